import type { Law } from "../measures/parameters";
import type { Found } from "../sheets/district";
import { addressesAt } from "../sheets/recognise";
import { scoring } from "../sheets/scoring";
import type { ScoringRow } from "../score/people";
import type { CellContent, CellValue } from "../workbook/cell";
import { keyOf } from "../workbook/cell";
import type { CellPatch } from "../workbook/patch";

type ScoringSheet = NonNullable<Found["scoring"]>;
export type FormulaField = "composite" | "grade" | "rank";

/** Whether the column is calculated in this sheet: some cell of it has a formula. Otherwise it is judged by its values only. */
export function isCalculated({ columnOf, body, sheet }: ScoringSheet, field: FormulaField): boolean {
  const column = columnOf.get(field);
  if (column === undefined) return false;
  for (let row = body.top; row <= body.bottom; row += 1) if (sheet.formulas.has(keyOf({ row, column }))) return true;
  return false;
}

/** Puts the column's formula back where it was, or the right value where the sheet never had formulas. */
export function restore(found: ScoringSheet, row: ScoringRow, field: FormulaField, value: CellValue, law: Law): readonly CellPatch[] {
  const at = row.cell(field);
  if (!at) return [];
  const formula = isCalculated(found, field) ? scoring.columns[field].formula?.(addressesAt(found, row.at), law) : undefined;
  const content: CellContent = formula === undefined ? { value: value === "" ? null : value } : { value, formula };
  return [{ kind: "cell", sheet: at.sheet, row: at.row, column: at.column, content }];
}

/** A formula whose result the file does not hold says nothing yet. */
export const isUncalculated = ({ value, formula }: CellContent): boolean => value === null && formula !== undefined;
