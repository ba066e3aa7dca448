import type { CellContent, RangeRef } from "../workbook/cell";
import { a1Range, sameContent, sameValue } from "../workbook/cell";
import { widthPixels } from "../workbook/column-width";
import type { Paper } from "../workbook/paper";
import type { AddSheetPatch, CellPatch, ShowRowsPatch } from "../workbook/patch";
import { cellsIn } from "../workbook/rectangles";
import type { Reading } from "../workbook/undo";
import { queuePaper } from "./dress";
import { excelSupports } from "./office";
import type { Matrix, RangeWrite } from "./range-writes";
import { bytesToWrite, inParts, rangeWrites } from "./range-writes";
import { areaOf } from "./read-areas";
import type { SheetList, TableName } from "./sheet-list";
import { sheetOf, tableOf } from "./sheet-list";

export interface TableSize extends TableName {
  readonly range: RangeRef;
  /** Rows that the table gets, right under its last one: they are to look like that one. */
  readonly added?: RangeRef | undefined;
}

/** What one write does. */
export interface Change {
  readonly cells: readonly CellPatch[];
  readonly tables: readonly TableSize[];
  readonly rows: readonly ShowRowsPatch[];
  readonly add: readonly AddSheetPatch[];
  /** Sheets to take away, by name. */
  readonly remove: readonly string[];
}

export const changesNothing = ({ cells, tables, rows, add, remove }: Change): boolean => cells.length + tables.length + rows.length + add.length + remove.length === 0;

/** Excel measures columns in points. */
const pointsPerPixel = 0.75;

/** One step of a change: what it does to a batch, and what it comes to there. */
export interface Step {
  readonly queue: () => void;
  readonly bytes: number;
  readonly cells: number;
}

/** Bytes of whatever says no more than what to do and where, roughly. */
const bytesOfCall = 200;
/** A part of a paper is a dozen such calls. */
const bytesOfPart = 12 * bytesOfCall;

/**
 * A change as steps, none of them larger than a block. New sheets first, as cells go there; then tables: Excel fills a table's new rows by
 * itself, and the cells must have the last word. Sheets are taken away last, when nothing else can fail any more.
 * @param list the sheets, to which new ones are added once their step is queued.
 * @param standing what the cells hold now, where that is known.
 */
export function stepsOf(context: Excel.RequestContext, list: ListInTheMaking, { cells, tables, rows, add, remove }: Change, block: number, standing?: Reading): readonly Step[] {
  const call = (queue: () => void, bytes = bytesOfCall): Step => ({ queue, bytes, cells: 0 });
  const writes = rangeWrites(cells, standing).flatMap((write) => inParts(write, block));
  return [
    ...add.map((patch) => call(() => list.made.set(patch.sheet, queueSheet(context, patch)), bytesOfCall * (2 + (patch.widths?.length ?? 0)))),
    ...tables.map((size) => call(() => queueSize(list, size))),
    ...writes.map((write): Step => ({ queue: () => queueRange(list, write), bytes: bytesToWrite(write) + bytesOfCall, cells: cellsIn(write.range) })),
    ...rows.map((patch) => call(() => queueRows(list, patch))),
    ...add.flatMap(({ sheet, paper }) => (paper ? [call(() => queueLooks(list, sheet, paper), paper.parts.length * bytesOfPart + (paper.merges.length + paper.heights.length) * bytesOfCall)] : [])),
    ...remove.map((name) => call(() => sheetOf(list, name)?.delete())),
  ];
}

/** Steps by request, in their order: each takes as many as come to no more than a block. */
export function inBlocks(steps: readonly Step[], block: number): readonly (readonly Step[])[] {
  const blocks: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = blocks.at(-1);
    if (last && step.bytes <= room) last.push(step);
    else blocks.push([step]);
    room = (last && step.bytes <= room ? room : block) - step.bytes;
  }
  return blocks;
}

/** A list to which sheets can still come. */
export interface ListInTheMaking extends SheetList {
  readonly made: Map<string, Excel.Worksheet>;
}

function queueSheet(context: Excel.RequestContext, { sheet: name, widths = [], frozenRows = 0 }: AddSheetPatch): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthPixels(width) * pointsPerPixel;
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  return sheet;
}

/** Where Excel lets no program do this, it has been refused before. */
function queueSize(list: SheetList, size: TableSize): void {
  if (!excelSupports("1.13")) return;
  tableOf(list, size)?.resize(a1Range(size.range));
  const { added } = size;
  const sheet = added && sheetOf(list, size.sheet);
  if (sheet) areaOf(sheet, added).copyFrom(areaOf(sheet, { ...added, top: added.top - 1, bottom: added.top - 1 }), "Formats");
}

function queueLooks(list: SheetList, name: string, paper: Paper | undefined): void {
  const sheet = sheetOf(list, name);
  if (sheet && paper) queuePaper(sheet, paper);
}

function queueRange(list: SheetList, { sheet: name, range, formatsBefore, entries, formatsAfter }: RangeWrite): void {
  const sheet = sheetOf(list, name);
  if (!sheet) return;
  const area = areaOf(sheet, range);
  if (formatsBefore) area.numberFormat = mutable(formatsBefore);
  area.formulas = mutable(entries);
  if (formatsAfter) area.numberFormat = mutable(formatsAfter);
}

function queueRows(list: SheetList, { sheet: name, top, bottom, shown }: ShowRowsPatch): void {
  const sheet = sheetOf(list, name);
  if (sheet) areaOf(sheet, { top, bottom, left: 0, right: 0 }).rowHidden = !shown;
}

const mutable = <T>(matrix: Matrix<T>): T[][] => matrix.map((row) => [...row]);

/** Whether Excel took a content as it was meant. It may rewrite a formula's text, so of a formula only that it is one is asked. */
export function tookAsMeant(meant: CellContent, found: CellContent | undefined): boolean {
  if (!found) return false;
  if (meant.formula !== undefined) return found.formula !== undefined;
  if (found.formula !== undefined) return false;
  if (typeof meant.value === "number" && typeof found.value === "number") return meant.value.toPrecision(15) === found.value.toPrecision(15);
  return sameValue(withPlainLineEnds(meant), withPlainLineEnds(found));
}

/** Excel keeps line feeds only. */
const withPlainLineEnds = ({ value }: CellContent): CellContent["value"] => (typeof value === "string" ? value.replaceAll("\r\n", "\n") : value);

/** Equal in formula, value and number format. A formula's result does not count: Excel calculates it anew. */
export function sameWhole(one: CellContent | undefined, other: CellContent | undefined): boolean {
  if (!one || !other) return one === other;
  return sameContent(one, other) && one.format === other.format;
}
