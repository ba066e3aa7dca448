import { groupedBy } from "../../workbook/grouped-by";
import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { nameOf, placeOf } from "./rule";

/** 调动人员 (decision 13): rows that are left out because their people count elsewhere, so that nobody looks for them. */
export const transferred: AcrossRule = {
  id: "transferred",
  severity: "info",
  article: "第二十条",
  look({ leftOut, people }) {
    const gone = new Set(leftOut.flatMap(({ submitted }) => submitted.id ?? []));
    const counted = groupedBy(people, ({ submitted: { id } }) => (id !== undefined && gone.has(id) ? id : undefined));
    return leftOut.map((row) => {
      const { unit, submitted, reason } = row;
      const name = nameOf(submitted);
      return { says: message("across.transferred", { name, unit, reason }), person: name, unit, places: [placeOf(row), ...(counted.get(submitted.id ?? "") ?? []).map(placeOf)], actual: submitted.id ?? "" };
    });
  },
};
