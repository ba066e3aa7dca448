import type { Message } from "../text";
import { message } from "../text";
import type { Decimal } from "./decimal";
import { decimal, signOf, written } from "./decimal";
import type { Explained } from "./explained";
import { explained } from "./explained";
import type { Grade } from "./grade";
import { isCompetent, ungraded } from "./grade";
import type { Law } from "./parameters";
import { standing } from "./parameters";

export interface YearOnFile {
  readonly year: number;
  /** 评定等次; nothing for 不定等次 or a year not graded. */
  readonly grade: Grade | undefined;
  /** An award already paid for this year, in yuan. */
  readonly paid?: Decimal;
  /** 计奖所用年度, where it was filed. */
  readonly paidForYears?: readonly number[];
}

/** none: no pair · due: to be paid · ask: the measures do not say · confirm: a second award, people decide · used: its year served an award before. */
type AwardStatus = "none" | "due" | "ask" | "confirm" | "used";

export interface Award {
  readonly year: number;
  /** Yuan. */
  readonly amount: Decimal;
  readonly status: AwardStatus;
  /** The pair of years that it rests on. */
  readonly years: readonly number[];
}

/**
 * The awards of a whole history (第二十三条第三项): 优秀 two years running 7,200 yuan, 称职 two years running 4,800 yuan, once.
 * Each graded year serves one award (decision 12); a mixed pair is 0 and a question, until a law gives it an amount (decision 11); a gap breaks the run.
 * @example awards([{ year: 2022, grade: "称职" }, { year: 2023, grade: "优秀" }, { year: 2024, grade: "优秀" }]).map(({ value }) => value.amount) // [0, 0, 7200]
 * @returns one award for each year of the history, oldest first.
 */
export function awards(history: readonly YearOnFile[], law: Law = standing): readonly Explained<Award>[] {
  const years = [...history].sort((one, other) => one.year - other.year);
  const used = new Set<number>();
  let awarded = 0;
  return years.map((current, place) => {
    const before = years[place - 1];
    const result = awardOf(before?.year === current.year - 1 ? before : undefined, current, { used, awarded }, law);
    const paidYears = paidFor(before, current);
    const { status, years: pair } = result.value;
    for (const year of [...paidYears, ...(status === "due" || status === "confirm" ? pair : [])]) used.add(year);
    if (paidYears.length > 0 || status === "due" || status === "confirm") awarded += 1;
    return result;
  });
}

/** A filed payment uses the years that were filed with it, else its own and the one before (decision 33: a lone year counts as used). */
function paidFor(before: YearOnFile | undefined, current: YearOnFile): readonly number[] {
  if (!current.paid || signOf(current.paid) <= 0) return [];
  if (current.paidForYears?.length) return current.paidForYears;
  return before?.year === current.year - 1 && before.grade ? [before.year, current.year] : [current.year];
}

interface Served {
  readonly used: ReadonlySet<number>;
  readonly awarded: number;
}

function awardOf(before: YearOnFile | undefined, current: YearOnFile, served: Served, law: Law): Explained<Award> {
  const { year } = current;
  const inputs = { year: String(year), grade: current.grade ?? "", last: before?.grade ?? "" };
  const none = (step: Message, status: AwardStatus = "none", years: readonly number[] = []) =>
    explained<Award>({ year, amount: decimal(0), status, years }, () => ({ inputs, uses: [law.awardYears], steps: [step] }));
  if (!current.grade || !isCompetent(current.grade)) return none(message("why.awardNotGraded", { year, grade: current.grade ?? ungraded }));
  if (!before?.grade || !isCompetent(before.grade)) return none(message("why.awardNoPair", { year, last: year - 1, grade: before?.grade ?? message("why.noGradeOnFile") }));
  const pair = [before.year, year];
  const mixed = before.grade !== current.grade;
  // Whatever the city would answer about a mixed pair: a year that has served pays for no other (decision 12).
  if (served.used.has(before.year)) return none(message("why.awardYearUsed", { last: before.year, year }), "used", pair);
  if (mixed && signOf(law.mixedAward.value) === 0) {
    const fill = { last: before.year, lastGrade: before.grade, year, grade: current.grade, amount: written(law.mixedAward.value), other: law.mixedAward.otherReadings ?? [], organ: law.cityOrgan.value };
    return explained<Award>(
      { year, amount: law.mixedAward.value, status: "ask", years: pair },
      () => ({ inputs, uses: [law.awardYears, law.mixedAward], steps: [message("why.awardMixed", fill)], questions: [message("ask.mixedPair", fill)] }),
    );
  }
  const due = mixed ? law.mixedAward : current.grade === "优秀" ? law.excellentAward : law.competentAward;
  const fill = { last: before.year, year, grade: current.grade, amount: written(due.value) };
  const steps = [mixed ? message("why.awardMixedDue", { ...fill, lastGrade: before.grade }) : message("why.awardDue", fill)];
  const second = served.awarded > 0;
  return explained<Award>(
    { year, amount: due.value, status: second ? "confirm" : "due", years: pair },
    () => ({ inputs, uses: [law.awardYears, due], steps: second ? [...steps, message("why.awardSecond")] : steps, questions: second ? [message("ask.secondAward", { year, organ: law.cityOrgan.value })] : [] }),
  );
}
