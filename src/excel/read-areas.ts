import { message } from "../text";
import type { RangeRef } from "../workbook/cell";
import { inSlices } from "../workbook/in-slices";
import { cellsIn } from "../workbook/rectangles";
import { Refusal } from "../workbook/refusal";
import type { Steps } from "../workbook/steps";
import { isTooLarge } from "./errors";
import { matricesOf } from "./matrices";
import type { RangeContent } from "./range-content";
import { contentInSteps, isWithheld } from "./range-content";
import type { SheetRange } from "./range-writes";
import type { Task } from "./task";

/** A range to read, and what a cell of it is likely to come to in an answer, in bytes. */
interface Expected extends SheetRange {
  readonly bytesOfCell: number;
}

/** With the sheet that it is on. */
export interface Area extends Expected {
  readonly on: Excel.Worksheet;
}

export interface AreaContent extends SheetRange {
  readonly content: RangeContent;
}

/**
 * What a cell comes to in an answer: value, formula, number format and type, of which nobody knows anything yet. Our sheets were measured at 30
 * to 60. Where cells hold more, Excel says that the answer is too large, or gives null for it, and less is asked for.
 */
export const usualBytesOfCell = 60;

export const cellsInAll = (areas: readonly SheetRange[]): number => areas.reduce((sum, { range }) => sum + cellsIn(range), 0);
/** Bytes that reading these is likely to take. */
export const bytesToRead = (areas: readonly Expected[]): number => areas.reduce((sum, { range, bytesOfCell }) => sum + cellsIn(range) * bytesOfCell, 0);

export const areaOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: RangeRef): Excel.Range => sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

export interface AlongWith<Also> {
  /** Queues what is to come with the first answer, and once more, `again`, where that answer was too large. What it returns is called after the sync. */
  readonly ask: (again: boolean) => () => Also;
  /** Something to write goes with the first sync: when that fails, it is no matter of reading less. */
  readonly writes?: boolean;
}

/** For those who read areas only. */
export const nothingElse: AlongWith<undefined> = { ask: () => () => undefined };

interface ReadAreas<Also> {
  /** The areas, in pieces where they had to be. */
  readonly areas: readonly AreaContent[];
  readonly also: Also;
}

/** Reads areas: in one sync where they fit into one answer, block by block beyond. An answer that Excel withheld is asked for again in parts. */
export async function readAreas<Also>(context: Excel.RequestContext, task: Task, areas: readonly Area[], { ask, writes = false }: AlongWith<Also>): Promise<ReadAreas<Also>> {
  const read: AreaContent[] = [];
  let waiting = areas;
  let most = task.block;
  let again = false;
  let also: { readonly is: Also } | undefined;
  while (waiting.length > 0 || !also) {
    const [batch, later] = firstOf(waiting, most);
    // What has been queued to be written is not left behind.
    if (!writes || also) task.goOn();
    const mayAskForLess = (!writes || also !== undefined) && !(again && cellsInAll(batch) <= 1);
    const answer = await readBatch(context, batch, also ? undefined : ask(again), mayAskForLess);
    if (answer === "too large") {
      most = bytesToRead(batch) / 2;
      again = true;
    } else {
      also ??= answer.also;
      read.push(...answer.came);
      for (const area of answer.withheld) most = Math.min(most, halfOf(area));
      waiting = [...answer.withheld, ...later];
      task.did(cellsInAll(batch) - cellsInAll(answer.withheld));
    }
  }
  return { areas: read, also: also.is };
}

interface Answer<Also> {
  readonly came: readonly AreaContent[];
  readonly withheld: readonly Area[];
  readonly also: { readonly is: Also } | undefined;
}

/** One sync. */
async function readBatch<Also>(context: Excel.RequestContext, batch: readonly Area[], also: (() => Also) | undefined, mayAskForLess: boolean): Promise<Answer<Also> | "too large"> {
  const asked = batch.map((area) => ({ area, content: askArea(area) }));
  try {
    await context.sync();
  } catch (error) {
    if (mayAskForLess && isTooLarge(error)) return "too large";
    throw error;
  }
  const answers = [];
  for (const { area, content } of asked) answers.push({ area, came: await inSlices(content()) });
  return {
    came: answers.flatMap(({ came }) => came ?? []),
    withheld: answers.flatMap(({ area, came }) => (came ? [] : area)),
    also: also && { is: also() },
  };
}

/** @throws Refusal where even a single cell is too large. */
function halfOf(area: Area): number {
  if (cellsIn(area.range) === 1) throw new Refusal(message("host.tooLarge"));
  return bytesToRead([area]) / 2;
}

/** As many as come to no more than so many bytes, at least one cell; and the rest. */
function firstOf(areas: readonly Area[], most: number): readonly [first: readonly Area[], rest: readonly Area[]] {
  const first: Area[] = [];
  let room = most;
  for (const [place, area] of areas.entries()) {
    const { range, bytesOfCell } = area;
    const cells = Math.max(first.length === 0 ? 1 : 0, Math.floor(room / bytesOfCell));
    if (cellsIn(range) > cells) {
      const later = areas.slice(place + 1);
      if (first.length > 0 && !fitsARow(range, cells)) return [first, [area, ...later]];
      const [head, ...rest] = split(range, cells);
      return [[...first, { ...area, range: head }], [...rest.map((part) => ({ ...area, range: part })), ...later]];
    }
    first.push(area);
    room -= bytesToRead([area]);
  }
  return [first, []];
}

const fitsARow = ({ left, right }: RangeRef, cells: number): boolean => right - left + 1 <= cells;

/** Whole rows where one fits, else a part of the first row; the rest after it. */
function split(range: RangeRef, cells: number): readonly [first: RangeRef, ...rest: RangeRef[]] {
  const { top, left, bottom, right } = range;
  const width = right - left + 1;
  if (fitsARow(range, cells)) {
    const rows = Math.floor(cells / width);
    return [{ ...range, bottom: top + rows - 1 }, { ...range, top: top + rows }];
  }
  const row = { ...range, bottom: top };
  const below = top < bottom ? [{ ...range, top: top + 1 }] : [];
  return [{ ...row, right: left + cells - 1 }, { ...row, left: left + cells }, ...below];
}

/** Queues the reading of an area; nothing, after the sync, where Excel withheld it. */
function askArea({ sheet, on, range }: Area): () => Steps<AreaContent | undefined> {
  const area = areaOf(on, range);
  area.load("values,formulas,numberFormat,valueTypes");
  return function* () {
    const raw = { ...matricesOf(area), top: range.top, left: range.left };
    return isWithheld(raw) ? undefined : { sheet, range, content: yield* contentInSteps(raw) };
  };
}
