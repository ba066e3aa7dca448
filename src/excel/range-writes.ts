import type { CellContent, CellKey, CellRef, CellValue, RangeRef } from "../workbook/cell";
import { keyOf } from "../workbook/cell";
import { groupedBy } from "../workbook/grouped-by";
import type { CellPatch } from "../workbook/patch";
import { placesIn, rectangles } from "../workbook/rectangles";
import type { Reading } from "../workbook/undo";
import type { CellSteps, Entry } from "./cell-steps";
import { stepsFor } from "./cell-steps";

export type Matrix<T> = readonly (readonly T[])[];

export interface SheetRange {
  readonly sheet: string;
  readonly range: RangeRef;
}

/** One range to write, in this order; a matrix of formats is absent where nothing would change. */
export interface RangeWrite extends SheetRange {
  readonly formatsBefore?: Matrix<string>;
  readonly entries: Matrix<Entry>;
  readonly formatsAfter?: Matrix<string>;
}

/** Reading a few cells more costs less than another range. */
const rowsReadAlong = 32;

/** Ranges that hold all the cells, and some between them. */
export const rangesToRead = (cells: readonly CellRef[]): readonly SheetRange[] =>
  [...groupedBy(cells, ({ sheet }) => sheet)].flatMap(([sheet, there]) => rectangles(there, rowsReadAlong).map((range) => ({ sheet, range })));

/**
 * The cells as ranges that hold nothing else, each cell at most once.
 * @param standing what the cells hold now. Without it every format is written: after a write that broke off nobody knows.
 */
export function rangeWrites(cells: readonly CellPatch[], standing?: Reading): readonly RangeWrite[] {
  return [...groupedBy(cells, ({ sheet }) => sheet)].flatMap(([sheet, there]) => {
    const patches = new Map<CellKey, CellPatch>(there.map((patch) => [keyOf(patch), patch]));
    return rectangles(there).map((range) => rangeWrite(sheet, range, patches, standing));
  });
}

function rangeWrite(sheet: string, range: RangeRef, patches: ReadonlyMap<CellKey, CellPatch>, standing: Reading | undefined): RangeWrite {
  const steps: CellSteps[] = [];
  const formatsNow: string[] = [];
  for (const place of placesIn(range)) {
    const patch = patches.get(keyOf(place));
    if (!patch) throw new Error("a range to write holds only cells to write");
    const format = standing?.(patch)?.format ?? "General";
    formatsNow.push(format);
    steps.push(stepsFor(patch.content, format));
  }
  const matrix = <T>(list: readonly T[]): Matrix<T> => inRows(list, range.right - range.left + 1);
  const changesBefore = !standing || steps.some(({ formatBefore }, index) => formatBefore !== formatsNow[index]);
  const changesAfter = steps.some(({ formatBefore, formatAfter }) => formatBefore !== formatAfter);
  return {
    sheet,
    range,
    ...(changesBefore ? { formatsBefore: matrix(steps.map(({ formatBefore }) => formatBefore)) } : {}),
    entries: matrix(steps.map(({ entry }) => entry)),
    ...(changesAfter ? { formatsAfter: matrix(steps.map(({ formatAfter }) => formatAfter)) } : {}),
  };
}

const inRows = <T>(list: readonly T[], width: number): Matrix<T> => Array.from({ length: list.length / width }, (_, row) => list.slice(row * width, (row + 1) * width));

const encoder = new TextEncoder();
const bytesOf = (said: Matrix<Entry> | CellValue | undefined): number => (said === undefined ? 0 : encoder.encode(JSON.stringify(said)).length);

/** Of a cell that is read: its type, four commas, and "General". */
const bytesAround = 24;
/** Of a formula nobody knows what it comes to. */
const bytesOfResult = 20;

/** What a cell comes to in an answer, which gives a value twice where there is no formula. */
export const bytesRead = ({ value, formula, format }: CellContent): number => bytesAround + (formula === undefined ? 2 * bytesOf(value) : bytesOfResult + bytesOf(formula)) + (format?.length ?? 0);

/** What a write comes to in a request. */
export const bytesToWrite = ({ formatsBefore, entries, formatsAfter }: RangeWrite): number => bytesOf(formatsBefore) + bytesOf(entries) + bytesOf(formatsAfter);

/** The write in parts of no more than so many bytes: its upper and its lower half, until they fit; a row that does not fit, by its columns. */
export function inParts(write: RangeWrite, most: number): readonly RangeWrite[] {
  const { top, left, bottom, right } = write.range;
  if (bytesToWrite(write) <= most || (top === bottom && left === right)) return [write];
  const middle = top < bottom ? top + Math.floor((bottom - top) / 2) : left + Math.floor((right - left) / 2);
  const halves = top < bottom ? [{ ...write.range, bottom: middle }, { ...write.range, top: middle + 1 }] : [{ ...write.range, right: middle }, { ...write.range, left: middle + 1 }];
  return halves.flatMap((range) => inParts(partOf(write, range), most));
}

function partOf({ sheet, range: whole, formatsBefore, entries, formatsAfter }: RangeWrite, range: RangeRef): RangeWrite {
  const part = <T>(matrix: Matrix<T>): Matrix<T> => matrix.slice(range.top - whole.top, range.bottom - whole.top + 1).map((row) => row.slice(range.left - whole.left, range.right - whole.left + 1));
  return { sheet, range, ...(formatsBefore && { formatsBefore: part(formatsBefore) }), entries: part(entries), ...(formatsAfter && { formatsAfter: part(formatsAfter) }) };
}
