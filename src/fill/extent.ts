import type { Columns } from "../sheets/define";
import type { Read } from "../sheets/values/read";
import type { CellValue, RangeRef } from "../workbook/cell";
import type { SheetSnapshot, TableSnapshot } from "../workbook/snapshot";

export interface AnyDefinition {
  readonly name: string;
  readonly columns: Columns;
}

/** Any of the known sheets, as it stands in a workbook. */
export interface Placed {
  readonly definition: AnyDefinition;
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly body: RangeRef;
  readonly rows: readonly { readonly at: number; readonly values: Readonly<Record<string, Read<unknown>>> }[];
}

/** Columns that belong to the rows of a sheet. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The Excel table that the rows stand in, where there is one. */
export function tableAround({ sheet, body }: Pick<Placed, "sheet" | "body">): TableSnapshot | undefined {
  if (sheet.tables === "unknown") return undefined;
  return sheet.tables.find(({ range }) => range.top === body.top - 1 && range.left <= body.right && range.right >= body.left);
}

export const isBlankValue = (value: CellValue | undefined): boolean => value === undefined || value === null || (typeof value === "string" && value.trim() === "");

const isHeaded = (sheet: SheetSnapshot, row: number, column: number): boolean => !isBlankValue(sheet.values[row]?.[column]);

/** From the first to the last column of the rows: ours, those of the table, and those that a district has headed itself right beside them. */
export function extentOf({ sheet, headerRow, body }: Pick<Placed, "sheet" | "headerRow" | "body">): Extent {
  const table = tableAround({ sheet, body })?.range;
  let left = Math.min(body.left, table?.left ?? body.left);
  let right = Math.max(body.right, table?.right ?? body.right);
  while (left > 0 && isHeaded(sheet, headerRow, left - 1)) left -= 1;
  while (isHeaded(sheet, headerRow, right + 1)) right += 1;
  return { left, right };
}

export const columnsOf = ({ left, right }: Extent): readonly number[] => Array.from({ length: right - left + 1 }, (_, offset) => left + offset);
