import type { SheetDefinition } from "../sheets/define";
import type { Recognised, Row } from "../sheets/recognise";
import type { Read } from "../sheets/values/read";
import { seenIn } from "../sheets/values/shown";
import { shownText } from "../sheets/values/text";
import type { CellContent, CellRef } from "../workbook/cell";
import { contentAt } from "../workbook/snapshot";

type Found = Recognised<SheetDefinition>;

interface Export {
  /** As they stand over the columns, from left to right. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Formulas without a stored result: what they come to is not in the file, and so not in the rows. */
  readonly missing: readonly CellRef[];
}

/** A sheet as rows of text: its columns in their order, a district's own among them; days as 2024-03-01, scores and amounts exact, what cannot be read as it stands. */
export function exportRows(found: Found, date1904: boolean): Export {
  const { sheet, headerRow, columnOf, rows } = found;
  const fieldAt = new Map([...columnOf].map(([field, column]) => [column, field]));
  const headerAt = (column: number) => shownText(contentAt(sheet, { row: headerRow, column })).replace(/\s+/g, " ").trim();
  const columns = columnsOf(found, headerAt);
  const missing: CellRef[] = [];
  const lines = rows.map((row) =>
    columns.map((column) => {
      const content = contentAt(sheet, { row: row.at, column });
      if (content.value === null && content.formula !== undefined) missing.push({ sheet: sheet.name, row: row.at, column });
      const field = fieldAt.get(column);
      return field === undefined ? seenIn(content, date1904) || null : meant(found, row, { field, content, date1904 });
    }),
  );
  return { headers: columns.map(headerAt), rows: lines, missing };
}

/** From the first to the last column that belongs to the rows, those between them that have neither header nor entry left out. */
function columnsOf({ columnOf, extras }: Found, headerAt: (column: number) => string): readonly number[] {
  const places = new Set([...columnOf.values(), ...extras.map(({ column }) => column).filter((column) => headerAt(column) !== "")]);
  return [...places].sort((one, other) => one - other);
}

interface Cell {
  readonly field: string;
  readonly content: CellContent;
  readonly date1904: boolean;
}

function meant({ definition }: Found, row: Row<SheetDefinition>, { field, content, date1904 }: Cell): string | null {
  const column = definition.columns[field];
  const read: Read<unknown> | undefined = row.values[field];
  if (!column || !read || read.state === "blank") return null;
  if (read.state === "unreadable") return read.fault === "numericId" && typeof content.value === "number" ? content.value.toExponential().toUpperCase() : seenIn(content, date1904) || null;
  return column.written(read.value);
}
