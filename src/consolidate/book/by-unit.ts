import { isNoAnswer } from "../../measures/explained";
import { decimal } from "../../measures/decimal";
import { quotaOf, quotaThatCounts } from "../../measures/excellence";
import { funding } from "../../measures/funding";
import type { Grade } from "../../measures/grade";
import type { Law } from "../../measures/parameters";
import { unitNames } from "../../measures/units";
import { byDistrict, dutyAndFunds, excellenceControl, wholeCity } from "../../sheets/summary";
import { valueOf } from "../../sheets/values/read";
import { message, say } from "../../text";
import type { City, CityPerson } from "../city";
import type { Submission } from "../submission";
import { unitKeys } from "./keys";
import type { BookSheet } from "./line";
import { saidByDistrict } from "./notes";
import { bookSheet } from "./line";
import { amountOf, lawsByUnit, numberIn, numberOf } from "./roll";
import { groupedBy } from "../../workbook/grouped-by";

/** What the live formulas of a unit's lines come to; the same counts, made from the people themselves. */
interface Counts {
  readonly people: number;
  readonly assessed: number;
  readonly ungraded: number;
  readonly of: Readonly<Record<Grade, number>>;
  readonly base: number;
  readonly award: number;
}

function countsOf(people: readonly CityPerson[]): Counts {
  const of = { 优秀: 0, 称职: 0, 基本称职: 0, 不称职: 0 };
  let [assessed, ungraded, cents] = [0, 0, decimal(0)];
  for (const person of people) {
    if (person.submitted.takesPart) assessed += 1;
    else ungraded += 1;
    if (person.standingGrade) of[person.standingGrade] += 1;
    const amount = amountOf(person);
    if (amount !== null) cents = cents.plus(amount);
  }
  return { people: people.length, assessed, ungraded, of, base: of.优秀 + of.称职 + of.基本称职 + of.不称职, award: numberOf(cents) };
}

/** To a hundredth of a per cent, as the formula rounds it; in whole numbers, so that a half is a half. */
const shareOf = (part: number, whole: number): number | "" => (whole === 0 ? "" : Math.floor((2 * part * 10_000 + whole) / (2 * whole)) / 10_000);

interface UnitLine {
  readonly unit: string;
  readonly law: Law;
  readonly counts: Counts;
  /** The files of the unit that count, the one with its people first. */
  readonly submissions: readonly Submission[];
}

function unitLines(city: City): readonly UnitLine[] {
  const laws = lawsByUnit(city);
  const people = groupedBy(city.people, ({ unit }) => unit);
  const submissionsOf = (unit: string) =>
    city.files.flatMap(({ unit: of, status, submission }) => (of === unit && status === "accepted" && submission ? [submission] : [])).sort((one, other) => other.people.length - one.people.length);
  return [
    ...unitNames.map((unit) => ({ unit, law: laws.get(unit) ?? city.law, counts: countsOf(people.get(unit) ?? []), submissions: submissionsOf(unit) })),
    { unit: wholeCity, law: city.law, counts: countsOf(city.people), submissions: [] },
  ];
}

/** What the first of a unit's files says that says it at all: sheets sent apart complete one another. */
const firstOf = <T>(submissions: readonly Submission[], read: (submission: Submission) => T | undefined): T | undefined => submissions.map(read).find((value) => value !== undefined);

/** 分区县统计, 优秀控制, 履职与经费情况: a prepared line for each unit, and one for the city. */
export function unitSheets(city: City): readonly BookSheet[] {
  const lines = unitLines(city);
  return [districts(city, lines), control(city, lines), funds(city, lines)];
}

const about = ({ unit, law }: UnitLine) => ({ keys: unitKeys(unit), about: unit, law });

const districts = (city: City, lines: readonly UnitLine[]): BookSheet =>
  bookSheet(byDistrict, {
    law: city.law,
    owned: ["remark"],
    keysOf: ({ unit }) => unitKeys(valueOf(unit)),
    fixed: true,
    lines: lines.map((line) => {
      const { people, assessed, ungraded, of, base, award } = line.counts;
      return {
        ...about(line),
        values: {},
        results: { people, assessed, ungraded, excellent: of.优秀, competent: of.称职, basic: of.基本称职, incompetent: of.不称职, share: shareOf(of.优秀, base), cap: numberOf(line.law.excellentCap.value.div(100)), award },
      };
    }),
  });

const control = (city: City, lines: readonly UnitLine[]): BookSheet =>
  bookSheet(excellenceControl, {
    law: city.law,
    owned: ["approvedQuota", "approval", "remark"],
    fromDistrict: { fields: ["approvedQuota", "approval"], said: "claimed" },
    keysOf: ({ unit }) => unitKeys(valueOf(unit)),
    fixed: true,
    lines: lines.map((line) => {
      const { submissions, law } = line;
      const { base, of } = line.counts;
      const cover = { approvedQuota: firstOf(submissions, ({ cover: { approvedQuota } }) => approvedQuota) ?? null, approval: firstOf(submissions, ({ cover: { approval } }) => approval) };
      return {
        ...about(line),
        // 全市 has no cover: what stands there is the city's own.
        values: line.unit === wholeCity ? {} : { ...cover, reason: reasonOf(submissions), claimed: saidByDistrict([cover.approvedQuota, cover.approval]) },
        results: { base, excellent: of.优秀, share: shareOf(of.优秀, base) },
        given: (standing) => {
          const approvedQuota = standing("approvedQuota");
          const quota = quotaThatCounts({ approved: standing("approval") !== null, approvedQuota: typeof approvedQuota === "number" ? approvedQuota : undefined }) ?? quotaOf(base, law);
          const over = Math.max(0, of.优秀 - quota);
          return { values: { verdict: verdictOf(line, over, quota, city) }, results: { quota, over } };
        },
      };
    }),
  });

function reasonOf(submissions: readonly Submission[]): string | undefined {
  const [reason, approver, approval] = [firstOf(submissions, ({ cover }) => cover.overCapReason), firstOf(submissions, ({ cover }) => cover.approver), firstOf(submissions, ({ cover }) => cover.approval)];
  if (reason === undefined || approval === undefined) return reason;
  return say(message("cityBook.approvedBy", { reason, approver: approver ?? "", approval }));
}

function verdictOf({ unit, counts: { base, of }, law }: UnitLine, over: number, quota: number, city: City): string | undefined {
  if (unit === wholeCity) return say(over > 0 ? message("cityBook.pooledOver", { over }) : message("cityBook.pooledWithin"));
  if (base === 0) return city.people.some((person) => person.unit === unit) ? say(message("cityBook.nobody")) : undefined;
  const pending = city.units.find((figures) => figures.unit === unit)?.capPending ?? true;
  const verdict = over === 0 ? message("cityBook.within") : pending ? message("cityBook.overPending", { over }) : message("cityBook.overExplained", { over });
  const tooFew = base < law.smallestBase.value && quota === 0 && of.优秀 > 0;
  return [say(verdict), ...(tooFew ? [say(message("cityBook.tooFew", { least: law.smallestBase.value }))] : [])].join("；");
}

function funds(city: City, lines: readonly UnitLine[]): BookSheet {
  const units = lines.map((line) => ({ line, money: moneyOf(line) }));
  const short = units.reduce((sum, { money }) => sum.plus(money.short === "" ? 0 : money.short), decimal(0));
  return bookSheet(dutyAndFunds, {
    law: city.law,
    owned: ["cityRemark"],
    keysOf: ({ unit }) => unitKeys(valueOf(unit)),
    fixed: true,
    lines: units.map(({ line, money }) =>
      line.unit === wholeCity
        ? // Its sums are formulas that the template has.
          { ...about(line), values: {}, results: { short: numberOf(short) } }
        : { ...about(line), values: { ...workOf(line.submissions), least: money.least, budget: money.budget, spent: numberIn(firstOf(line.submissions, ({ work }) => work.spent)), balance: numberIn(firstOf(line.submissions, ({ cover }) => cover.balance)) }, results: { short: money.short } },
    ),
  });
}

const counted = ["entries", "dutiesMissing", "leaves", "leaveFaults", "meetings", "reports", "heads"] as const;

const workOf = (submissions: readonly Submission[]) => Object.fromEntries(counted.map((field) => [field, firstOf(submissions, ({ work }) => work[field]) ?? null])) as Readonly<Record<(typeof counted)[number], number | null>>;

/** 经费下限 (第十二条) for the heads of the start of the year, and what the budget lacks. */
function moneyOf({ submissions, law }: UnitLine) {
  const heads = firstOf(submissions, ({ work }) => work.heads);
  const budget = firstOf(submissions, ({ cover }) => cover.budget);
  const due = heads === undefined ? undefined : funding({ heads, budget: decimal(budget ?? 0) }, law);
  const known = due && !isNoAnswer(due) ? due.value : undefined;
  return { least: known ? numberOf(known.least) : null, budget: numberIn(budget), short: known && budget !== undefined ? numberOf(known.short) : ("" as const) };
}
