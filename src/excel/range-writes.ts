import type { CellKey, CellRef, RangeRef } from "../workbook/cell";
import { keyOf } from "../workbook/cell";
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

/** Cells sheet by sheet, in the order in which the sheets first come. */
export function bySheet<Cell extends CellRef>(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  const sheets = new Map<string, Cell[]>();
  for (const cell of cells) {
    const same = sheets.get(cell.sheet);
    if (same) same.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return sheets;
}

/** Reading a few cells more costs less than another range. */
const rowsReadAlong = 32;

/** Ranges that hold all the cells, and some between them. */
export const rangesToRead = (cells: readonly CellRef[]): readonly SheetRange[] =>
  [...bySheet(cells)].flatMap(([sheet, there]) => rectangles(there, rowsReadAlong).map((range) => ({ sheet, range })));

/**
 * The cells as ranges that hold nothing else, each cell at most once.
 * @param standing what the cells hold now. Without it every format is written: after a write that broke off nobody knows.
 */
export function rangeWrites(cells: readonly CellPatch[], standing?: Reading): readonly RangeWrite[] {
  return [...bySheet(cells)].flatMap(([sheet, there]) => {
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
