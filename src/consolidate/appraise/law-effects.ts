import type { LawEffect, LawOutcome } from "../city";
import type { Law } from "../../measures/parameters";
import type { SubmittedPerson } from "../submission";
import type { AppraisedUnit, AppraisingUnit } from "./appraise-unit";
import { appraiseUnit } from "./appraise-unit";
import { figuresOf } from "./figures";
import { differencesOf, lawOfDistrict } from "./law-at-city";
import type { CountedFile } from "./left-out";

/** What a unit's people come to under the city's law and under all that the district has replaced, beside what the city counts (第二十四条); nothing where it replaced nothing. */
export function lawEffectOf({ unit, submission }: CountedFile, rows: readonly SubmittedPerson[], counted: AppraisedUnit, byCity: AppraisingUnit): LawEffect | undefined {
  const changes = differencesOf(submission);
  if (changes.length === 0) return undefined;
  const under = (law: Law) => outcomeOf(unit, appraiseUnit(submission, rows, { ...byCity, law }));
  return { unit, file: submission.file, changes, standing: under(byCity.law), counted: outcomeOf(unit, counted), own: under(lawOfDistrict(submission)) };
}

function outcomeOf(unit: string, appraised: AppraisedUnit): LawOutcome {
  const { cap, award } = figuresOf(unit, appraised);
  return { grades: appraised.people.map(({ gradeByScore }) => gradeByScore), quota: cap.value.quota, award };
}

/** How many people have another grade by score. */
export const regradedBetween = (one: LawOutcome, other: LawOutcome): number => one.grades.filter((grade, place) => grade !== other.grades[place]).length;

export const isSameOutcome = (one: LawOutcome, other: LawOutcome): boolean => regradedBetween(one, other) === 0 && one.quota === other.quota && one.award.eq(other.award);
