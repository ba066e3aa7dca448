import { message } from "../text";
import type { PlainDate } from "./dates";
import { isBefore } from "./dates";
import type { Decimal } from "./decimal";
import { written } from "./decimal";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";
import type { Period, Service } from "./periods";
import { daysOf, periodsOf, writePeriod } from "./periods";

interface Payment {
  /** 应发, yuan. */
  readonly due: Decimal | undefined;
  /** 实发, yuan. */
  readonly paid: Decimal | undefined;
}

interface PaymentState {
  readonly state: "full" | "short" | "over";
  /** 实发 − 应发, yuan; below 0 where it is short. */
  readonly difference: Decimal;
}

/**
 * Whether pay was paid in full (第九条): 实发 = 应发, to the last place. Yuan.
 * @example payment({ due: decimal("3500"), paid: decimal("3499.5") }).value // { state: "short", difference: -0.5 }
 * @returns no answer, naming the field, when an amount is absent or negative.
 */
export function payment({ due, paid }: Payment): Explained<PaymentState> | NoAnswer {
  if (!due) return { field: "due", reason: "absent" };
  if (!paid) return { field: "paid", reason: "absent" };
  if (due.lt(0)) return { field: "due", reason: "negative" };
  if (paid.lt(0)) return { field: "paid", reason: "negative" };
  const difference = paid.minus(due);
  const state = difference.eq(0) ? "full" : difference.lt(0) ? "short" : "over";
  const inputs = { due: written(due), paid: written(paid) };
  return explained<PaymentState>({ state, difference }, () => ({ inputs, articles: ["第九条"], steps: [message(`pay.${state}`, { ...inputs, difference: written(difference.abs()) })] }));
}

interface PayFacts {
  readonly year: number;
  readonly service: Service;
  /** 所属期间 of each payment of wages on record. */
  readonly paidFor: readonly Period[];
  /** The day of judging: a month is due when it is over. */
  readonly on: PlainDate;
}

/**
 * The months of a year for which no pay is on record (第九条): every month with a day in service, the first and the last included. Paying by the quarter is no paying by the month.
 * @example monthsUnpaid({ year: 2024, service: { from: date("2024-01-15") }, paidFor: [{ kind: "month", year: 2024, number: 1 }], on: date("2024-04-01") }).value.map(writePeriod) // ["2024-02", "2024-03"]
 * @returns no answer, naming the field, for what is no year.
 */
export function monthsUnpaid({ year, service, paidFor, on }: PayFacts, law: Law = standing): Explained<readonly Period[]> | NoAnswer {
  const months = periodsOf("month", year);
  if (months.length === 0) return { field: "year", reason: "notADate" };
  const inService = months.filter((month) => {
    const { from, to } = daysOf(month);
    return isBefore(to, on) && !isBefore(to, service.from) && !(service.to && (isBefore(service.to, from) || isBefore(service.to, service.from)));
  });
  const onRecord = paidFor.map(writePeriod);
  const unpaid = inService.filter((month) => onRecord.filter((period) => period === writePeriod(month)).length < law.payments.value);
  const names = unpaid.map(writePeriod);
  return explained(unpaid, () => ({
    inputs: { year: String(year), from: service.from.toString(), to: service.to?.toString() ?? "", paidFor: onRecord.join("、"), on: on.toString() },
    uses: [law.payments],
    steps: [unpaid.length > 0 ? message("pay.monthsMissing", { months: inService.length, missing: names }) : message("pay.noMonthMissing", { months: inService.length })],
  }));
}

interface LatePay {
  /** 所属期间. */
  readonly period: Period;
  readonly paidOn: PlainDate | undefined;
  /** The day of dismissal, from which benefits stop. */
  readonly dismissedOn: PlainDate;
}

/**
 * Pay after a dismissal (第十一条): for a period that begins on or after the day is an error; settling an earlier period on or after it is a note.
 * @example payAfterDismissal({ period: { kind: "month", year: 2024, number: 6 }, paidOn: date("2024-06-10"), dismissedOn: date("2024-06-01") }).value // "notDue"
 */
export function payAfterDismissal({ period, paidOn, dismissedOn }: LatePay): Explained<"notDue" | "settled" | "beforeDismissal"> {
  const begins = daysOf(period).from;
  const value = !isBefore(begins, dismissedOn) ? "notDue" : paidOn && !isBefore(paidOn, dismissedOn) ? "settled" : "beforeDismissal";
  const fill = { period: writePeriod(period), dismissedOn: dismissedOn.toString() };
  return explained<"notDue" | "settled" | "beforeDismissal">(value, () => ({ inputs: { ...fill, paidOn: paidOn?.toString() ?? "" }, articles: ["第十一条"], steps: [message(`pay.${value}`, fill)] }));
}

/** Words by which a use of an allowance is known. 误餐 stands apart: a meal missed at work is no board. */
const allowanceWords = {
  transport: ["交通", "公交", "车费", "燃油"],
  phone: ["通讯", "通信", "电话", "话费"],
  meals: ["误餐"],
  otherWork: ["党建"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
const boardWords = ["食宿", "膳宿", "伙食", "膳食", "住宿", "宿舍", "房租", "租房"];

type AllowanceKind = keyof typeof allowanceWords | "boardAndLodging" | "unknown";

/**
 * What an allowance is for (第十条, 第十三条): transport, phone, meals missed at work and other party work are allowed; board and lodging are the staff's own, a warning.
 * @param use 项目, as the fund ledger has it.
 * @example allowance("误餐补贴").value // "meals"
 * @returns "unknown" with a question where the words tell neither; no answer where there are none.
 */
export function allowance(use: string, law: Law = standing): Explained<AllowanceKind> | NoAnswer {
  if (use.trim() === "") return { field: "use", reason: "absent" };
  const kinds = Object.keys(allowanceWords) as (keyof typeof allowanceWords)[];
  const known = kinds.find((kind) => allowanceWords[kind].some((word) => use.includes(word)));
  const kind = boardWords.some((word) => use.includes(word)) ? "boardAndLodging" : (known ?? "unknown");
  return explained<AllowanceKind>(kind, () => ({
    inputs: { use },
    articles: kind === "boardAndLodging" ? ["第十条", "第十三条"] : ["第十三条"],
    steps: [message(kind === "boardAndLodging" || kind === "unknown" ? `allowance.${kind}` : "allowance.allowed", { use })],
    questions: kind === "unknown" ? [message("ask.allowance", { organ: law.cityOrgan.value, use })] : [],
  }));
}
