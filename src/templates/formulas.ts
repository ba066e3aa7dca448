import type { Law } from "../measures/parameters";
import { addressesAt } from "../sheets/recognise";
import type { CellPatch } from "../workbook/patch";
import type { SheetLayout } from "./layout";

/** The formulas of every computed column, row by row, with the blank that an empty row shows. */
export function formulaPatches(layout: SheetLayout, law: Law): readonly CellPatch[] {
  const { definition, columnOf, body } = layout;
  const computed = [...columnOf].flatMap(([field, column]) => {
    const formula = definition.columns[field]?.formula;
    return formula ? [{ column, formula }] : [];
  });
  return computed.flatMap(({ column, formula }) =>
    Array.from({ length: body.bottom - body.top + 1 }, (_, offset) => body.top + offset).flatMap((row): readonly CellPatch[] => {
      const text = formula(addressesAt({ columnOf, body }, row), law);
      return text === undefined ? [] : [{ kind: "cell", sheet: definition.name, row, column, content: { value: "", formula: text } }];
    }),
  );
}
