import { composite } from "../../measures/composite";
import { decimal } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { grade } from "../../measures/grade";
import type { Law } from "../../measures/parameters";
import { ranks } from "../../measures/rank";
import { scoring } from "../../sheets/scoring";
import type { CellValue } from "../../workbook/cell";
import type { Patch } from "../../workbook/patch";
import { layoutOf, preparedRows, rowsOf } from "../layout";
import type { SamplePerson } from "./sample-people";

/** What the sheet's own formulas show, what was typed over them included: stored with the sample, so that it reads the same before a recalculation. */
export function sheetResults(people: readonly SamplePerson[], overtyped: ReadonlyMap<string, number>, law: Law): readonly Patch[] {
  const { columnOf } = layoutOf(scoring, "");
  const composites = people.map((person) => overtyped.get(person.name) ?? computed(person, law));
  const decimals = composites.map((value) => (value === undefined ? undefined : decimal(value)));
  const places = ranks(decimals);
  const rows = Array.from({ length: preparedRows }, (_, place) => people[place]?.name);
  return rows.flatMap((name, place) => {
    const value = decimals[place];
    const results: readonly (readonly [keyof typeof scoring.columns, CellValue])[] = [
      ...(name !== undefined && overtyped.has(name) ? [] : [["composite", composites[place] ?? ""] as const]),
      ["grade", value ? grade(value, law).value : ""],
      ["rank", places[place] ?? ""],
    ];
    return results.map(([field, result]): Patch => ({ kind: "storedResult", sheet: scoring.name, row: rowsOf.first + place, column: columnOf.get(field) ?? 0, value: result }));
  });
}

function computed({ usual, annual }: SamplePerson, law: Law): number | undefined {
  if (typeof usual !== "number" || typeof annual !== "number") return undefined;
  const due = composite({ usual: decimal(usual), annual: decimal(annual) }, law);
  return isNoAnswer(due) ? undefined : Number(due.value.toFixed());
}
