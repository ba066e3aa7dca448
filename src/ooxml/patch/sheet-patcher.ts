import type { Message } from "../../text";
import { a1, a1Range, isNothing, rangeAt, type RangeRef } from "../../workbook/cell";
import type { RowsPatch } from "../../workbook/patch";
import type { CellEdit } from "./cell-edit";
import type { CellPlace } from "./cell-places";
import { editedCell, newCell } from "./cell-xml";
import type { SheetEdits } from "./plan";
import { growingPieces, type Pieces } from "./pieces";
import { heightFor, linesIn, roomIn, type RowHeights } from "./row-height";
import { overBlock, rowsIn, type CellEdits } from "./row-edits";
import { groupsOf, rowWriter } from "./rows-xml";
import type { SharedTexts } from "./shared-texts";
import { cellsOf, type RowPlace, type SheetMap } from "./sheet-map";
import { attributeOf, opened, spliced, withAttributes, type Edit } from "./splice";

/** Gives the number of a style that is like another but for its number format. */
export type StyleWith = (style: number, format: string) => number;

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
    const there = place ? cellsOf(map, place) : [];
    let lines = 1;
    for (const [column, { value = null }] of edited) {
      if (typeof value !== "string") continue;
      const style = blanks.byColumn.get(column) ?? there.find((cell) => cell.column === column)?.style ?? model?.style ?? columnStyle(map, column);
      const room = roomIn(column, style, heights);
      if (room !== undefined) lines = Math.max(lines, linesIn(value, room));
    }
    const height = heightFor(lines, heights);
    if (place) made.push(...editedRow(text, map.prefix, what, place, { there, cells: edited, height }, fresh, styleWith));
    else {
      const body = cellsInOrder(edited, blanks, (column, edit) => fresh(column, edit) ?? "", (column, style) => (style === columnStyle(map, column) ? "" : newCell(map.prefix, a1({ row, column }), style, {})));
      if (body !== "") insert(row, `<${map.prefix}row r="${row + 1}"${height === undefined ? "" : ` ht="${height}"`}>${body}</${map.prefix}row>`);
    }
  }
  made.push(...insertedRows(text, map, inserted), ...widenedDimension(text, map, written));
  return spliced(text, made);
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

const nextGroup = (text: string): number => [...text.matchAll(/\ssi\s*=\s*["'](\d+)["']/g)].reduce((next, [, group]) => Math.max(next, Number(group) + 1), 0);

/**
 * The cells of a new row, from left to right: those that get something, and between them the blank ones of the row above, so that lines, formats
 * of ids and of days are there before anyone types. Nothing where nothing gets anything.
 */
function cellsInOrder(cells: CellEdits, { inOrder }: Blanks, written: Fresh<string>, blank: (column: number, style: number) => string): string {
  const made: string[] = [];
  let something = false;
  let next = 0;
  const blanksUpTo = (end: number): void => {
    for (let like = inOrder[next]; like && like.column < end; like = inOrder[++next]) made.push(blank(like.column, like.style));
  };
  for (const [column, edit] of cells) {
    blanksUpTo(column);
    const xml = written(column, edit);
    if (xml === "") continue;
    something = true;
    made.push(xml);
    if (inOrder[next]?.column === column) next++;
  }
  blanksUpTo(Infinity);
  // Joined here, a row is one piece of memory and not a tree of thousands.
  return something ? made.join("") : "";
}

/** The cells that a new row is like. */
interface Blanks {
  readonly inOrder: readonly { readonly column: number; readonly style: number }[];
  readonly byColumn: ReadonlyMap<number, number>;
}

const noBlanks: Blanks = { inOrder: [], byColumn: new Map() };

/** One row is the model of many, one after the other. */
function blanksLike(map: SheetMap): (model: RowPlace | undefined) => Blanks {
  let last: RowPlace | undefined;
  let blanks = noBlanks;
  return (model) => {
    if (model === last) return blanks;
    last = model;
    const inOrder = model ? cellsOf(map, model) : [];
    blanks = { inOrder, byColumn: new Map(inOrder.map(({ column, style }) => [column, style])) };
    return blanks;
  };
}

const leavesBlank = ({ formula, value }: CellEdit): boolean => typeof formula !== "string" && isNothing(value);

const columnAt = ({ columns }: SheetMap, column: number): SheetMap["columns"][number] | undefined => columns.find(({ first, last }) => column >= first && column <= last);
const columnStyle = (map: SheetMap, column: number): number => columnAt(map, column)?.style ?? 0;

/** New rows look like the row above them; several new ones, one under the other, like the one above the first. To be asked downwards. */
function rowsAbove(rows: ReadonlyMap<number, RowPlace>): (row: number) => RowPlace | undefined {
  let last = -1;
  let model: RowPlace | undefined;
  return (row) => {
    if (row - 1 !== last) model = rows.get(row - 1);
    // A row of the file between two new ones is the model of the lower.
    else model = rows.get(last) ?? model;
    last = row;
    return model;
  };
}

type Fresh<Made = string | undefined> = (column: number, edit: CellEdit) => Made;

interface RowChange {
  /** The row's cells as the file has them, from left to right; and those that change. */
  readonly there: readonly CellPlace[];
  readonly cells: CellEdits;
  /** What its new texts need. A row that has a height already keeps it. */
  readonly height: number | undefined;
}

function editedRow(text: string, prefix: string, what: Message, place: RowPlace, { there, cells, height }: RowChange, fresh: Fresh, styleWith: StyleWith): readonly Edit[] {
  const made: Edit[] = [];
  const added: NewCell[] = [];
  let next = 0;
  for (const [column, edit] of cells) {
    while ((there[next]?.column ?? Infinity) < column || there[next + 1]?.column === column) next++;
    const cell = there[next];
    if (cell?.column === column) {
      const style = edit.format === undefined ? cell.style : styleWith(cell.style, edit.format);
      made.push({ start: cell.start, end: cell.end, text: editedCell(text.slice(cell.start, cell.end), prefix, what, edit, style === cell.style ? undefined : style) });
    } else {
      const xml = fresh(column, edit);
      if (xml !== undefined) added.push({ column, before: cell?.start ?? place.cellsEnd, xml });
    }
  }
  const tag = text.slice(place.start, place.openEnd);
  const heightened = height === undefined || attributeOf(tag, "ht") !== undefined ? tag : withAttributes(tag, { ht: String(height) });
  if (added.length === 0) return heightened === tag ? made : [{ start: place.start, end: place.openEnd, text: heightened }, ...made];
  return [...made, ...addedCells(heightened, prefix, place, added)];
}

interface NewCell {
  readonly column: number;
  /** Where the cell after it begins. */
  readonly before: number;
  readonly xml: string;
}

/** @param openTag of the row. */
function addedCells(openTag: string, prefix: string, place: RowPlace, added: readonly NewCell[]): readonly Edit[] {
  const first = added[0];
  const last = added.at(-1);
  if (!first || !last) return [];
  const tag = withSpans(openTag, first.column, last.column);
  if (place.selfClosing) return [{ start: place.start, end: place.openEnd, text: `${opened(tag)}${added.map(({ xml }) => xml).join("")}</${prefix}row>` }];
  return [{ start: place.start, end: place.openEnd, text: tag }, ...added.map(({ before, xml }) => ({ start: before, end: before, text: xml }))];
}

/** The columns that a row says it spans are a help to readers; a wrong one misleads them. */
function withSpans(tag: string, first: number, last: number): string {
  const numbers = attributeOf(tag, "spans")?.match(/\d+/g)?.map(Number);
  if (!numbers) return tag;
  const low = Math.min(...numbers, first + 1);
  const high = Math.max(...numbers, last + 1);
  return low === Math.min(...numbers) && high === Math.max(...numbers) ? tag : withAttributes(tag, { spans: `${low}:${high}` });
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

function widenedDimension(text: string, { dimension }: SheetMap, { range }: GrowingRange): readonly Edit[] {
  if (!dimension) return [];
  const tag = text.slice(dimension.start, dimension.end);
  const known = rangeAt(attributeOf(tag, "ref") ?? "");
  if (!known) return [];
  const ref = a1Range({ top: Math.min(known.top, range.top), left: Math.min(known.left, range.left), bottom: Math.max(known.bottom, range.bottom), right: Math.max(known.right, range.right) });
  return ref === a1Range(known) ? [] : [{ ...dimension, text: withAttributes(tag, { ref }) }];
}

interface GrowingRange {
  readonly range: RangeRef;
  readonly add: (row: number, column: number) => void;
}

/** Around everything that is added to it; before that, around nothing. */
function growingRange(): GrowingRange {
  const range = { top: Infinity, left: Infinity, bottom: -Infinity, right: -Infinity };
  return {
    range,
    add: (row, column) => {
      range.top = Math.min(range.top, row);
      range.left = Math.min(range.left, column);
      range.bottom = Math.max(range.bottom, row);
      range.right = Math.max(range.right, column);
    },
  };
}
