import { written } from "../../measures/decimal";
import { message } from "../../text";
import type { AcrossRule, Seeing } from "./rule";
import { nameOf, placeOf } from "./rule";

/** 已计过的奖励 (第二十三条第三项, decision 12): last year's award used its years. Where the district has no record of it, it might pay once more. */
export const awardAlreadyPaid: AcrossRule = {
  id: "award-already-paid",
  severity: "info",
  article: "第二十三条第三项",
  look({ people, last }) {
    if (!last) return [];
    return people.flatMap((person): readonly Seeing[] => {
      const { submitted, unit, award } = person;
      const known = submitted.id === undefined ? undefined : last.people.get(submitted.id);
      if (!known?.paid?.gt(0)) return [];
      const filed = submitted.filed.find(({ year }) => year === last.year);
      const isRecorded = filed?.paid !== undefined;
      if (isRecorded && award.state !== "used") return [];
      const name = nameOf(submitted);
      const fill = { name, unit, year: last.year, amount: written(known.paid), years: known.paidForYears };
      const about = { person: name, unit, places: [placeOf(person)], expected: fill.amount, actual: filed?.paid ?? "" };
      return [isRecorded ? { ...about, says: message("across.paidUsed", fill) } : { ...about, severity: "warning", says: message("across.paidUnrecorded", fill) }];
    });
  },
};
