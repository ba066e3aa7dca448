import type { CellRef, RangeRef } from "../workbook/cell";
import { a1Range, isBlank } from "../workbook/cell";
import type { AddSheetPatch } from "../workbook/patch";
import { placesIn } from "../workbook/rectangles";
import type { Reading } from "../workbook/undo";
import { matricesOf } from "./matrices";
import type { RangeContent } from "./range-content";
import { contentInRange, contentOfRange } from "./range-content";
import { rangesToRead, type SheetRange } from "./range-writes";
import type { SheetList } from "./sheet-list";
import { askTableRange, cornersOf, tablesOn } from "./sheet-list";

export interface TableName {
  readonly sheet: string;
  readonly table: string;
}

/** Where a write may go. */
export interface Scope {
  readonly cells: readonly CellRef[];
  readonly tables: readonly TableName[];
  /** Sheets that the write adds, and its undo takes away. */
  readonly sheets: readonly AddSheetPatch[];
}

/** What stands there at one moment. */
export interface Standing {
  readonly content: Reading;
  /** @returns nothing when the table is gone. */
  readonly tableRange: (name: TableName) => RangeRef | undefined;
  /** The cells that hold something on a sheet of the scope's; nothing when the sheet is not there. */
  readonly filled: (sheet: string) => readonly CellRef[] | undefined;
}

export const sheetOf = ({ sheets, made }: SheetList, name: string): Excel.Worksheet | undefined => made.get(name) ?? sheets.find((sheet) => sheet.name === name);

export function tableOf(list: SheetList, { sheet: name, table }: TableName): Excel.Table | undefined {
  const sheet = list.sheets.find((each) => each.name === name);
  return sheet && tablesOn(sheet, list.tables).find((each) => each.name === table);
}

export const areaOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: RangeRef): Excel.Range => sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

/** Queues the reading of a scope; the answer holds after the next sync. Sheets and tables that are gone are left out. */
export function askStanding(list: SheetList, { cells, tables, sheets }: Scope): () => Standing {
  const areas = rangesToRead(cells).flatMap((place) => askArea(list, place));
  const tableAnswers = tables.flatMap((name) => {
    const table = tableOf(list, name);
    return table ? [{ name, range: askTableRange(table) }] : [];
  });
  const sheetAnswers = sheets.flatMap(({ sheet: name }) => askFilled(list, name));
  return () => {
    const filled = new Map(sheetAnswers.map((answer) => answer()));
    const ranges = tableAnswers.map(({ name, range }) => ({ name, range: range() }));
    return {
      content: readingOfAreas(areas.map((area) => area())),
      tableRange: ({ sheet, table }) => ranges.find(({ name }) => name.sheet === sheet && name.table === table)?.range,
      filled: (sheet) => filled.get(sheet),
    };
  };
}

interface AreaContent extends SheetRange {
  readonly content: RangeContent;
}

function askArea(list: SheetList, { sheet: name, range }: SheetRange): (() => AreaContent)[] {
  const sheet = sheetOf(list, name);
  if (!sheet) return [];
  const area = areaOf(sheet, range);
  area.load("values,formulas,numberFormat,valueTypes");
  return [() => ({ sheet: name, range, content: contentOfRange({ ...matricesOf(area), top: range.top, left: range.left }) })];
}

type Filled = readonly [sheet: string, cells: readonly CellRef[]];

function askFilled(list: SheetList, sheet: string): (() => Filled)[] {
  const used = sheetOf(list, sheet)?.getUsedRangeOrNullObject(true);
  if (!used) return [];
  used.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes");
  return [() => [sheet, used.isNullObject ? [] : filledIn(sheet, used)]];
}

function filledIn(sheet: string, used: Excel.Range): readonly CellRef[] {
  const content = contentOfRange({ ...matricesOf(used), top: used.rowIndex, left: used.columnIndex });
  return placesIn(cornersOf(used)).flatMap((place) => (isBlank(contentInRange(content, place) ?? { value: null }) ? [] : [{ sheet, ...place }]));
}

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

export const sameRange = (one: RangeRef | undefined, other: RangeRef | undefined): boolean => (one && other ? a1Range(one) === a1Range(other) : one === other);
