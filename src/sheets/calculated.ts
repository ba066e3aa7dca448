import type { RangeRef } from "../workbook/cell";
import { keyOf } from "../workbook/cell";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Column } from "./column";
import { oncePer } from "./once";

/** A known sheet, as far as its computed columns are asked about. */
export interface Calculable {
  readonly sheet: SheetSnapshot;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly body: RangeRef;
  readonly definition: { readonly columns: Readonly<Record<string, Pick<Column<unknown>, "title" | "kind" | "formula">>> };
}

/** Each sheet is asked once, however many findings it has. */
const calculatedFields: (found: Calculable) => ReadonlySet<string> = oncePer(({ columnOf, body, sheet, definition }: Calculable) => {
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, offset) => body.top + offset);
  const isIn = (column: number | undefined) => column !== undefined && rows.some((row) => sheet.formulas.has(keyOf({ row, column })));
  return new Set(Object.keys(definition.columns).filter((field) => definition.columns[field]?.formula && isIn(columnOf.get(field))));
});

/** Whether a column of ours is calculated in this sheet: some cell of it has a formula. Otherwise it is judged by its values only, and gets none. */
export const isCalculated = (found: Calculable, field: string): boolean => calculatedFields(found).has(field);
