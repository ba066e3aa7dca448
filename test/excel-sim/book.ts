import type { CellContent, CellKey, Place, RangeRef } from "../../src/workbook/cell";
import { isBlank, keyOf, placeAt, placeOf, within } from "../../src/workbook/cell";
import { officeError } from "./office-error";

export type SimValue = string | number | boolean | null;

/** A workbook to install: as a test writes it down, or as JSON. A formula's value stands in `cells`. */
export interface SimWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: readonly (readonly SimValue[])[];
    readonly formulas?: Readonly<Record<string, string>>;
    readonly formats?: Readonly<Record<string, string>>;
    readonly hidden?: boolean;
    readonly tables?: readonly { readonly name: string; readonly range: RangeRef }[];
  }[];
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
}

export interface SimTable {
  name: string;
  range: RangeRef;
  filtered: boolean;
}

export interface SimSheet {
  /** Stays, whatever the sheet is called. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  filtered: boolean;
  readonly cells: Map<CellKey, CellContent>;
  readonly tables: SimTable[];
  /** Points, by column, where they are not the usual ones. */
  readonly widths: Map<number, number>;
  frozenRows: number;
  readonly hiddenRows: Set<number>;
  /** What was set of how the sheet looks, in order: no test asks for more than what and where. */
  readonly looks: SimLook[];
  /** Conditional formats, the first one in front. */
  conditional: SimConditional[];
  /** How it prints, as far as it was set. */
  readonly page: Map<string, unknown>;
}

export interface SimConditional {
  readonly type: "Custom" | "CellValue";
  readonly ranges: readonly RangeRef[];
  formula: string;
  readonly looks: Map<string, unknown>;
}

export interface SimLook {
  readonly range: RangeRef;
  /** As `font.bold`, `merge`, `autofitRows`. */
  readonly what: string;
  readonly value?: unknown;
}

export interface SimBook {
  sheets: SimSheet[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  structureProtected: boolean;
  /** Without a printer Excel knows no pages. */
  hasPrinter: boolean;
  active: SimSheet | undefined;
  selected: Place;
}

export function bookOf({ sheets, names = [] }: SimWorkbook): SimBook {
  const made = sheets.map(sheetOf);
  return { sheets: made, names, structureProtected: false, hasPrinter: true, active: made.find(({ visibility }) => visibility === "Visible"), selected: { row: 0, column: 0 } };
}

function sheetOf({ name, cells, formulas = {}, formats = {}, hidden = false, tables = [] }: SimWorkbook["sheets"][number]): SimSheet {
  const sheet: SimSheet = { ...emptySheet(name), visibility: hidden ? "Hidden" : "Visible", tables: tables.map((table) => ({ ...table, filtered: false })) };
  cells.forEach((row, rowIndex) => row.forEach((value, column) => setContent(sheet, { row: rowIndex, column }, { value })));
  for (const [address, formula] of Object.entries(formulas)) setContent(sheet, placeOfAddress(address), { ...contentIn(sheet, placeOfAddress(address)), formula });
  for (const [address, format] of Object.entries(formats)) setContent(sheet, placeOfAddress(address), { ...contentIn(sheet, placeOfAddress(address)), format });
  return sheet;
}

let sheetsMade = 0;

export const emptySheet = (name: string): SimSheet => ({
  id: `{${(sheetsMade += 1)}}`,
  name,
  visibility: "Visible",
  protected: false,
  filtered: false,
  cells: new Map(),
  tables: [],
  widths: new Map(),
  frozenRows: 0,
  hiddenRows: new Set(),
  looks: [],
  conditional: [],
  page: new Map(),
});

/** At the end, as Excel does it where no place is named. */
export function addSheet(book: SimBook, sheet: SimSheet): void {
  if (book.structureProtected) throw officeError("AccessDenied", "the structure of the workbook is protected");
  if (sheet.name.length > 31 || sheet.name === "" || /[:\\/?*[\]]|^'|'$/.test(sheet.name)) throw officeError("InvalidArgument", "no name for a sheet");
  if (book.sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase())) throw officeError("ItemAlreadyExists", "there is a sheet of this name");
  book.sheets.push(sheet);
}

export function deleteSheet(book: SimBook, sheet: SimSheet): void {
  if (book.structureProtected) throw officeError("AccessDenied", "the structure of the workbook is protected");
  const others = book.sheets.filter((each) => each !== sheet);
  if (!others.some(({ visibility }) => visibility === "Visible")) throw officeError("InvalidOperation", "a workbook has a sheet that can be seen");
  book.sheets = others;
  if (book.active === sheet) book.active = others.find(({ visibility }) => visibility === "Visible");
}

export function placeOfAddress(address: string): Place {
  const place = placeAt(address);
  if (!place) throw new Error(`${address} is no address`);
  return place;
}

export const contentIn = (sheet: SimSheet, place: Place): CellContent => sheet.cells.get(keyOf(place)) ?? { value: null };

export function setContent(sheet: SimSheet, place: Place, content: CellContent): void {
  const { format, ...rest } = content;
  const kept: CellContent = format === undefined || format === "General" ? rest : content;
  if (isBlank(kept) && kept.format === undefined) sheet.cells.delete(keyOf(place));
  else sheet.cells.set(keyOf(place), kept);
}

/** @returns nothing for a sheet without values; formats alone do not count. */
export function usedRange(sheet: SimSheet): RangeRef | undefined {
  const range = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [key, content] of sheet.cells) {
    if (isBlank(content)) continue;
    const { row, column } = placeOf(key);
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  return range.bottom < 0 ? undefined : range;
}

/** Grows or shrinks a table. New rows get the formulas of the row that was last, as Excel fills a calculated column. */
export function resizeTable(sheet: SimSheet, table: SimTable, range: RangeRef): void {
  const old = table.range;
  if (range.top !== old.top || range.bottom <= range.top) throw officeError("InvalidArgument", "a table keeps its header row and has a row under it");
  table.range = range;
  for (let column = range.left; column <= range.right; column++) {
    const { formula } = contentIn(sheet, { row: old.bottom, column });
    if (formula === undefined) continue;
    for (let row = old.bottom + 1; row <= range.bottom; row++) {
      const place = { row, column };
      if (!within(place, old) && isBlank(contentIn(sheet, place))) setContent(sheet, place, { ...contentIn(sheet, place), value: 0, formula });
    }
  }
}
