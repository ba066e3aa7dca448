import type { CellContent, RangeRef } from "../../workbook/cell";
import { contentWith, isCellError, isNothing, keyAt, keyOf } from "../../workbook/cell";
import { columnsOf } from "../../workbook/columns-of";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Steps } from "../../workbook/steps";
import { rowsEachStep } from "../../workbook/steps";
import type { Read, TypedCell } from "../values/read";
import type { SheetDefinition } from "../define";
import { isFooter, isText, isTitle, saysHeading } from "./footers";
import type { EnteredRow, Row } from "./found";
import { plainHeader } from "./plain-header";
import type { Table } from "./tables";

/** What it takes to read the rows of a table. */
interface Reading {
  readonly table: Table;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly definition: SheetDefinition;
  readonly heading: ReadonlySet<string>;
  /** Names of every known sheet: in a line of its own one is a title. */
  readonly names: readonly string[];
  readonly date1904: boolean;
  /** The sheet that was read of this definition last. */
  readonly before: SheetSnapshot | undefined;
}

/** Columns that tell who a row is about. */
interface Identity {
  readonly key: readonly number[];
  readonly who: readonly number[];
  readonly names: readonly number[];
  /** Any column that has a formula somewhere. */
  readonly calculated: ReadonlySet<number>;
}

export interface ReadRows {
  readonly rows: readonly Row<SheetDefinition>[];
  readonly body: RangeRef;
}

/** The rows under the headers, without totals, signatures, blank ones, and titles and headers that stand there again. */
export function* readRowsInSteps(reading: Reading): Steps<ReadRows> {
  const { table, columnOf, definition } = reading;
  const { sheet } = table;
  const first = table.row + table.depth;
  const columnsFor = (fields: readonly string[]) => [...new Set(fields)].flatMap((field) => columnOf.get(field) ?? []);
  const identity: Identity = { key: columnsFor([...definition.key, "id", "name"]), who: columnsFor(["number", "name"]), names: columnsFor(["id", "name"]), calculated: columnsOf(sheet.formulas.keys()) };
  const isEnd = (at: number) => definition.footers && isFooter(sheet, at, identity.who, table);
  const isPageTop = pageTops(reading);
  const rowAt = rowReader(reading, identity);
  const rows: Row<SheetDefinition>[] = [];
  for (let at = first; at < table.until; at += 1) {
    if (at % rowsEachStep === 0) yield;
    if (!isEntry(sheet, at, identity) || isEnd(at) || isPageTop(at) || isTitle(sheet, at, table, reading.names)) continue;
    rows.push(rowAt(at));
  }
  const columns = [...columnOf.values()];
  const bottom = lastPrepared(table, columns, rows.at(-1)?.at ?? first, isEnd);
  return { rows, body: { top: first, left: Math.min(...columns), bottom, right: Math.max(...columns) } };
}

function rowReader({ table: { sheet }, columnOf, definition, date1904, before }: Reading, { calculated }: Identity): (at: number) => Row<SheetDefinition> {
  const { formulas, formats } = sheet;
  const about: About = { ...(date1904 && { date1904 }), ...(sheet.untyped && { untyped: true }) };
  const isPlain = Object.keys(about).length === 0;
  const absent: TypedCell = { value: null, ...about };
  const formatted = columnsOf(formats.keys());
  const fields = Object.entries(definition.columns).map(([field, { read: reader, computed }]) => {
    const column = columnOf.get(field) ?? -1;
    return { field, reader, computed, column, blank: reader(absent), mayCalculate: calculated.has(column), mayFormat: formatted.has(column) };
  });
  const layout = layoutOf(sheet, columnOf, about);
  // A row is a copy of the blank one, of which nearly every wide sheet has much; made property by property, a record of so many is a hash table to the engine.
  const blankRow = Object.fromEntries(fields.map(({ field, blank }) => [field, blank]));
  const isOurs = (known: KeptRow | undefined, at: number): known is KeptRow => known?.definition === definition && known.layout === layout && known.row.at === at;
  const readAnew = (at: number): Row<SheetDefinition> => {
    const values: Record<string, Read<unknown>> = { ...blankRow };
    const line = sheet.values[at] ?? noCells;
    const lastLine = before?.values[at] ?? noCells;
    const known = kept.get(lastLine);
    const last = isOurs(known, at) ? known : undefined;
    const sameTexts = last?.formulas === formulas && last.formats === formats;
    let sameEntries = last !== undefined;
    for (const { field, reader, computed, column, mayCalculate, mayFormat } of fields) {
      if (column < 0) continue;
      const value = line[column] ?? null;
      const read = last?.row.values[field];
      if (read && sameTexts && Object.is(value, lastLine[column] ?? null)) {
        values[field] = read;
        continue;
      }
      const key = keyAt(at, column);
      const formula = mayCalculate ? formulas.get(key) : undefined;
      const format = mayFormat ? formats.get(key) : undefined;
      const stays = read !== undefined && isStill(read.original, value, formula, format);
      sameEntries &&= computed || stays;
      if (stays) values[field] = read;
      // Where nothing stands in the cell, and nothing is known of it either, the row is blank already.
      else if (value !== null || formula !== undefined || format !== undefined) {
        const content = contentWith(value, formula, format);
        values[field] = reader(isPlain ? content : { ...content, ...about });
      }
    }
    return rowOf({ sheet: sheet.name, at, values }, columnOf, sameEntries ? last?.row.entered : undefined);
  };
  return (at) => {
    const cells = sheet.values[at] ?? noCells;
    const known = kept.get(cells);
    if (isOurs(known, at) && hasSameTexts(known, sheet, at, columnOf)) {
      if (known.formulas !== sheet.formulas || known.formats !== sheet.formats) kept.set(cells, { ...known, formulas: sheet.formulas, formats: sheet.formats });
      return known.row;
    }
    const row = readAnew(at);
    if (cells !== noCells) kept.set(cells, { definition, layout, formulas: sheet.formulas, formats: sheet.formats, row });
    return row;
  };
}

/** What is known of dates and types of every cell of a sheet. */
type About = Pick<TypedCell, "date1904" | "untyped">;

/** All that the meaning and the place of a row's cells rest on, beside the cells. */
const layoutOf = ({ name }: SheetSnapshot, columnOf: ReadonlyMap<string, number>, about: About): string => JSON.stringify([name, about, ...columnOf]);

/** @param entered of the row as it was, where nothing but computed cells has changed. */
function rowOf({ sheet, at, values }: Pick<Row<SheetDefinition>, "sheet" | "at" | "values">, columnOf: ReadonlyMap<string, number>, entered: EnteredRow<SheetDefinition> | undefined): Row<SheetDefinition> {
  const cell: Row<SheetDefinition>["cell"] = (field) => {
    const column = columnOf.get(field);
    return column === undefined ? undefined : { sheet, row: at, column };
  };
  // Of the sheet nothing is held: a row may outlive it.
  const content: Row<SheetDefinition>["content"] = (field) => contentOf(values[field]?.original ?? blank);
  return { sheet, at, values, cell, content, entered: entered ?? { sheet, at, values, cell, content } };
}

const noCells: SheetSnapshot["values"][number] = [];
const blank: CellContent = { value: null };

/** A cell without what the workbook says about dates. */
const contentOf = ({ value, formula, format }: CellContent): CellContent => contentWith(value, formula, format);

/** A row as it was read, with all that its meaning rests on beside the values themselves. */
interface KeptRow extends Pick<SheetSnapshot, "formulas" | "formats"> {
  readonly definition: SheetDefinition;
  /** Sheet, columns, and what is known of dates and types. */
  readonly layout: string;
  readonly row: Row<SheetDefinition>;
}

/**
 * Rows by the values that they were read from: where a snapshot shares a row with the one before it (src/workbook/sharing.ts), the row is not read again,
 * and whatever is kept of it still holds.
 */
const kept = new WeakMap<SheetSnapshot["values"][number], KeptRow>();

function hasSameTexts(known: KeptRow, { formulas, formats }: SheetSnapshot, row: number, columnOf: ReadonlyMap<string, number>): boolean {
  if (known.formulas === formulas && known.formats === formats) return true;
  for (const column of columnOf.values()) {
    const key = keyOf({ row, column });
    if (known.formulas.get(key) !== formulas.get(key) || known.formats.get(key) !== formats.get(key)) return false;
  }
  return true;
}

/** Nothing is left out that a reader may look at: what a cell meant it means still, and who keeps something of its meaning keeps it. */
const isStill = (one: CellContent, value: CellContent["value"], formula: string | undefined, format: string | undefined): boolean => Object.is(one.value, value) && one.formula === formula && one.format === format;

/** A row counts when someone has typed who it is or a score; formulas that wait for entries do not, unless they bring a name. */
function isEntry(sheet: SheetSnapshot, row: number, { key, names, calculated }: Identity): boolean {
  const values = sheet.values[row] ?? [];
  return key.some((column) => {
    const value = values[column] ?? null;
    if (calculated.has(column) && sheet.formulas.has(keyAt(row, column))) return names.includes(column) && (isText(value) || isCellError(value));
    return isText(value) || (value !== null && typeof value !== "string");
  });
}

/** The texts of a row by column, as headers are compared. */
const textsIn = ({ sheet, left, right }: Table, row: number): ReadonlyMap<number, string> =>
  new Map((sheet.values[row] ?? []).flatMap((value, column) => (column >= left && column <= right && isText(value) ? [[column, plainHeader(value)] as const] : [])));

/** Whether a row says again what a line of the headers says, and nothing else. */
function saysAgain(cells: SheetSnapshot["values"][number], line: ReadonlyMap<number, string>): boolean {
  let alike = 0;
  for (const [column, header] of line) {
    const value = cells[column] ?? null;
    if (isNothing(value)) continue;
    if (!isText(value) || value.length > header.length + 12 || plainHeader(value) !== header) return false;
    alike += 1;
  }
  return alike > 0;
}

/** A page has no more lines above its headers. */
const linesAbove = 4;

/** Finds what stands there again at the top of each printed page: the headers, and with them the lines above them. */
function pageTops({ table, heading }: Reading): (row: number) => boolean {
  const { sheet, row: first, depth } = table;
  const { values } = sheet;
  const lines = Array.from({ length: depth }, (_, offset) => textsIn(table, first + offset));
  const isHeader = (row: number) => lines.some((line) => saysAgain(values[row] ?? [], line));
  const isAbove = (row: number) => saysHeading(sheet, row, table, heading);
  return (row) => {
    if (isHeader(row)) return true;
    let next = row;
    while (next < row + linesAbove && isAbove(next)) next += 1;
    return next > row && isHeader(next);
  };
}

/** The last row that formulas prepared in advance reach to; totals under the data are not of it. */
function lastPrepared({ sheet, until }: Table, columns: readonly number[], lastEntry: number, isEnd: (row: number) => boolean): number {
  let last = lastEntry;
  while (last + 1 < until && !isEnd(last + 1) && columns.some((column) => sheet.formulas.has(keyOf({ row: last + 1, column })))) last += 1;
  return last;
}
