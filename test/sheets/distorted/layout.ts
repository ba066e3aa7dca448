import type { CellValue, RangeRef } from "../../../src/workbook/cell";
import { keyOf } from "../../../src/workbook/cell";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { plainSheet } from "../../../src/workbook/snapshot";
import type { CleanSheet, Typed } from "./clean";
import { in1904 } from "./clean-dates";
import type { HeaderRows } from "./headers";

/** A line of a sheet as it is laid out. */
export type Line = { readonly kind: "cells"; readonly cells: readonly CellValue[] } | { readonly kind: "data"; readonly row: number } | { readonly kind: "headers" };

/** A table with its place in the sheet. */
export interface Placed {
  readonly sheet: CleanSheet;
  readonly headers: HeaderRows;
  readonly lines: readonly Line[];
  readonly top: number;
  readonly left: number;
}

/** Puts tables on one sheet. */
export function laidOut(name: string, placed: readonly Placed[], date1904: boolean): SheetSnapshot {
  const values: CellValue[][] = [];
  const formats = new Map<number, string>();
  const merges: RangeRef[] = [];
  const put = (row: number, column: number, { value, format }: Pick<Typed, "value" | "format">) => {
    while (values.length <= row) values.push([]);
    const cells = values[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    if (format !== undefined) formats.set(keyOf({ row, column }), format);
  };
  for (const { sheet, headers, lines, top, left } of placed) {
    let row = top;
    for (const line of lines) {
      if (line.kind === "headers") {
        for (const [offset, cells] of headers.rows.entries()) cells.forEach((value, column) => put(row + offset, left + column, { value }));
        merges.push(...headers.merges.map((merge) => ({ top: merge.top + row, left: merge.left + left, bottom: merge.bottom + row, right: merge.right + left })));
        row += headers.rows.length;
        continue;
      }
      if (line.kind === "cells") line.cells.forEach((value, column) => put(row, left + column, { value }));
      else sheet.columns.forEach(({ cells }, column) => put(row, left + column, date1904 ? in1904(cells[line.row]!) : cells[line.row]!));
      row += 1;
    }
  }
  return { ...plainSheet(name, values), formats, merges };
}
