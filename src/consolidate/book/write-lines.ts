import type { SheetDefinition } from "../../sheets/define";
import type { Recognised } from "../../sheets/recognise";
import { addressesAt } from "../../sheets/recognise";
import { message } from "../../text";
import type { CellContent } from "../../workbook/cell";
import { isBlank } from "../../workbook/cell";
import type { CellPatch, GrowTablePatch, Patch, ShowRowsPatch, StoredResultPatch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import { showRows } from "../../workbook/shown-rows";
import { contentAt } from "../../workbook/snapshot";
import { entry, stands } from "./entry";
import { extraPatches } from "./extras";
import { keptContent } from "./kept-content";
import type { BookSheet, Line } from "./line";
import { newRows } from "./new-rows";
import type { Note, NoteCell, NoteStock } from "./notes";
import { ownedColumns } from "./notes";
import { columnsBeside, lastRowOf, ownRows, tableOf } from "./rows";

type Found = Recognised<SheetDefinition>;

/** The city's word and what is computed say two things; the city's stays. */
export interface Differing {
  readonly sheet: string;
  readonly about: string;
  readonly title: string;
  readonly kept: CellContent;
  readonly computed: CellContent;
}

interface Written {
  readonly patches: readonly Patch[];
  /** Formulas that stay as they are, with what they come to: to be stored again wherever anything changes. */
  readonly results: readonly StoredResultPatch[];
  readonly differing: readonly Differing[];
  /** The lines as they are written, with what follows from the city's own entries. */
  readonly lines: readonly Line[];
}

/** What the rows of a sheet need: cells, a longer table, and nothing left of an earlier, longer run. */
export function writeLines(found: Found, book: BookSheet, notes: NoteStock, extras: readonly string[] = []): Written {
  const writer = rowWriter(found, book);
  const rowOf = book.fixed ? fixedRows(found, book) : (_: Line, place: number) => found.body.top + place;
  const lines = book.lines.flatMap((line, place) => {
    const row = rowOf(line, place);
    return row === undefined ? [] : [{ line, row }];
  });
  const cells: CellPatch[] = [];
  const differing: Differing[] = [];
  const block = newRows(found, book);
  const whole: Line[] = [];
  for (const { line: computed, row } of lines) {
    const note = notes.take(computed.keys);
    differing.push(...(note ? differences(found, book, computed, note) : []));
    const line = completed(found, computed, note);
    whole.push(line);
    if (!book.fixed && row >= block.from) block.add(line, row, note?.cells);
    else writer.write(cells, line, row, note?.cells);
  }
  if (book.fixed) return { patches: cells, results: writer.results, differing, lines: whole };
  const last = lastRowOf(found, book);
  const free = found.body.top + book.lines.length;
  for (let row = free; row <= last; row += 1) writer.clear(cells, row);
  const grown = growth(found, book, free - 1);
  const beside = extraPatches(found, book.lines, extras, last);
  const cleared = new Set([...cells, ...beside].flatMap(({ row }) => (row >= free ? [row] : [])));
  return { patches: [...grown, ...cells, ...block.patches(), ...beside, ...spareRows(found, { free, last, cleared })], results: writer.results, differing, lines: whole };
}

function completed({ columnOf }: Found, line: Line, note: Note | undefined): Line {
  if (!line.given) return line;
  const { values, results } = line.given((field) => note?.cells.get(columnOf.get(field) ?? -1)?.content.value ?? line.values[field] ?? null);
  return { ...line, values: { ...line.values, ...values }, results: { ...line.results, ...results } };
}

interface RowWriter {
  readonly results: readonly StoredResultPatch[];
  readonly write: (into: CellPatch[], line: Line, row: number, note: ReadonlyMap<number, NoteCell> | undefined) => void;
  readonly clear: (into: CellPatch[], row: number) => void;
}

function rowWriter(found: Found, book: BookSheet): RowWriter {
  const { sheet, definition, columnOf, body } = found;
  const owned = ownedColumns(found, book);
  const columns = [...columnOf].map(([field, column]) => ({ field, column, formula: definition.columns[field]?.formula, kind: definition.columns[field]?.kind }));
  const beside = [...owned.keys()].filter((column) => !columns.some((one) => one.column === column));
  const bottom = tableOf(found)?.range.bottom ?? body.bottom;
  // New rows are written like the last prepared one, in every host.
  const formats = new Map([...columns.map(({ column }) => column), ...beside].map((column) => [column, contentAt(sheet, { row: bottom, column }).format]));
  const results: StoredResultPatch[] = [];
  const put = (into: CellPatch[], row: number, column: number, content: CellContent): void => {
    if (row > bottom && isBlank(content) && row >= sheet.values.length) return;
    if (!stands(contentAt(sheet, { row, column }), content)) into.push({ kind: "cell", sheet: sheet.name, row, column, content });
    else if (content.formula !== undefined) results.push({ kind: "storedResult", sheet: sheet.name, row, column, value: content.value });
  };
  const formatFor = (row: number, column: number, kind?: string): string | undefined => (row > bottom ? formats.get(column) : undefined) ?? (kind === "date" ? "yyyy-mm-dd" : undefined);
  const formulaAt = (field: string, row: number, line: Line | undefined): string | undefined => definition.columns[field]?.formula?.(addressesAt({ columnOf, body }, row), line?.law ?? book.law);
  return {
    results,
    write: (into, line, row, note) => {
      for (const { field, column, formula, kind } of columns) {
        const format = formatFor(row, column, kind);
        const kept = note?.get(column)?.content;
        if (formula) {
          const text = formulaAt(field, row, line);
          put(into, row, column, text === undefined ? entry(line.results[field] ?? null, format) : { value: line.results[field] ?? "", formula: text, ...(format !== undefined && { format }) });
        } else if (kept) put(into, row, column, keptContent(kept, format));
        // A line of sums is prepared: what has no value of ours there stays.
        else if (!book.fixed || field in line.values) put(into, row, column, entry(line.values[field], format));
      }
      for (const column of beside) if (!book.fixed || note?.has(column)) put(into, row, column, note?.has(column) ? keptContent(note.get(column)?.content ?? { value: null }, formatFor(row, column)) : { value: null });
    },
    clear: (into, row) => {
      for (const { field, column, formula } of columns) {
        const text = formula && row <= bottom ? formulaAt(field, row, undefined) : undefined;
        put(into, row, column, text === undefined ? { value: null } : { value: "", formula: text });
      }
      for (const column of beside) put(into, row, column, { value: null });
    },
  };
}

/** Of sheets with a prepared line for each unit: where that line stands, wherever a clerk has sorted it to. */
function fixedRows(found: Found, book: BookSheet): (line: Line) => number | undefined {
  const rows = new Map(found.rows.flatMap(({ at, values }) => book.keysOf(values).map((key) => [key, at] as const)));
  return ({ keys, about }) => {
    const row = keys.map((key) => rows.get(key)).find((at) => at !== undefined);
    if (row === undefined) throw new Refusal(message("cityBook.noLine", { sheet: found.sheet.name, about }));
    return row;
  };
}

function differences(found: Found, { definition, owned }: BookSheet, { values, about }: Line, { cells }: Note): readonly Differing[] {
  return owned.flatMap((field): readonly Differing[] => {
    const column = found.columnOf.get(field);
    const kept = column === undefined ? undefined : cells.get(column)?.content;
    const computed = entry(values[field]);
    if (!kept || isBlank(computed) || kept.value === computed.value) return [];
    return [{ sheet: found.sheet.name, about, title: definition.columns[field]?.title ?? field, kept, computed }];
  });
}

interface Spare {
  /** The first row without a line, and the last one that belongs to the list. */
  readonly free: number;
  readonly last: number;
  /** Rows that lose what an earlier, longer run left in them. */
  readonly cleared: ReadonlySet<number>;
}

/**
 * Rows that nobody stands in any more keep their lines and formulas, and would be printed: they are hidden, until somebody stands in them again. One
 * row stays in view, however short the list; so does whatever a clerk has written beside it.
 */
function spareRows(found: Found, { free, last, cleared }: Spare): readonly ShowRowsPatch[] {
  const { sheet, body, rows, columnOf } = found;
  const { hiddenRows } = sheet;
  const inUse = new Set(rows.map(({ at }) => at));
  const ours = new Set([...columnOf.values(), ...columnsBeside(found).map(({ column }) => column)]);
  const from = Math.max(free, body.top + 1);
  const all = Array.from({ length: Math.max(0, last - body.top + 1) }, (_, offset) => body.top + offset);
  const hasMore = (row: number): boolean => (sheet.values[row] ?? []).some((value, column) => !ours.has(column) && value !== null && value !== "");
  // Where a host does not tell what is hidden, only rows that were in use, or come into use, are spoken of.
  const isHidden = (row: number): boolean => (hiddenRows === "unknown" ? row < from ? !inUse.has(row) : !cleared.has(row) : hiddenRows.has(row));
  return [
    ...showRows(sheet.name, all.filter((row) => row < from && !inUse.has(row) && isHidden(row)), true),
    ...showRows(sheet.name, all.filter((row) => row >= from && !hasMore(row) && !isHidden(row)), false),
  ];
}

/** Under the prepared rows must be room: what a clerk wrote there is not ours to write over. */
function growth(found: Found, book: BookSheet, lastLine: number): readonly GrowTablePatch[] {
  const table = tableOf(found);
  const prepared = table?.range.bottom ?? found.body.bottom;
  if (lastLine <= prepared) return [];
  const columns = [...found.columnOf.values()];
  const ours = new Set(ownRows(found, book));
  for (let row = prepared + 1; row <= Math.min(lastLine, found.sheet.values.length - 1); row += 1) {
    if (!ours.has(row) && columns.some((column) => !isBlank(contentAt(found.sheet, { row, column })))) throw new Refusal(message("cityBook.noRoom", { sheet: found.sheet.name, row: row + 1 }));
  }
  return table ? [{ kind: "growTable", sheet: found.sheet.name, table: table.name, range: { ...table.range, bottom: lastLine } }] : [];
}
