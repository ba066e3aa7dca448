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

/** Each sheet is asked once, however many findings it has. */
const calculated = new WeakMap<ScoringSheet, ReadonlySet<FormulaField>>();

/** Whether the column is calculated in this sheet: some cell of it has a formula. Otherwise it is judged by its values only. */
export function isCalculated(found: ScoringSheet, field: FormulaField): boolean {
  const known = calculated.get(found) ?? calculatedFields(found);
  calculated.set(found, known);
  return known.has(field);
}

function calculatedFields({ columnOf, body, sheet }: ScoringSheet): ReadonlySet<FormulaField> {
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, offset) => body.top + offset);
  const isIn = (column: number | undefined) => column !== undefined && rows.some((row) => sheet.formulas.has(keyOf({ row, column })));
  return new Set((["composite", "grade", "rank"] as const).filter((field) => isIn(columnOf.get(field))));
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
