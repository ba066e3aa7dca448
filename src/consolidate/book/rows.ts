import type { SheetDefinition } from "../../sheets/define";
import type { Recognised } from "../../sheets/recognise";
import type { TableSnapshot } from "../../workbook/snapshot";
import type { BookSheet } from "./line";

type Found = Pick<Recognised<SheetDefinition>, "sheet" | "headerRow" | "body" | "rows">;

/** The table around the rows of a sheet. */
export const tableOf = ({ sheet, headerRow, body }: Found): TableSnapshot | undefined =>
  sheet.tables === "unknown" ? undefined : sheet.tables.find(({ range }) => range.top === headerRow && range.left <= body.left && range.right >= body.left);

/** Rows that say whom or what they are about; what else stands in a sheet is a clerk's own. */
export const ownRows = (found: Found, { keysOf }: BookSheet): readonly number[] => found.rows.flatMap(({ at, values }) => (keysOf(values).length > 0 ? [at] : []));

/** The last row that belongs to the list: of its table, or one that someone went on with under it. */
export const lastRowOf = (found: Found, book: BookSheet): number => Math.max(tableOf(found)?.range.bottom ?? found.body.bottom, ownRows(found, book).at(-1) ?? 0);

/** Columns that the city's form does not have: a clerk's own, or those of the districts. Read off the header row itself, since they may stand apart from the table. */
export const columnsBeside = ({ sheet, headerRow, columnOf }: Pick<Recognised<SheetDefinition>, "sheet" | "headerRow" | "columnOf">): readonly { readonly header: string; readonly column: number }[] => {
  const known = new Set(columnOf.values());
  return (sheet.values[headerRow] ?? []).flatMap((value, column) => (typeof value === "string" && value.trim() !== "" && !known.has(column) ? [{ header: value.trim(), column }] : []));
};
