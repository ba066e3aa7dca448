import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Fit } from "./fit";
import { fitsOf, isComplete } from "./fit";
import type { HeaderCell, HeaderReading, Lookup } from "./header-row";
import { readHeader } from "./header-row";
import { formsOf, isUnit, plainHeader } from "./plain-header";
import type { Span } from "./span";
import type { Definitions } from "./titles";
import { hitsOf, mayBeTitle } from "./titles";

/** The headers of a table. */
export interface Start {
  readonly row: number;
  readonly depth: 1 | 2;
  readonly cells: readonly HeaderCell[];
  readonly fits: ReadonlyMap<string, Fit>;
}

/** Every row of these is looked at; further down a table must begin with a header that is known. */
const deepestHeader = 30;

interface Scored extends Start {
  /** Fields of the definition that knows most of the headers, and its headers: two of them may claim one field. */
  readonly size: number;
  readonly known: number;
  readonly complete: boolean;
}

const noFits: ReadonlyMap<string, Fit> = new Map();

function scored(reading: HeaderReading, definitions: Definitions): Scored {
  if (reading.cells.every(({ hits }) => hits.size === 0)) return { ...reading, fits: noFits, size: 0, known: 0, complete: false };
  const fits = fitsOf(reading.cells, definitions);
  const all = [...fits.values()];
  return { ...reading, fits, size: Math.max(0, ...all.map(({ columns }) => columns.size)), known: Math.max(0, ...all.map(({ columns, twice }) => columns.size + twice.length)), complete: all.some(isComplete) };
}

/** Whether the row under a row of headers can only belong to it: units, or texts under groups and nothing under the headers that are known. */
function belongsToHeaders({ values }: SheetSnapshot, row: number, { left, right }: Span, alone: Scored, below: Scored): boolean {
  const [above, under] = [values[row] ?? [], values[row + 1] ?? []];
  if (alone.size < 2 || below.cells.length === 0 || under.some((value, column) => column >= left && column <= right && value !== null && typeof value !== "string")) return false;
  if (below.cells.every(({ text }) => isUnit(text))) return true;
  const hangs = below.cells.some(({ column }) => (above[column] ?? null) === null);
  return hangs && alone.cells.every(({ hits, column }) => hits.size === 0 || (under[column] ?? null) === null);
}

/** The best way to read a row as headers, if at all: by itself, or together with the row under it where that explains more or cannot be anything else. */
function readingAt(sheet: SheetSnapshot, row: number, span: Span, one: (row: number) => Scored, two: (row: number) => Scored): Scored | undefined {
  const [alone, below] = [one(row), one(row + 1)];
  if (alone.size > 0 || below.size > 1) {
    const both = two(row);
    const most = Math.max(alone.size, below.size);
    const isMore = both.size > most || (both.size === most && both.known > Math.max(alone.known, below.known));
    if (isMore || (both.size === most && belongsToHeaders(sheet, row, span, alone, below))) return both;
  }
  return below.complete && !alone.complete ? undefined : alone;
}

/** A header row in all but some columns: most of what stands there is known to one definition. */
const isHeaderLike = ({ cells, fits }: Start): boolean =>
  [...fits.values()].some((fit) => isComplete(fit) || (fit.columns.size > 2 && fit.columns.size * 2 >= cells.length) || (fit.columns.size > 1 && cells.some(({ choice }) => choice)));

/** The same headers again, as at the top of each printed page. */
function isRepeated({ cells }: Start, before: Start | undefined): boolean {
  if (!before) return false;
  const there = new Map(before.cells.map(({ column, text }) => [column, plainHeader(text)]));
  return cells.every(({ column, text }) => there.get(column) === plainHeader(text));
}

/** A known header among the first texts of the row: cheap to ask of every row. */
function mayBeHeader(row: SheetSnapshot["values"][number] | undefined, { left, right }: Span, { titles }: Lookup): boolean {
  if (!row) return false;
  let texts = 0;
  for (let column = left; column <= right && column < row.length; column += 1) {
    const value = row[column];
    if (typeof value !== "string" || value === "") continue;
    if (value.length < 20 && mayBeTitle(value) && titles.has(formsOf(value).at(-1) ?? "")) return true;
    texts += 1;
    if (texts > 2) return false;
  }
  return false;
}

/** Whether the row could be the first of a table's headers: two that are known, in it or, under a row of groups, with one of the next row. */
function mayBegin(sheet: SheetSnapshot, row: number, span: Span, lookup: Lookup): boolean {
  if (lookup.choices.length > 0) return true;
  const [own, next] = [knownTexts(sheet.values[row], span, lookup), knownTexts(sheet.values[row + 1], span, lookup)];
  return own > 0 || next > 1;
}

function knownTexts(row: SheetSnapshot["values"][number] | undefined, { left, right }: Span, { titles }: Lookup): number {
  let known = 0;
  for (let column = left; row && column <= right && column < row.length; column += 1) {
    const value = row[column];
    if (typeof value === "string" && hitsOf([value], titles).size > 0) known += 1;
  }
  return known;
}

interface Rows {
  readonly one: (row: number) => Scored;
  readonly two: (row: number) => Scored;
}

/** The rows of a sheet within the columns, by themselves and with the next one, as headers. */
function rowsOf(sheet: SheetSnapshot, span: Span, lookup: Lookup, definitions: Definitions): Rows {
  const ready = new Map<number, Scored>();
  const one = (row: number): Scored => {
    const known = ready.get(row) ?? scored(readHeader(sheet, row, 1, lookup, span), definitions);
    ready.set(row, known);
    return known;
  };
  return { one, two: (row) => scored(readHeader(sheet, row, 2, lookup, span), definitions) };
}

/** Every row of headers within the columns that is known in full or for the most part. */
export function startsIn(sheet: SheetSnapshot, span: Span, lookup: Lookup, definitions: Definitions): readonly Start[] {
  const { one, two } = rowsOf(sheet, span, lookup, definitions);
  const starts: Start[] = [];
  for (let row = 0; row < sheet.values.length; row += 1) {
    if (row < deepestHeader ? !mayBegin(sheet, row, span, lookup) : !mayBeHeader(sheet.values[row], span, lookup)) continue;
    const reading = readingAt(sheet, row, span, one, two);
    if (!reading || reading.size < 2 || !isHeaderLike(reading)) continue;
    if (!isRepeated(reading, starts.at(-1))) starts.push(reading);
    row += reading.depth - 1;
  }
  return starts;
}

/** Where no row is known for the most part, the one that comes closest. */
export function closestStart(sheet: SheetSnapshot, span: Span, lookup: Lookup, definitions: Definitions): Start | undefined {
  const { one, two } = rowsOf(sheet, span, lookup, definitions);
  const upper = Array.from({ length: Math.min(deepestHeader, sheet.values.length) }, (_, row) => row);
  const closestOf = (rows: readonly number[]) => rows.flatMap((row) => readingAt(sheet, row, span, one, two) ?? []).sort((first, second) => second.size - first.size || second.cells.length - first.cells.length)[0];
  // Only where no row has a known header does the number of texts decide; most of the rows need not be read for it.
  const known = closestOf(upper.filter((row) => mayBegin(sheet, row, span, lookup)));
  const closest = known && known.size > 0 ? known : closestOf(upper);
  return closest && closest.cells.length > 1 ? closest : undefined;
}
