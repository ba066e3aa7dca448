import { groupedBy } from "../../workbook/grouped-by";
import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { nameOf, placeOf, unitsOf } from "./rule";

/** 一人在两家 (decision 13): one valid id counted from two files. Both rows stay until one is 调出; two rows of one file are the check's to find. */
export const personInTwoUnits: AcrossRule = {
  id: "person-in-two-units",
  severity: "error",
  article: "第二十条",
  look: ({ people }) =>
    [...groupedBy(people, ({ submitted }) => submitted.id)].flatMap(([id, rows]) => {
      const [first] = rows;
      if (!first || rows.every(({ file }) => file === first.file)) return [];
      const name = nameOf(first.submitted);
      return [{ says: message("across.personInTwo", { name, units: unitsOf(rows) }), person: name, places: rows.map(placeOf), actual: id }];
    }),
};
