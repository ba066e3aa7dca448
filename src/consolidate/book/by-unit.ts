import { isNoAnswer } from "../../measures/explained";
import { quotaOf, quotaThatCounts } from "../../measures/excellence";
import { decimal, numberOf } from "../../measures/decimal";
import { funding } from "../../measures/funding";
import type { Law } from "../../measures/parameters";
import { unitNames } from "../../measures/units";
import { byDistrict, dutyAndFunds, excellenceControl, quotaBasis, wholeCity } from "../../sheets/summary";
import { valueOf } from "../../sheets/values/read";
import { message, say } from "../../text";
import { capVerdict } from "../cap-verdict";
import type { City, UnitFigures } from "../city";
import type { Submission } from "../submission";
import { unitKeys } from "./keys";
import type { BookSheet } from "./line";
import { saidByDistrict } from "./notes";
import { bookSheet } from "./line";
import type { CellValue } from "../../workbook/cell";
import { handOfControl } from "./read-approved-quotas";
import { lawsByUnit, numberIn } from "./roll";

/** What the live formulas of a unit's lines come to; nobody counts in a unit without figures. */
const countsOf = (figures: UnitFigures | undefined) => ({
  people: figures?.people ?? 0,
  assessed: figures?.assessed ?? 0,
  ungraded: figures?.ungraded ?? 0,
  of: figures?.grades ?? { 优秀: 0, 称职: 0, 基本称职: 0, 不称职: 0 },
  base: figures?.cap.value.base ?? 0,
  award: figures ? numberOf(figures.award) : 0,
});

/** To a hundredth of a per cent, as the formula rounds it; in whole numbers, so that a half is a half. */
const shareOf = (part: number, whole: number): number | "" => (whole === 0 ? "" : Math.floor((2 * part * 10_000 + whole) / (2 * whole)) / 10_000);

interface UnitLine {
  readonly unit: string;
  readonly law: Law;
  /** Nothing where no people of the unit count. */
  readonly figures: UnitFigures | undefined;
  readonly counts: ReturnType<typeof countsOf>;
  /** The files of the unit that count, the one with its people first. */
  readonly submissions: readonly Submission[];
}

function unitLines(city: City): readonly UnitLine[] {
  const laws = lawsByUnit(city);
  const submissionsOf = (unit: string) =>
    city.files.flatMap(({ unit: of, status, submission }) => (of === unit && status === "accepted" && submission ? [submission] : [])).sort((one, other) => other.people.length - one.people.length);
  const lineOf = (unit: string, figures: UnitFigures | undefined, submissions: readonly Submission[]): UnitLine => ({ unit, law: laws.get(unit) ?? city.law, figures, counts: countsOf(figures), submissions });
  return [...unitNames.map((unit) => lineOf(unit, city.units.find((one) => one.unit === unit), submissionsOf(unit))), lineOf(wholeCity, city.whole, [])];
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
    ...handOfControl,
    keysOf: ({ unit }) => unitKeys(valueOf(unit)),
    fixed: true,
    lines: lines.map((line) => {
      const { law } = line;
      const { base, of } = line.counts;
      // By the cover of the file with the people, as they are appraised.
      const cover = line.submissions[0]?.cover;
      return {
        ...about(line),
        // 全市 has no cover: what stands there is the city's own.
        values: line.unit === wholeCity ? { verdict: verdictOf(line) } : { approvedQuota: cover?.approvedQuota ?? null, approval: cover?.approval, verdict: verdictOf(line), reason: cover && reasonOn(cover), claimed: saidByDistrict([cover?.approvedQuota, cover?.approval]) },
        results: { base, excellent: of.优秀, share: shareOf(of.优秀, base), stale: "" },
        given: (standing) => {
          const [approvedQuota, approval] = [standing("approvedQuota"), standing("approval")];
          const quota = quotaThatCounts({ approved: approval !== null, approvedQuota: typeof approvedQuota === "number" ? approvedQuota : undefined }) ?? quotaOf(base, law);
          return { values: { basis: line.figures && quotaBasis(quota, approvalIn(approval)) }, results: { quota, over: Math.max(0, of.优秀 - quota) } };
        },
      };
    }),
  });

function reasonOn({ overCapReason: reason, approver, approval }: Submission["cover"]): string | undefined {
  if (reason === undefined || approval === undefined) return reason;
  return say(message("cityBook.approvedBy", { reason, approver: approver ?? "", approval }));
}

/** A 批准文号 that a clerk typed as a mere number stays what the formula joins. */
const approvalIn = (approval: CellValue): string => (typeof approval === "string" || typeof approval === "number" ? String(approval) : "");

const verdictOf = ({ figures }: UnitLine): string | undefined => figures && capVerdict(figures).map((says) => say(says)).join("；");

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
