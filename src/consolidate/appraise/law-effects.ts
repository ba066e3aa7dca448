import type { LastYear, LawEffect } from "../city";
import type { Law } from "../../measures/parameters";
import type { SubmittedPerson } from "../submission";
import { appraiseUnit } from "./appraise-unit";
import { figuresOf } from "./figures";
import { differencesOf, lawOfDistrict } from "./law-at-city";
import type { CountedFile } from "./left-out";

/** The same people under the city's law and under all that the district has replaced (第二十四条); nothing where it replaced nothing. */
export function lawEffectOf({ unit, submission }: CountedFile, rows: readonly SubmittedPerson[], city: Law, last: LastYear | undefined): LawEffect | undefined {
  const changes = differencesOf(submission);
  if (changes.length === 0) return undefined;
  const under = (law: Law) => {
    const appraised = appraiseUnit(submission, rows, { unit, law, last });
    return { appraised, figures: figuresOf(unit, appraised) };
  };
  const [atCity, own] = [under(city), under(lawOfDistrict(submission))];
  return {
    unit,
    file: submission.file,
    changes,
    regraded: atCity.appraised.people.filter(({ gradeByScore }, place) => gradeByScore !== own.appraised.people[place]?.gradeByScore).length,
    quota: { city: atCity.figures.cap.value.quota, own: own.figures.cap.value.quota },
    award: { city: atCity.figures.award, own: own.figures.award },
  };
}
