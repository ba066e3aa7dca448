import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Recognised } from "./found";
import { fewCells, isText } from "./footers";
import type { Span } from "./span";
import type { Table } from "./tables";

/** More cells than that are a row of data, unless it begins with a label: 填报单位：. */
const mostCells = 2;

const isHeadingLine = (sheet: SheetSnapshot, row: number, span: Span): boolean => {
  const first = fewCells(sheet, row, span, Number.MAX_SAFE_INTEGER)?.[0] ?? "";
  return fewCells(sheet, row, span, mostCells) !== undefined || (isText(first) && /[:：]/.test(first));
};

/** The texts above the headers of a table: of the first one on a sheet all of them, of one further down those right above it. */
export function headingOf({ sheet, row, from, left, right }: Table): Recognised<never>["heading"] {
  let top = from;
  if (from > 0) {
    top = row;
    while (top > from && isHeadingLine(sheet, top - 1, { left, right })) top -= 1;
  }
  return sheet.values.slice(top, row).flatMap((values, offset) => values.flatMap((text, column) => (isText(text) && column >= left && column <= right ? [{ text, at: { sheet: sheet.name, row: top + offset, column } }] : [])));
}
