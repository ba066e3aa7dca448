import type { Award, YearOnFile } from "../measures/awards";
import { awards } from "../measures/awards";
import { decimal } from "../measures/decimal";
import type { Explained } from "../measures/explained";
import type { Grade } from "../measures/grade";
import type { Outcome } from "../measures/outcomes";
import { outcomes } from "../measures/outcomes";
import type { Law } from "../measures/parameters";
import type { District } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import type { Message } from "../text";
import { message } from "../text";
import { filedYearsOf } from "./filed-years";
import { gradeIn } from "./grade-in";
import type { Appraised, ScoringRow } from "./people";
import { servedFullYear } from "./served";

/** As in the measures; besides pending: 优秀 over the cap and not approved · withheld: a major loss is on record. */
type AwardState = Award["status"] | "pending" | "withheld";

export interface AwardOf {
  /** Nothing where no year is known, or nobody is graded. */
  readonly award: Explained<Award> | undefined;
  readonly state: AwardState;
  /** Rests on 分数等次, because nothing is assessed yet. */
  readonly provisional: boolean;
  /** Last year's grade, on file or claimed. */
  readonly lastGrade: Grade | undefined;
  /** Rests on last year's grade as this sheet claims it, with nothing on file. */
  readonly claimed: boolean;
  readonly outcomes: readonly Outcome[];
  readonly steps: readonly Message[];
}

export const unawarded: AwardOf = { award: undefined, state: "none", provisional: false, lastGrade: undefined, claimed: false, outcomes: [], steps: [] };

/** What a person's grade of this year leads to, given what is on file for them (第二十三条). */
export function awardOf(person: Appraised, district: District, capPending: boolean, law: Law): AwardOf {
  const { row, standingGrade, provisional } = person;
  // Without a composite nothing is computed from a grade, even one that someone has typed already.
  if (!person.gradeByScore || !standingGrade) return unawarded;
  const majorLoss = valueOf(row.values.majorLoss) !== undefined;
  const { years: filed, conflicts } = filedYearsOf(valueOf(row.values.id)?.text, district);
  const claimed = district.year === undefined ? undefined : claimedYear(row, filed, district.year);
  const earlier = claimed ? [...filed, claimed] : filed;
  const award = district.year === undefined ? undefined : awards([...earlier, { year: district.year, grade: standingGrade }], law).at(-1);
  // Whoever takes part is taken to have served the year, unless the dates say otherwise.
  const served = servedFullYear(row, district, law)?.value ?? true;
  const due = award?.value.status === "due" || award?.value.status === "confirm";
  const lastGrade = earlier.find(({ year }) => year === lastYearOf(district))?.grade;
  const found = outcomes({ grade: standingGrade, fullYear: served, excellentPair: due && standingGrade === "优秀" && lastGrade === "优秀", termGrades: termGrades(row, earlier, standingGrade, district.year, law), majorLoss }, law).value;
  if (!award || district.year === undefined) return { ...unawarded, provisional, outcomes: found, steps: [message("score.noYear")] };
  const open = conflicts.some(({ year }) => year === lastYearOf(district)) || (due && !served);
  const state: AwardState = majorLoss ? "withheld" : open ? "ask" : due && capPending && standingGrade === "优秀" ? "pending" : award.value.status;
  const steps = [
    ...award.steps,
    ...(claimed && award.value.years.includes(claimed.year) ? [message("why.awardClaimed")] : []),
    ...(open ? [message("why.awardOpen", { organ: law.cityOrgan.value })] : []),
    ...(state === "pending" ? [message("why.awardOverCap")] : []),
    ...(state === "withheld" ? [message("why.awardMajorLoss", { organ: law.cityOrgan.value })] : []),
    ...(provisional ? [message("why.awardProvisional")] : []),
  ];
  // Nothing is computed where the measures leave it to people.
  const value = open || majorLoss ? { ...award.value, amount: decimal(0) } : award.value;
  return { award: { ...award, value }, state, provisional, lastGrade, claimed: claimed !== undefined, outcomes: found, steps };
}

const lastYearOf = ({ year }: District): number | undefined => (year === undefined ? undefined : year - 1);

/** 上年度等次 counts only where nothing is on file for that year. */
function claimedYear(row: ScoringRow, filed: readonly YearOnFile[], year: number): YearOnFile | undefined {
  const grade = gradeIn(valueOf(row.values.lastGrade));
  return grade && !filed.some((one) => one.year === year - 1) ? { year: year - 1, grade } : undefined;
}

/** The grades of the years of a term, this one last; a year that is missing or not graded leaves too few of them. */
function termGrades(row: ScoringRow, earlier: readonly YearOnFile[], grade: Grade, year: number | undefined, law: Law): readonly Grade[] {
  if (year === undefined) return [grade];
  const first = year - law.termYears.value + 1;
  const arrived = valueOf(row.values.arrived);
  if (arrived && arrived.year > first) return [grade];
  return [...earlier.flatMap((one) => (one.year >= first && one.grade ? [one.grade] : [])), grade];
}
