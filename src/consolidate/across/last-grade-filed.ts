import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { nameOf, placeOf } from "./rule";
import { filedGrade } from "./filed-grade";

/** 历年等次与市里存档不符 (第二十三条第三项): the district's own record of last year says another grade than the city's. */
export const lastGradeFiled: AcrossRule = {
  id: "last-grade-filed",
  severity: "error",
  article: "第二十三条第三项",
  look({ people, last }) {
    if (!last) return [];
    return people.flatMap((person) => {
      const { submitted, unit } = person;
      const known = submitted.id === undefined ? undefined : last.people.get(submitted.id);
      const filed = submitted.filed.find(({ year }) => year === last.year);
      // Two grades for one year are the check's to find.
      if (!known || !filed || submitted.disputed.includes(last.year) || filed.grade === known.grade) return [];
      const [actual, expected, name] = [filedGrade({ grade: filed.grade }), filedGrade(known), nameOf(submitted)];
      return [{ person: name, unit, places: [placeOf(person)], actual, expected, says: message("across.filedOther", { name, unit, year: last.year, actual, expected }) }];
    });
  },
};
