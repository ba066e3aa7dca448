import { message } from "../../text";
import type { AcrossRule, Seeing } from "./rule";
import { nameOf, placeOf } from "./rule";
import { filedGrade } from "./filed-grade";

/** 上年度等次与市里存档不符 (第二十三条第三项): a wrong claim would pay a wrong award; what the city has filed counts. */
export const lastGradeClaimed: AcrossRule = {
  id: "last-grade-claimed",
  severity: "error",
  article: "第二十三条第三项",
  look({ people, last, year }) {
    if (!last || year !== last.year + 1) return [];
    return people.flatMap((person): readonly Seeing[] => {
      const { submitted, unit } = person;
      const claim = submitted.lastGrade;
      if (submitted.id === undefined || claim === undefined) return [];
      const known = last.people.get(submitted.id);
      const name = nameOf(submitted);
      const about = { person: name, unit, places: [placeOf(person)], actual: claim };
      const fill = { name, unit, actual: claim, year: last.year };
      const expected = filedGrade(known);
      if (!known) return claim === expected ? [] : [{ ...about, expected: "", severity: "warning", says: message("across.claimedUnknown", fill) }];
      return claim === expected ? [] : [{ ...about, expected, says: message("across.claimedOther", { ...fill, expected }) }];
    });
  },
};
