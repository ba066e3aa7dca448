import type { CellRef, CellValue } from "../workbook/cell";
import type { CellPatch } from "../workbook/patch";

/** A repair of one cell: the value that should stand there. Nothing where the place is not known. */
export const putValue = (at: CellRef | undefined, value: CellValue, format?: string): readonly CellPatch[] =>
  at ? [{ kind: "cell", sheet: at.sheet, row: at.row, column: at.column, content: { value, ...(format !== undefined && { format }) } }] : [];
