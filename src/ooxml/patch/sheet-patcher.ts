import type { Message } from "../../text";
import { a1 } from "../../workbook/cell";
import type { RowsPatch } from "../../workbook/patch";
import { linesIn } from "../../workbook/text-lines";
import type { CellEdit } from "./cell-edit";
import { newCell } from "./cell-xml";
import { growingRange, widenedDimension } from "./dimension";
import { editedRow } from "./edited-row";
import { blanksLike, cellsInOrder, leavesBlank, noBlanks, rowsAbove, type Blanks } from "./model-rows";
import { linesThatStay } from "./fitted-row";
import { growingPieces, type Pieces } from "./pieces";
import type { SheetEdits } from "./plan";
import { overBlock, rowsIn, type CellEdits } from "./row-edits";
import { breakingWidth, heightFor, heightOfNew, type RowHeights } from "./row-height";
import { groupsOf, rowWriter } from "./rows-xml";
import type { SharedTexts } from "./shared-texts";
import { cellsOf, columnAt, columnStyle, noCells, styleIn, type RowPlace, type SheetMap } from "./sheet-map";
import { opened, spliced, type Edit } from "./splice";
import type { StyleWith } from "./style-patcher";

/** What the cells of a sheet refer to. */
interface SheetLooks {
  readonly styleWith: StyleWith;
  /** Absent where the workbook has no list of texts. */
  readonly texts: SharedTexts | undefined;
  /** Styles that break long text into lines. */
  readonly wraps: ReadonlySet<number>;
}

/** The sheet's part with the edits made, and nothing else touched; in pieces, of which new rows make many. @param map of the text. */
export function patchSheet(text: string, map: SheetMap, what: Message, edits: SheetEdits, { styleWith, texts, wraps }: SheetLooks): readonly string[] {
  const rows = new Map(map.rows.map((row) => [row.row, row]));
  const written = growingRange();
  const made: Edit[] = [];
  const inserted = new Map<number, Pieces>();
  const insertionPlace = insertionPlaces(map);
  const above = rowsAbove(rows);
  const blanksOf = blanksLike(map);
  const heights: RowHeights = { widthOf: (column) => columnAt(map, column)?.width, wraps: (style) => wraps.has(style), usual: map.rowHeight };
  const blocks = blockWriters(text, map, { styleWith, texts, heights });
  const insert = (row: number, xml: string): void => {
    const before = insertionPlace(row);
    const there = inserted.get(before) ?? growingPieces();
    inserted.set(before, there);
    there.add(xml);
  };

  for (const { row, cells, block } of rowsIn(edits)) {
    const place = rows.get(row);
    const model = place ?? above(row);
    const blanks = place ? noBlanks : blanksOf(model);
    if (block && !place && cells.length === 0) {
      insert(row, blocks(block, model, blanks)(row));
      for (const { column } of block.columns) written.add(row, column);
      continue;
    }
    const fresh = (column: number, edit: CellEdit): string | undefined => {
      const like = blanks.byColumn.get(column) ?? model?.style ?? columnStyle(map, column);
      const style = edit.format === undefined ? like : styleWith(like, edit.format);
      if (leavesBlank(edit) && style === like) return undefined;
      written.add(row, column);
      return newCell(map.prefix, a1({ row, column }), style, edit);
    };
    const edited = block ? overBlock(block, row, cells) : cells;
    const there = place ? cellsOf(map, place) : noCells;
    const lines = linesOf(edited, (column) => blanks.byColumn.get(column) ?? styleIn(there, column) ?? model?.style ?? columnStyle(map, column), heights);
    const stay = place && linesThatStay({ text, tag: text.slice(place.start, place.openEnd), what, there, texts }, edited, heights);
    const height = stay === undefined ? heightOfNew(lines, heights) : heightFor(Math.max(lines, stay), heights);
    if (place) made.push(...editedRow(text, map.prefix, what, place, { there, cells: edited, height, follows: stay !== undefined }, fresh, styleWith));
    else {
      const body = cellsInOrder(edited, blanks, (column, edit) => fresh(column, edit) ?? "", (column, style) => (style === columnStyle(map, column) ? "" : newCell(map.prefix, a1({ row, column }), style, {})));
      if (body !== "") insert(row, `<${map.prefix}row r="${row + 1}"${height === undefined ? "" : ` ht="${height}"`}>${body}</${map.prefix}row>`);
    }
  }
  made.push(...insertedRows(text, map, inserted), ...widenedDimension(text, map, written));
  return spliced(text, made);
}

/** Lines of a row's new texts. */
function linesOf(cells: CellEdits, styleAt: (column: number) => number, heights: RowHeights): number {
  let lines = 1;
  for (const [column, { value = null }] of cells) {
    if (typeof value !== "string") continue;
    const width = breakingWidth(column, styleAt(column), heights);
    if (width !== undefined) lines = Math.max(lines, linesIn(value, width));
  }
  return lines;
}

/** One writer for the rows of a block that look like the same row; groups of formulas are numbered on from those of the sheet. */
function blockWriters(text: string, map: SheetMap, { styleWith, texts, heights }: Pick<SheetLooks, "styleWith" | "texts"> & { readonly heights: RowHeights }): (block: RowsPatch, model: RowPlace | undefined, blanks: Blanks) => (row: number) => string {
  let group: number | undefined;
  let last: { readonly block: RowsPatch; readonly blanks: Blanks; readonly write: (row: number) => string } | undefined;
  return (block, model, blanks) => {
    if (last?.block === block && last.blanks === blanks) return last.write;
    group ??= nextGroup(text);
    const likeAt = (column: number): number => blanks.byColumn.get(column) ?? model?.style ?? columnStyle(map, column);
    const shown = new Map([...blanks.byColumn].filter(([column, style]) => style !== columnStyle(map, column)));
    const styleOf = (column: number, format: string | undefined): number => (format === undefined ? likeAt(column) : styleWith(likeAt(column), format));
    const write = rowWriter(block, { prefix: map.prefix, blanks: shown, styleOf, texts, heights, group });
    group += groupsOf(block, shown);
    last = { block, blanks, write };
    return write;
  };
}

/** A sheet may hold a million: nothing is kept of each. */
function nextGroup(text: string): number {
  let next = 0;
  for (const [, group] of text.matchAll(/\ssi\s*=\s*["'](\d+)["']/g)) next = Math.max(next, Number(group) + 1);
  return next;
}

/** Where a new row goes in: before the first with a higher number, else after the last. To be asked downwards. */
function insertionPlaces({ rows, data }: SheetMap): (row: number) => number {
  let next = 0;
  return (row) => {
    while ((rows[next]?.row ?? Infinity) < row) next++;
    return rows[next]?.start ?? rows.at(-1)?.end ?? data.openEnd;
  };
}

function insertedRows(text: string, { data, prefix }: SheetMap, inserted: ReadonlyMap<number, Pieces>): readonly Edit[] {
  if (!data.selfClosing) return [...inserted].flatMap(([at, rows]) => rows.all().map((piece) => ({ start: at, end: at, text: piece })));
  const rows = [...inserted.values()].flatMap((each) => each.all()).join("");
  return rows === "" ? [] : [{ start: data.start, end: data.end, text: `${opened(text.slice(data.start, data.openEnd))}${rows}</${prefix}sheetData>` }];
}
