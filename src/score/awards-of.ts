import type { Award, YearOnFile } from "../measures/awards";
import { awards } from "../measures/awards";
import type { Explained } from "../measures/explained";
import type { Grade } from "../measures/grade";
import { isGrade } from "../measures/grade";
import type { Outcome } from "../measures/outcomes";
import { outcomes } from "../measures/outcomes";
import { baseDateOf } from "../sheets/district";
import { fullYear } from "../measures/service";
import type { Law } from "../measures/parameters";
import type { District } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import type { Message } from "../text";
import { message } from "../text";
import type { Appraised, HistoryRow, ScoringRow } from "./people";

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

export const gradeIn = (text: string | undefined): Grade | undefined => (text !== undefined && isGrade(text) ? text : undefined);

export const unawarded: AwardOf = { award: undefined, state: "none", provisional: false, lastGrade: undefined, claimed: false, outcomes: [], steps: [] };

/** What a person's grade of this year leads to, given what is on file for them (第二十三条). */
export function awardOf(person: Appraised, district: District, capPending: boolean, law: Law): AwardOf {
  const { row, standingGrade, provisional } = person;
  // Without a composite nothing is computed from a grade, even one that someone has typed already.
  if (!person.gradeByScore || !standingGrade) return unawarded;
  const majorLoss = valueOf(row.values.majorLoss) !== undefined;
  const filed = district.year === undefined ? [] : filedYears(row, district, district.year);
  const claimed = district.year === undefined ? undefined : claimedYear(row, filed, district.year);
  const earlier = claimed ? [...filed, claimed] : filed;
  const found = outcomes({ grade: standingGrade, fullYear: servedFullYear(row, district, law), termGrades: termGrades(row, earlier, standingGrade), majorLoss });
  if (district.year === undefined) return { ...unawarded, provisional, outcomes: found, steps: [message("score.noYear")] };
  const lastYear = district.year - 1;
  const award = awards([...earlier, { year: district.year, grade: standingGrade }], law).at(-1);
  if (!award) return { ...unawarded, outcomes: found };
  const due = award.value.status === "due" || award.value.status === "confirm";
  const state: AwardState = majorLoss ? "withheld" : due && capPending && standingGrade === "优秀" ? "pending" : award.value.status;
  const steps = [
    ...award.steps,
    ...(claimed && award.value.years.includes(claimed.year) ? [message("why.awardClaimed")] : []),
    ...(state === "pending" ? [message("why.awardOverCap")] : []),
    ...(state === "withheld" ? [message("why.awardMajorLoss")] : []),
    ...(provisional ? [message("why.awardProvisional")] : []),
  ];
  return { award, state, provisional, lastGrade: earlier.find(({ year }) => year === lastYear)?.grade, claimed: claimed !== undefined, outcomes: found, steps };
}

/** What 历年等次 holds of this person before the year, by id: a name is no key. */
function filedYears(row: ScoringRow, district: District, before: number): readonly YearOnFile[] {
  const id = valueOf(row.values.id)?.text;
  if (id === undefined) return [];
  const all = (district.sheets.history?.rows ?? []).filter(({ values }) => valueOf(values.id)?.text === id);
  const byYear = new Map(all.flatMap((filed) => onFile(filed, before)).map((year) => [year.year, year] as const));
  return [...byYear.values()].sort((one, other) => one.year - other.year);
}

function onFile({ values }: HistoryRow, before: number): readonly YearOnFile[] {
  const year = valueOf(values.year);
  if (year === undefined || year >= before) return [];
  const paid = valueOf(values.paid);
  const paidForYears = valueOf(values.paidForYears);
  return [{ year, grade: gradeIn(valueOf(values.assessed)), ...(paid && { paid }), ...(paidForYears && { paidForYears }) }];
}

/** 上年度等次 counts only where nothing is on file for that year. */
function claimedYear(row: ScoringRow, filed: readonly YearOnFile[], year: number): YearOnFile | undefined {
  const grade = gradeIn(valueOf(row.values.lastGrade));
  return grade && !filed.some((one) => one.year === year - 1) ? { year: year - 1, grade } : undefined;
}

/** The grades of the years that this term has had, this one included; a year without a grade breaks the term's claim. */
function termGrades(row: ScoringRow, earlier: readonly YearOnFile[], grade: Grade): readonly Grade[] {
  const arrived = valueOf(row.values.arrived);
  const inTerm = earlier.filter(({ year }) => !arrived || year >= arrived.year);
  return inTerm.every((one) => one.grade) ? [...inTerm.flatMap((one) => one.grade ?? []), grade] : [grade];
}

/** Whoever takes part is taken to have served the year, unless the dates say otherwise. */
function servedFullYear(row: ScoringRow, district: District, law: Law): boolean {
  const arrived = valueOf(row.values.arrived);
  const baseDate = baseDateOf(district);
  return !arrived || !baseDate || fullYear({ arrived, baseDate }, law).value;
}
