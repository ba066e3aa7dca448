import type { CellContent, RangeRef } from "../workbook/cell";
import { a1Range, sameContent, sameValue } from "../workbook/cell";
import { widthPixels } from "../workbook/column-width";
import type { Paper } from "../workbook/paper";
import type { AddSheetPatch, CellPatch } from "../workbook/patch";
import type { Reading } from "../workbook/undo";
import { queuePaper } from "./dress";
import { hearAgain } from "./in-excel";
import type { Matrix, RangeWrite } from "./range-writes";
import { rangeWrites } from "./range-writes";
import type { SheetList } from "./sheet-list";
import type { TableName } from "./standing";
import { areaOf, sheetOf, tableOf } from "./standing";

export interface TableSize extends TableName {
  readonly range: RangeRef;
}

/** What one write does. */
export interface Change {
  readonly cells: readonly CellPatch[];
  readonly tables: readonly TableSize[];
  readonly add: readonly AddSheetPatch[];
  /** Sheets to take away, by name. */
  readonly remove: readonly string[];
}

export const isNothing = ({ cells, tables, add, remove }: Change): boolean => cells.length + tables.length + add.length + remove.length === 0;

/** Excel measures columns in points. */
const pointsPerPixel = 0.75;

/**
 * Queues the whole change. New sheets first, as cells go there; then tables: Excel fills a table's new rows by itself, and the cells must
 * have the last word. Sheets are taken away last, when nothing else can fail any more. Meanwhile this program hears no events, so that it
 * does not take its own writes for a person's.
 * @param standing what the cells hold now, where that is known.
 * @returns the sheets as they are after it.
 */
export function queueChange(context: Excel.RequestContext, list: SheetList, { cells, tables, add, remove }: Change, standing?: Reading): SheetList {
  context.runtime.enableEvents = false;
  const made = new Map(add.map((patch) => [patch.sheet, queueSheet(context, patch)]));
  const during = { ...list, made };
  for (const size of tables) tableOf(list, size)?.resize(a1Range(size.range));
  for (const write of rangeWrites(cells, standing)) queueRange(during, write);
  for (const { sheet, paper } of add) queueLooks(during, sheet, paper);
  for (const name of remove) sheetOf(list, name)?.delete();
  hearAgain(context);
  return { ...during, sheets: list.sheets.filter(({ name }) => !remove.includes(name)) };
}

function queueSheet(context: Excel.RequestContext, { sheet: name, widths = [], frozenRows = 0 }: AddSheetPatch): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthPixels(width) * pointsPerPixel;
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  return sheet;
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
