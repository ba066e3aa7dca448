import type { Law } from "../../measures/parameters";
import { message } from "../../text";
import type { CellContent, CellRef } from "../../workbook/cell";
import { columnLetters, isBlank, sameContent } from "../../workbook/cell";
import { cellsInWords } from "../../workbook/cells-in-words";
import type { CellPatch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import { contentAt } from "../../workbook/snapshot";
import type { Computed } from "../computed-columns";
import { computedColumns, holdsFormula, rowsIn } from "../computed-columns";
import type { Placed } from "../extent";
import { columnsOf, extentOf, isBlankValue } from "../extent";
import type { Note } from "../filling";
import type { FormulaMover } from "./moved-formula";

/** What becomes of one cell of a row that stays, once it stands in its new row. */
export type Change = (content: CellContent, cell: { readonly row: number; readonly field: string | undefined; readonly column: number }) => CellContent;

interface Moving {
  /** Rows that go, from 0. */
  readonly leaves: ReadonlySet<number>;
  readonly change?: Change;
  /** Results that are stored with formulas go along with their rows; they are stale where `change` clears what they rest on. */
  readonly results: "carried" | "stale";
  /** The law of the closing year, by which formulas are told for ours, and the law of the next, by which they are written. */
  readonly laws: { readonly closing: Law; readonly next: Law };
  readonly mover: FormulaMover;
}

/** Rows of a sheet in which other people stand now. */
export interface Region {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  /** The first row under the header. */
  readonly bodyTop: number;
}

export interface Moved {
  readonly patches: readonly CellPatch[];
  readonly notes: readonly Note[];
  readonly region?: Region;
}

/**
 * Takes rows out of a sheet and closes the gaps: everything of a row goes up with it, the district's own columns too, and formulas go on as they were.
 * The rows that become free at the end keep their formulas only.
 * @throws Refusal where a formula of the district's own, a merged area or a filter would put things into wrong rows.
 */
export function moveRows(found: Placed, moving: Moving): Moved {
  const { sheet, body, rows } = found;
  const last = rows.at(-1)?.at;
  const [byColumn, due] = [computedByColumn(found, moving.laws.closing), computedByColumn(found, moving.laws.next)];
  const prepared = rowsIn({ ...body, top: last === undefined ? body.top : last + 1 }).flatMap((row) => [...byColumn].flatMap(([column, own]) => preparedFor({ found, row, column }, own, due.get(column))));
  if (last === undefined) return { patches: prepared, notes: [] };
  const region = rowsIn({ ...body, bottom: last });
  const kept = region.filter((row) => !moving.leaves.has(row));
  const firstMoved = kept.find((row, place) => row !== region[place]);
  const columns = columnsOf(extentOf(found));
  if (moving.leaves.size > 0) refuseTangled(found, Math.min(...moving.leaves), last);
  const ordinal = isOrdinal(found, region) ? found.columnOf.get("number") : undefined;
  const stuck: CellRef[] = [];
  const ground: Ground = { found, moving, last, ordinal, computed: byColumn, due, stuck };
  const patches = [...region.flatMap((target, place) => columns.flatMap((column) => patchFor(ground, target, kept[place], column))), ...prepared];
  if (stuck.length > 0) throw new Refusal(message("fill.ownFormulas", cellsInWords(stuck)));
  const top = moving.leaves.size > 0 ? Math.min(...moving.leaves) : undefined;
  return { patches, notes: firstMoved === undefined ? [] : notesOf(found, firstMoved, last), ...(top !== undefined && { region: { sheet: sheet.name, top, bottom: last, bodyTop: body.top } }) };
}

interface Ground {
  readonly found: Placed;
  readonly moving: Moving;
  /** The last row with anyone in it. */
  readonly last: number;
  /** The column of 序号, where they count the rows: it stays while people move. */
  readonly ordinal: number | undefined;
  readonly computed: ReadonlyMap<number, Computed>;
  /** The same columns as they are written for the next year. */
  readonly due: ReadonlyMap<number, Computed>;
  /** Formulas that cannot go along. */
  readonly stuck: CellRef[];
}

function patchFor(ground: Ground, target: number, source: number | undefined, column: number): readonly CellPatch[] {
  const { sheet } = ground.found;
  const there = contentAt(sheet, { row: target, column });
  const wanted = source === undefined ? vacated(ground, target, column, there) : arriving(ground, source, target, column);
  const format = wanted.format === undefined && there.format !== undefined && source !== target && source !== undefined ? "General" : wanted.format;
  const same = sameContent(there, wanted) && (wanted.formula === undefined || there.value === wanted.value) && (format ?? there.format) === there.format;
  return same ? [] : [{ kind: "cell", sheet: sheet.name, row: target, column, content: { ...wanted, ...(format !== undefined && { format }) } }];
}

function arriving({ found, moving, ordinal, computed, due, stuck }: Ground, source: number, target: number, column: number): CellContent {
  const { sheet, body } = found;
  const own = computed.get(column);
  if (column === ordinal) return contentAt(sheet, { row: target, column });
  const content = contentAt(sheet, { row: source, column });
  const field = [...found.columnOf].find(([, place]) => place === column)?.[0];
  const changed = (one: CellContent): CellContent => moving.change?.(one, { row: source, field, column }) ?? one;
  const formula = due.get(column)?.formulaAt(target, body) ?? "";
  const isStale = moving.results === "stale" || formula !== own?.formulaAt(target, body);
  if (own && holdsFormula(content, own.formulaAt(source, body))) return { ...content, value: isStale ? "" : content.value, formula };
  // What was typed over a formula of ours goes with what it stood for.
  if (own && content.formula === undefined && moving.results === "stale") return { value: "", formula };
  if (content.formula === undefined) return changed(content);
  if (source === target) return changed(content);
  const moved = moving.mover.move(content.formula, { sheet: sheet.name, column, from: source, to: target });
  if (!moved) {
    stuck.push({ sheet: sheet.name, row: source, column });
    return content;
  }
  return { ...content, formula: moved.formula, value: moved.ownRow && moving.results === "carried" ? content.value : null };
}

/** Prepared again: formulas stay, whatever was typed went up with its row. */
function vacated({ found, ordinal, due, last }: Ground, row: number, column: number, there: CellContent): CellContent {
  const formula = due.get(column)?.formulaAt(row, found.body);
  if (formula !== undefined) return { value: "", formula };
  if (there.formula !== undefined) return there;
  const numberedAhead = column === ordinal && !isBlankValue(found.sheet.values[last + 1]?.[column]);
  return numberedAhead ? there : { value: null };
}

/** A formula of ours in a row that waits for somebody, where the next year's law makes it another. */
function preparedFor({ found: { sheet, body }, row, column }: { readonly found: Placed; readonly row: number; readonly column: number }, own: Computed, due: Computed | undefined): readonly CellPatch[] {
  const [before, formula] = [own.formulaAt(row, body), due?.formulaAt(row, body)];
  if (formula === undefined || formula === before || !holdsFormula(contentAt(sheet, { row, column }), before)) return [];
  return [{ kind: "cell", sheet: sheet.name, row, column, content: { value: "", formula } }];
}

const computedByColumn = (found: Placed, law: Law): ReadonlyMap<number, Computed> => new Map(computedColumns(found, law).map((computed) => [computed.column, computed]));

/** 序号 that go up by one from row to row count places, not people. */
function isOrdinal({ sheet, columnOf, rows }: Placed, region: readonly number[]): boolean {
  const column = columnOf.get("number");
  if (column === undefined || rows.length !== region.length) return false;
  const numbers = region.map((row) => sheet.values[row]?.[column]);
  return numbers.every((value, place) => typeof value === "number" && typeof numbers[0] === "number" && value === numbers[0] + place);
}

function refuseTangled({ sheet }: Placed, first: number, last: number): void {
  const merge = sheet.merges === "unknown" ? undefined : sheet.merges.find(({ top, bottom }) => top <= last && bottom >= first);
  if (merge) throw new Refusal(message("fill.mergedRows", { sheet: sheet.name, row: merge.top + 1 }));
  if (sheet.filtered === true) throw new Refusal(message("fill.filtered", { sheet: sheet.name }));
}

function notesOf(found: Placed, firstMoved: number, last: number): readonly Note[] {
  const { sheet } = found;
  const { right } = extentOf(found);
  const at = { sheet: sheet.name, row: firstMoved, column: found.body.left };
  const hidden = sheet.hiddenRows === "unknown" ? [] : [...sheet.hiddenRows].filter((row) => row >= firstMoved && row <= last);
  const isFilled = (column: number): boolean => rowsIn({ top: firstMoved, bottom: last, left: 0, right: 0 }).some((row) => !isBlank(contentAt(sheet, { row, column })));
  // Right beside the rows; what an empty column parts from them is no part of them.
  const beside: number[] = [];
  while (isFilled(right + 1 + beside.length)) beside.push(right + 1 + beside.length);
  return [
    { says: message("fill.rowsMoved", { sheet: sheet.name, rows: firstMoved === last ? last + 1 : `${firstMoved + 1}—${last + 1}` }), at },
    ...(hidden.length > 0 ? [{ says: message("fill.hiddenRows", { sheet: sheet.name, rows: hidden.map((row) => row + 1) }), at }] : []),
    ...(beside.length > 0 ? [{ says: message("fill.beside", { sheet: sheet.name, columns: beside.map(columnLetters) }), at }] : []),
  ];
}
