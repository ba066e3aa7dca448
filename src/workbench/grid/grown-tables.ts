import { isBlank } from "../../workbook/cell";
import type { SheetSnapshot, TableSnapshot } from "../../workbook/snapshot";
import { contentAt } from "../../workbook/snapshot";

/** Rows typed directly under a table belong to it, as in Excel. */
export function withGrownTables(opened: SheetSnapshot, now: SheetSnapshot): SheetSnapshot {
  if (opened.tables === "unknown") return now;
  return { ...now, tables: opened.tables.map((table) => ({ ...table, range: { ...table.range, bottom: lastRow(table, opened, now) } })) };
}

function lastRow(table: TableSnapshot, opened: SheetSnapshot, now: SheetSnapshot): number {
  let last = table.range.bottom;
  while (isFilled(now, table, last + 1) && !isFilled(opened, table, last + 1)) last += 1;
  return last;
}

function isFilled(sheet: SheetSnapshot, { range }: TableSnapshot, row: number): boolean {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, offset) => range.left + offset);
  return columns.some((column) => !isBlank(contentAt(sheet, { row, column })));
}
