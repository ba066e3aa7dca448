import { message } from "../text";
import { isBefore } from "./dates";
import type { Decimal } from "./decimal";
import { decimal, divided, grouped, written } from "./decimal";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";
import type { Service } from "./periods";
import { daysOf, periodsOf } from "./periods";

interface Heads {
  /** On the first day of the year (decision 23). */
  readonly atStart: number;
  /** On the first day of each month. */
  readonly monthly: readonly number[];
}

/**
 * Heads on the books that a year's budget counts (第十二条, decision 23): at the start of the year, and of each month.
 * @example headsOf({ people: [{ from: date("2023-05-01"), to: date("2024-02-15") }, { from: date("2024-07-02") }], year: 2024 }).value // { atStart: 1, monthly: [1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1] }
 * @returns no answer, naming the field, for what is no year, and when a service ends before it begins.
 */
export function headsOf({ people, year }: { readonly people: readonly Service[]; readonly year: number }): Explained<Heads> | NoAnswer {
  const monthly = periodsOf("month", year)
    .map((month) => daysOf(month).from)
    .map((day) => people.filter(({ from, to }) => !isBefore(day, from) && !(to && isBefore(to, day))).length);
  const [atStart] = monthly;
  if (atStart === undefined) return { field: "year", reason: "notADate" };
  // The last day of a dismissal on the day of arrival is the day before it: in service for no day, and no fault.
  if (people.some(({ from, to }) => to && isBefore(to.add({ days: 1 }), from))) return { field: "to", reason: "outOfOrder" };
  return explained(
    { atStart, monthly },
    () => ({ inputs: { people: String(people.length), year: String(year) }, articles: ["第十二条"], steps: [message("fund.heads", { year, atStart, monthly })] }),
  );
}

interface FundingFacts {
  /** On the books at the start of the year. */
  readonly heads: number;
  /** Yuan. */
  readonly budget: Decimal;
  /** On the books each month, for the average beside it. */
  readonly monthly?: readonly number[];
}

interface Funding {
  /** Yuan, as all amounts here. */
  readonly least: Decimal;
  readonly short: Decimal;
  /** The same on the monthly average, at two places; a figure beside it, never the verdict. */
  readonly onAverage: { readonly heads: Decimal; readonly least: Decimal; readonly short: Decimal } | undefined;
}

/**
 * The least that a district budgets (第十二条) for the people on its books at the start of the year (decision 23), and what is missing. Yuan.
 * @example funding({ heads: 19, budget: decimal(375000) }).value // { least: 380000, short: 5000, onAverage: none }
 * @returns no answer, naming the field, when a count is negative or no whole number, or the budget is negative.
 */
export function funding({ heads, budget, monthly = [] }: FundingFacts, law: Law = standing): Explained<Funding> | NoAnswer {
  const fault = countFault("heads", heads) ?? monthly.map((count) => countFault("monthly", count)).find((found) => found !== undefined);
  if (fault) return fault;
  if (budget.lt(0)) return { field: "budget", reason: "negative" };
  const perHead = law.fundingPerHead.value;
  const least = perHead.times(heads);
  const short = gap(least, budget);
  const onAverage = averageOf(monthly, perHead, budget);
  const differs = onAverage !== undefined && onAverage.short.gt(0) !== short.gt(0);
  const beside = onAverage && { heads: written(onAverage.heads), least: grouped(onAverage.least), short: grouped(onAverage.short) };
  return explained(
    { least, short, onAverage },
    () => ({
      inputs: { heads: String(heads), budget: written(budget), ...(monthly.length > 0 ? { monthly: monthly.join("、") } : {}) },
      uses: [law.fundingPerHead],
      steps: [
        message("why.funding", { heads, perHead: grouped(perHead), least: grouped(least), budget: grouped(budget), short: grouped(short) }),
        ...(beside ? [message("fund.onAverage", beside)] : []),
      ],
      questions: differs && beside ? [message("ask.fundHeads", { organ: law.cityOrgan.value, heads, average: beside.heads })] : [],
    }),
  );
}

const gap = (least: Decimal, budget: Decimal): Decimal => (least.gt(budget) ? least.minus(budget) : decimal(0));

function averageOf(monthly: readonly number[], perHead: Decimal, budget: Decimal): Funding["onAverage"] {
  if (monthly.length === 0) return undefined;
  const sum = decimal(monthly.reduce((one, other) => one + other, 0));
  // From the sum, not from the average: rounded once.
  const least = divided(perHead.times(sum), monthly.length);
  return { heads: divided(sum, monthly.length), least, short: gap(least, budget) };
}

function countFault(field: string, count: number): NoAnswer | undefined {
  if (!Number.isSafeInteger(count)) return { field, reason: "notWhole" };
  return count < 0 ? { field, reason: "negative" } : undefined;
}

/**
 * Awards against the district's account (第十二条, 第二十三条第三项, decision 31): they come from 奖励补助经费, not from wages. Yuan; over the balance is a warning.
 * @example awardsAgainstBalance({ awards: [decimal(7200), decimal(4800)], balance: decimal(10000) }).value // { total: 12000, over: 2000 }
 * @returns no answer, naming the field, when the balance is absent or an amount is negative.
 */
export function awardsAgainstBalance({ awards, balance }: { readonly awards: readonly Decimal[]; readonly balance: Decimal | undefined }): Explained<{ readonly total: Decimal; readonly over: Decimal }> | NoAnswer {
  if (!balance) return { field: "balance", reason: "absent" };
  if (balance.lt(0)) return { field: "balance", reason: "negative" };
  if (awards.some((amount) => amount.lt(0))) return { field: "awards", reason: "negative" };
  const total = awards.reduce((sum, amount) => sum.plus(amount), decimal(0));
  const over = gap(total, balance);
  const fill = { total: grouped(total), balance: grouped(balance), over: grouped(over) };
  return explained(
    { total, over },
    () => ({ inputs: { awards: awards.map(written).join("、"), balance: written(balance) }, articles: ["第十二条", "第二十三条第三项"], steps: [over.gt(0) ? message("fund.awardsOver", fill) : message("fund.awardsWithin", { total: fill.total, balance: fill.balance })] }),
  );
}
