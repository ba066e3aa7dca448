import type { CellValue, RangeRef } from "../workbook/cell";
import { keyOf } from "../workbook/cell";
import type { GrowTablePatch } from "../workbook/patch";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Placed } from "./extent";
import { columnsOf, extentOf, isBlankValue, tableAround } from "./extent";

interface FreeRows {
  /** In order, at most as many as were asked for. */
  readonly rows: readonly number[];
  /** From this row on something else stands: there is no room below. */
  readonly blockedAt: number;
  readonly table?: GrowTablePatch;
  /** The body of the sheet once these rows are filled. */
  readonly body: RangeRef;
}

/** Where new people go: into the prepared rows after the last one, then under them; the table grows along (one with a row of totals cannot). */
export function freeRows(found: Placed, count: number): FreeRows {
  const { sheet, body, rows: entries } = found;
  const columns = columnsOf(extentOf(found));
  const table = tableAround(found);
  const lastEntry = entries.at(-1)?.at ?? body.top - 1;
  const prepared = Math.max(body.bottom, table?.range.bottom ?? body.bottom);
  const ordinal = found.columnOf.get("number");
  const ready = span(lastEntry + 1, prepared).filter((row) => isFree(sheet, row, columns, ordinal) && !isHidden(sheet, row)).slice(0, count);
  const under: number[] = [];
  // A line of totals or signatures ends the rows.
  const closed = lastEntry < prepared && !isFree(sheet, prepared, columns, ordinal);
  for (let row = prepared + 1; !closed && ready.length + under.length < count && isUntouched(sheet, row, columns, ordinal); row += 1) under.push(row);
  const bottom = under.at(-1);
  const grown = table && bottom !== undefined ? { table: { kind: "growTable", sheet: sheet.name, table: table.name, range: { ...table.range, bottom } } as const } : {};
  const rows = [...ready, ...under];
  return { rows, blockedAt: closed ? prepared : prepared + under.length + 1, ...grown, body: { ...body, bottom: Math.max(body.bottom, ...rows) } };
}

const span = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);

const inMerge = ({ merges }: SheetSnapshot, row: number): boolean => merges !== "unknown" && merges.some(({ top, bottom }) => row >= top && row <= bottom);

const isHidden = ({ hiddenRows }: SheetSnapshot, row: number): boolean => hiddenRows !== "unknown" && hiddenRows.has(row);

const isNumber = (value: CellValue | undefined): boolean => typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value.trim()));

/** Nothing typed in it, but perhaps a number written in advance; formulas wait there for entries. */
function isFree(sheet: SheetSnapshot, row: number, columns: readonly number[], ordinal: number | undefined): boolean {
  const isReady = (column: number): boolean => {
    if (sheet.formulas.has(keyOf({ row, column }))) return isWaiting(sheet, row, column);
    const value = sheet.values[row]?.[column];
    return isBlankValue(value) || (column === ordinal && isNumber(value));
  };
  return !inMerge(sheet, row) && columns.every(isReady);
}

/** A formula that goes on from row to row waits for entries; one by itself is somebody's total. */
const isWaiting = ({ formulas }: SheetSnapshot, row: number, column: number): boolean => formulas.has(keyOf({ row: row - 1, column })) || formulas.has(keyOf({ row: row + 1, column }));

/** Under the prepared rows there is no formula that waits. */
function isUntouched(sheet: SheetSnapshot, row: number, columns: readonly number[], ordinal: number | undefined): boolean {
  return isFree(sheet, row, columns, ordinal) && columns.every((column) => !sheet.formulas.has(keyOf({ row, column })));
}
