import type { CellRef, CellValue } from "../workbook/cell";
import { a1 } from "../workbook/cell";
import type { CellPatch } from "../workbook/patch";
import type { Finding } from "./rule";

/** A repair of one cell: the value that should stand there. Nothing where the place is not known. */
export const putValue = (at: CellRef | undefined, value: CellValue, format?: string): readonly CellPatch[] =>
  at ? [{ kind: "cell", sheet: at.sheet, row: at.row, column: at.column, content: { value, ...(format !== undefined && { format }) } }] : [];

/** What can be put right of all that was found, with whom it is about. Two repairs of one cell cannot both be made: the first one counts. */
export function fixesOf(findings: readonly Finding[]): readonly { readonly patch: CellPatch; readonly person: string }[] {
  const first = new Map<string, { readonly patch: CellPatch; readonly person: string }>();
  for (const { fix = [], person = "" } of findings) {
    for (const patch of fix) {
      const cell = `${patch.sheet}!${a1(patch)}`;
      if (!first.has(cell)) first.set(cell, { patch, person });
    }
  }
  return [...first.values()];
}
