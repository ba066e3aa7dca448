import type { CaseGrade, FiledYear } from "../city/case";
import type { ExpectedLaw } from "./law";

/**
 * none: no two years that count · due · pending: over the cap without 批准文号 · ask: a mixed pair, or the year on file is disputed ·
 * confirm: a second award · used: the year before has served already.
 */
export type ExpectedStatus = "none" | "due" | "pending" | "ask" | "confirm" | "used";

export interface ExpectedAward {
  /** Yuan. What is only pending or to be confirmed has its amount, too. */
  readonly amount: number;
  readonly status: ExpectedStatus;
  readonly ground: "连续两年优秀" | "连续两年称职" | "优秀、称职各一年" | undefined;
  /** The pair that it rests on, used or not. */
  readonly years: readonly number[];
}

const nothing: ExpectedAward = { amount: 0, status: "none", ground: undefined, years: [] };

/** Counts for an award at all (第二十三条第三项). */
const counts = (grade: string | undefined): grade is "优秀" | "称职" => grade === "优秀" || grade === "称职";

/**
 * Year by year from the oldest: what falls due takes up its two years (decisions 12 and 33), paid or not; a payment takes up the years that
 * are filed with it, else the two that it can be for, else its own. A mixed pair is a question as long as no amount is set for it
 * (decision 11), but for one whose earlier year has served: no answer would pay it.
 * @returns one award for each year of the history.
 */
export function awardsOf(history: readonly FiledYear[], law: ExpectedLaw): readonly ExpectedAward[] {
  const byYear = new Map(history.map((one) => [one.year, one]));
  const served = new Set<number>();
  let given = 0;
  return [...byYear.keys()].sort((one, other) => one - other).map((year) => {
    const [last, now] = [byYear.get(year - 1), byYear.get(year)];
    const award = pairOf(year, last?.grade, now?.grade, served, given, law);
    const taken = takenBy(now, last, award);
    taken.forEach((one) => served.add(one));
    if (taken.length > 0) given += 1;
    return award;
  });
}

function pairOf(year: number, last: string | undefined, now: string | undefined, served: ReadonlySet<number>, given: number, law: ExpectedLaw): ExpectedAward {
  if (!counts(last) || !counts(now)) return nothing;
  const years = [year - 1, year];
  const ground = last !== now ? "优秀、称职各一年" : now === "优秀" ? "连续两年优秀" : "连续两年称职";
  if (served.has(year - 1)) return { amount: 0, status: "used", ground, years };
  if (last !== now && law.mixedAward === 0) return { amount: 0, status: "ask", ground, years };
  const amount = last !== now ? law.mixedAward : now === "优秀" ? law.excellentAward : law.competentAward;
  return { amount, status: given > 0 ? "confirm" : "due", ground, years };
}

function takenBy(now: FiledYear | undefined, last: FiledYear | undefined, award: ExpectedAward): readonly number[] {
  const paid = now?.paid === undefined || now.paid === 0 ? [] : (now.paidForYears ?? (last && last.grade !== "不定等次" ? [last.year, now.year] : [now.year]));
  return [...paid, ...(award.status === "due" || award.status === "confirm" ? award.years : [])];
}

/** This year's, with what the cap leaves open (decision 9). */
export function awardNow(filed: readonly FiledYear[], year: number, grade: CaseGrade | undefined, capOpen: boolean, law: ExpectedLaw): ExpectedAward {
  if (!grade) return nothing;
  const award = awardsOf([...filed.filter((one) => one.year < year), { year, grade }], law).at(-1) ?? nothing;
  const isOpen = capOpen && grade === "优秀" && (award.status === "due" || award.status === "confirm");
  return isOpen ? { ...award, status: "pending" } : award;
}
