import { message } from "../../text";
import type { AcrossRule, Seeing } from "./rule";
import { nameOf, placeOf } from "./rule";
import { filedGrade } from "./filed-grade";

/** 历年等次与市里存档不符 (第二十三条第三项): the district's own record of last year says another grade than the city's, or is of someone whom the city's has not. */
export const lastGradeFiled: AcrossRule = {
  id: "last-grade-filed",
  severity: "error",
  article: "第二十三条第三项",
  look({ people, last }) {
    if (!last) return [];
    return people.flatMap((person): readonly Seeing[] => {
      const { submitted, unit } = person;
      const known = submitted.id === undefined ? undefined : last.people.get(submitted.id);
      const filed = submitted.filed.find(({ year }) => year === last.year);
      // Two grades for one year are the check's to find.
      if (!filed || submitted.disputed.includes(last.year) || filed.grade === known?.grade) return [];
      const [actual, expected, name] = [filedGrade({ grade: filed.grade }), filedGrade(known), nameOf(submitted)];
      const about = { person: name, unit, places: [placeOf(person)], actual };
      const fill = { name, unit, year: last.year, actual };
      if (!known) return [{ ...about, expected: "", severity: "warning", says: message("across.filedUnknown", fill) }];
      return [{ ...about, expected, says: message("across.filedOther", { ...fill, expected }) }];
    });
  },
};
