import { readFileSync } from "node:fs";
import { cityBook } from "../../../src/consolidate/book/city-patches";
import type { City } from "../../../src/consolidate/city";
import { date } from "../../../src/measures/dates";
import { patchWorkbook, readWorkbook } from "../../../src/ooxml";
import type { SheetDefinition } from "../../../src/sheets/define";
import type { CellContent } from "../../../src/workbook/cell";
import type { CellPatch } from "../../../src/workbook/patch";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { contentAt, sheetNamed } from "../../../src/workbook/snapshot";

export const template = new Uint8Array(readFileSync("templates/summary.xlsx"));
export const today = date("2025-02-01");

/** The city's workbook as the command line writes it, over the template or over one that is in use. */
export function written(city: City, over: Uint8Array = template, options: { readonly returnedAsSheets?: boolean } = {}) {
  const book = cityBook(city, readWorkbook(over), { today, ...options });
  const bytes = patchWorkbook(over, book.patches);
  return { ...book, bytes, snapshot: readWorkbook(bytes) };
}

type Named = Pick<SheetDefinition, "name" | "columns">;
const columnOf = ({ columns }: { readonly columns: object }, field: string): number => Object.keys(columns).indexOf(field);

/** Cells of a list by field, from its first row on; the template's own order of columns. */
export const cellAt = (snapshot: Snapshot, definition: { readonly name: string; readonly columns: object }, row: number, field: string): CellContent =>
  contentAt(sheetNamed(snapshot, definition.name)!, { row: 4 + row, column: columnOf(definition, field) });

export const valuesOf = (snapshot: Snapshot, definition: Pick<Named, "name"> & { readonly columns: object }, field: string, rows: number) =>
  Array.from({ length: rows }, (_, row) => cellAt(snapshot, definition, row, field).value);

/** What a clerk types into a list. */
export const typed = (definition: { readonly name: string; readonly columns: object }, row: number, field: string, value: CellContent["value"]): CellPatch => ({
  kind: "cell", sheet: definition.name, row: 4 + row, column: columnOf(definition, field), content: { value },
});
