import type { CellValue } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { withoutSpaces } from "../values/text";
import type { Fit } from "./fit";
import { fitsOf, isComplete } from "./fit";
import type { Lookup } from "./header-row";
import { readHeader } from "./header-row";
import type { Span } from "./span";
import { everyColumn } from "./span";
import type { Start } from "./starts";
import type { Definitions } from "./titles";

const isFilled = (value: CellValue | undefined): boolean => value !== undefined && value !== null && (typeof value !== "string" || withoutSpaces(value) !== "");

/** Above the first row of this many cells stand titles, which run over the columns as they please. */
const cellsOfTable = 3;

/** The columns that hold something from the first table down; one walk over the cells, however wide a stray one makes the sheet. */
function filledColumns({ values }: SheetSnapshot): ReadonlySet<number> {
  const first = Math.max(0, values.findIndex((row) => row.filter(isFilled).length >= cellsOfTable));
  const filled = new Set<number>();
  for (let row = first; row < values.length; row += 1) {
    const line = values[row] ?? [];
    for (let column = 0; column < line.length; column += 1) if (!filled.has(column) && isFilled(line[column])) filled.add(column);
  }
  return filled;
}

/** Runs of columns between which a column is empty from the first table down. */
function parts(sheet: SheetSnapshot): readonly Span[] {
  const found: { left: number; right: number }[] = [];
  for (const column of [...filledColumns(sheet)].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last?.right === column - 1) last.right = column;
    else found.push({ left: column, right: column });
  }
  return found;
}

/** In how many rows under the header any of the columns holds something. */
function filledRows({ values }: SheetSnapshot, columns: readonly number[], from: number): number {
  let count = 0;
  for (let row = from; row < values.length; row += 1) if (columns.some((column) => isFilled(values[row]?.[column]))) count += 1;
  return count;
}

const fullest = ({ fits }: Start): Fit | undefined => [...fits.values()].filter(isComplete).sort((one, other) => other.columns.size - one.columns.size)[0];

/** Whether the headers behind an empty column go on with a table: they are of its columns, say nothing again, and are filled in for half of its rows or not at all. */
function goesOn(sheet: SheetSnapshot, table: Start, part: Span, lookup: Lookup, definitions: Definitions): boolean {
  const fit = fullest(table);
  const { cells } = readHeader(sheet, table.row, table.depth, lookup, part);
  const columns = cells.filter(({ hits }) => fit && hits.has(fit.of)).map(({ column }) => column);
  if (!fit || columns.length === 0) return false;
  const joined = fitsOf([...table.cells, ...cells], definitions).get(fit.of);
  if (!joined || joined.twice.length > fit.twice.length) return false;
  const from = table.row + table.depth;
  const own = filledRows(sheet, columns, from);
  return own === 0 || own * 2 >= filledRows(sheet, [...fit.columns.values()].map(({ header }) => header.column), from);
}

/**
 * Where tables stand side by side, the columns of each: a part that holds a whole table is one, and takes in the neighbours that go on with it.
 * The whole sheet where no part is a table by itself.
 */
export function spansOf(sheet: SheetSnapshot, lookup: Lookup, definitions: Definitions, startsIn: (span: Span) => readonly Start[]): readonly Span[] {
  const separate = parts(sheet);
  if (separate.length < 2) return [everyColumn];
  const tables = separate.map((part) => startsIn(part).find((start) => fullest(start)));
  if (tables.every((table) => table === undefined)) return [everyColumn];
  const spans: Span[] = [];
  let host: Start | undefined;
  for (const [place, part] of separate.entries()) {
    const last = spans.at(-1);
    const [table, next] = [tables[place], tables[place + 1]];
    if (!table && host && last && goesOn(sheet, host, part, lookup, definitions)) spans[spans.length - 1] = { left: last.left, right: part.right };
    else if (table && last && !host && goesOn(sheet, table, last, lookup, definitions)) spans[spans.length - 1] = { left: last.left, right: part.right };
    else spans.push(part);
    host = table ?? (next ? undefined : host);
  }
  return spans;
}
