import type { CellRef, Place, RangeRef } from "../workbook/cell";
import { cellName, isBlank } from "../workbook/cell";
import type { AddSheetPatch, ShowRowsPatch } from "../workbook/patch";
import { cellsIn, placesIn } from "../workbook/rectangles";
import type { Reading } from "../workbook/undo";
import { contentInRange } from "./range-content";
import { rangesToRead } from "./range-writes";
import type { AlongWith, Area, AreaContent } from "./read-areas";
import { areaOf, nothingElse, readAreas, usualBytesOfCell } from "./read-areas";
import type { SheetList, TableName } from "./sheet-list";
import { askTableRange, cornersOf, sheetOf, tableOf } from "./sheet-list";
import type { Task } from "./task";

/** A cell, and what it may come to in an answer, before the write or after it, in bytes. */
export interface ScopeCell extends CellRef {
  readonly bytes: number;
}

/** Where a write may go. */
export interface Scope {
  readonly cells: readonly ScopeCell[];
  /** The ranges that hold these cells, wherever they are. */
  readonly areas: readonly Omit<Area, "on">[];
  readonly tables: readonly TableName[];
  /** Rows that the write hides or shows. */
  readonly rows: readonly ShowRowsPatch[];
  /** Sheets that the write adds, and its undo takes away. */
  readonly sheets: readonly AddSheetPatch[];
}

/** What stands there at one moment. */
export interface Standing {
  readonly content: Reading;
  /** @returns nothing when the table is gone. */
  readonly tableRange: (name: TableName) => RangeRef | undefined;
  /** Those rows of the scope's as they are: each patch says what stands. A stretch of which some are hidden counts as shown; nothing of a sheet that is not there. */
  readonly rows: readonly ShowRowsPatch[];
  /** The cells that hold something on a sheet of the scope's; nothing when the sheet is not there. */
  readonly filled: (sheet: string) => readonly CellRef[] | undefined;
}

/** A scope with the areas of its cells, which are asked for again and again in a write. */
export const scopeOf = (scope: Omit<Scope, "areas">): Scope => ({ ...scope, areas: areasOfCells(scope.cells) });

/** The ranges that hold a scope's cells, on those sheets that are there. */
const areasIn = (list: SheetList, { areas }: Scope): readonly Area[] =>
  areas.flatMap((area) => {
    const on = sheetOf(list, area.sheet);
    return on ? [{ ...area, on }] : [];
  });

function areasOfCells(cells: readonly ScopeCell[]): Scope["areas"] {
  const bytes = new Map(cells.map((cell) => [cellName(cell), cell.bytes]));
  return rangesToRead(cells).map(({ sheet, range }) => {
    const sum = placesIn(range).reduce((so, place) => so + (bytes.get(cellName({ sheet, ...place })) ?? usualBytesOfCell), 0);
    return { sheet, range, bytesOfCell: sum / cellsIn(range) };
  });
}

/** Reads a scope, and what else was asked for: in one sync where it fits. Sheets and tables that are gone are left out. */
export async function readStanding<Also>(context: Excel.RequestContext, list: SheetList, scope: Scope, task: Task, { ask, ...how }: AlongWith<Also>): Promise<readonly [Standing, Also]> {
  const askAlong = (again: boolean) => {
    const tables = scope.tables.flatMap((name) => askTable(list, name));
    const rows = scope.rows.flatMap((patch) => askRows(list, patch));
    const filled = scope.sheets.flatMap(({ sheet }) => askFilled(list, sheet, again));
    const others = ask(again);
    return () => ({ tables: tables.map((answer) => answer()), rows: rows.map((answer) => answer()), filled: filled.map((answer) => answer()), others: others() });
  };
  const { areas, also } = await readAreas(context, task, areasIn(list, scope), { ask: askAlong, ...how });
  const toRead = also.filled.flatMap((each) => ("area" in each ? each.area : []));
  const late = toRead.length > 0 ? await readAreas(context, task, toRead, nothingElse) : undefined;
  const filled = new Map(also.filled.map((each) => [each.sheet, "area" in each ? (late?.areas ?? []).flatMap((area) => (area.sheet === each.sheet ? filledIn(area) : [])) : each.cells]));
  const standing: Standing = {
    content: readingOfAreas(areas),
    tableRange: ({ sheet, table }) => also.tables.find(({ name }) => name.sheet === sheet && name.table === table)?.range,
    rows: also.rows,
    filled: (sheet) => filled.get(sheet),
  };
  return [standing, also.others];
}

function askTable(list: SheetList, name: TableName): (() => { readonly name: TableName; readonly range: RangeRef })[] {
  const table = tableOf(list, name);
  if (!table) return [];
  const range = askTableRange(table);
  return [() => ({ name, range: range() })];
}

function askRows(list: SheetList, patch: ShowRowsPatch): (() => ShowRowsPatch)[] {
  const on = sheetOf(list, patch.sheet);
  if (!on) return [];
  const area = areaOf(on, { top: patch.top, bottom: patch.bottom, left: 0, right: 0 });
  area.load("rowHidden");
  return [() => ({ ...patch, shown: !area.rowHidden })];
}

/** The cells that hold something; where they were too many for the answer, the area in which they are. */
type Filled = { readonly sheet: string; readonly cells: readonly CellRef[] } | { readonly sheet: string; readonly area: Area };

function askFilled(list: SheetList, sheet: string, again: boolean): (() => Filled)[] {
  const on = sheetOf(list, sheet);
  if (!on) return [];
  const used = on.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  if (!again) used.load("formulas");
  return [() => filledUsed(sheet, on, used, again)];
}

function filledUsed(sheet: string, on: Excel.Worksheet, used: Excel.Range, again: boolean): Filled {
  if (used.isNullObject) return { sheet, cells: [] };
  const range = cornersOf(used);
  const formulas: unknown = again ? undefined : used.formulas;
  if (!Array.isArray(formulas)) return { sheet, area: { sheet, on, range, bytesOfCell: usualBytesOfCell } };
  return { sheet, cells: placesIn(range).flatMap((place) => (isFilledIn(formulas, range, place) ? [{ sheet, ...place }] : [])) };
}

/** Excel gives "" as the formula of a blank cell, and of no other. */
const isFilledIn = (formulas: readonly unknown[], { top, left }: RangeRef, { row, column }: Place): boolean => {
  const line = formulas[row - top];
  return Array.isArray(line) && line[column - left] !== "";
};

const filledIn = ({ sheet, range, content }: AreaContent): readonly CellRef[] => placesIn(range).flatMap((place) => (isBlank(contentInRange(content, place) ?? { value: null }) ? [] : [{ sheet, ...place }]));

function readingOfAreas(areas: readonly AreaContent[]): Reading {
  const byColumn = new Map<string, AreaContent[]>();
  const column = (sheet: string, index: number) => `${index}!${sheet}`;
  for (const area of areas) {
    for (let index = area.range.left; index <= area.range.right; index++) {
      const same = byColumn.get(column(area.sheet, index)) ?? [];
      same.push(area);
      byColumn.set(column(area.sheet, index), same);
    }
  }
  return (cell) => {
    const area = byColumn.get(column(cell.sheet, cell.column))?.find(({ range }) => cell.row >= range.top && cell.row <= range.bottom);
    return area && contentInRange(area.content, cell);
  };
}
