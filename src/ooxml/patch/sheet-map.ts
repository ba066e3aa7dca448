import type { Message } from "../../text";
import { damaged } from "../damage";
import { enterCell, enterRow, startOfSheet } from "../positions";
import { isOn, scanXml, type Attributes, type XmlHandlers } from "../xml";
import { cellPlaces, type CellPlace, type CellPlaces } from "./cell-places";
import { prefixOf, tagStart, type Extent } from "./splice";

/** Where in a sheet's text things are that a patch touches. */
export interface SheetMap {
  readonly prefix: string;
  readonly dimension: Extent | undefined;
  readonly data: ElementPlace;
  /** Points that a row has which says nothing of its own. */
  readonly rowHeight: number;
  readonly columns: readonly ColumnStyle[];
  /** All rows, in the order of the file. */
  readonly rows: readonly RowPlace[];
  readonly cells: CellPlaces;
}

interface ElementPlace extends Extent {
  readonly openEnd: number;
  readonly selfClosing: boolean;
}

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  /** In digits. */
  readonly width: number | undefined;
}

export interface RowPlace extends ElementPlace {
  readonly row: number;
  /** The style that its cells without one of their own have. */
  readonly style: number | undefined;
  /** After the last cell. */
  readonly cellsEnd: number;
  /** Its cells among all of the sheet: from the first up to the one that is no longer its own. */
  readonly cells: readonly [first: number, after: number];
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

/** Draws a map while a sheet's text is scanned, whoever else listens to the scan. @param found is told the map, which keeps nothing of the text. */
export function sheetMapper(text: string, sheet: string, found: (map: SheetMap) => void): Omit<Required<XmlHandlers>, "text"> {
  const rows: Growing<RowPlace>[] = [];
  const cells = cellPlaces();
  const columns: ColumnStyle[] = [];
  const at = startOfSheet();
  let dimension: Extent | undefined;
  let rowHeight = 15;
  let data: ElementPlace | undefined;
  let row: Growing<RowPlace> | undefined;
  let inCell = false;

  function afterCell(end: number): void {
    cells.finish(end);
    if (!row) return;
    row.row = at.row;
    row.cellsEnd = end;
  }

  return {
    open(name, attributes, { end, selfClosing }) {
      if (name === "c") {
        enterCell(at, attributes, sheet);
        cells.begin(tagStart(text, end), at.column, Number(attributes["s"] ?? 0));
        inCell = true;
      } else if (inCell) return;
      else if (name === "row") {
        enterRow(at, attributes, sheet);
        row = { row: at.row, start: tagStart(text, end), end, openEnd: end, selfClosing, style: rowStyle(attributes), cellsEnd: end, cells: [cells.count(), cells.count()] };
        rows.push(row);
      } else if (name === "col") columns.push({ first: Number(attributes["min"]) - 1, last: Number(attributes["max"]) - 1, style: Number(attributes["style"] ?? 0), width: attributes["width"] === undefined ? undefined : Number(attributes["width"]) });
      else if (name === "sheetFormatPr") rowHeight = Number(attributes["defaultRowHeight"] ?? rowHeight);
      else if (name === "dimension") dimension = { start: tagStart(text, end), end };
      else if (name === "sheetData") data = { start: tagStart(text, end), end, openEnd: end, selfClosing };
    },
    cell(cell) {
      at.row = cell.row;
      at.column = cell.column;
      cells.begin(cell.start, cell.column, cell.style);
      afterCell(cell.end);
    },
    close(name, { end }) {
      if (name === "c") {
        afterCell(end);
        inCell = false;
      } else if (name === "row" && row) {
        row.end = end;
        row.cells = [row.cells[0], cells.count()];
        row = undefined;
      } else if (name === "sheetData" && data) {
        // What it tells of columns and heights stands before the cells.
        found({ prefix: prefixOf(text, data.openEnd, "sheetData"), dimension, data: { ...data, end }, rowHeight, columns, rows, cells });
      }
    },
  };
}

/** The map of a text that nobody has scanned yet. */
export function mapSheet(text: string, sheet: string, what: Message): SheetMap {
  let map: SheetMap | undefined;
  scanXml(text, "worksheet", what, sheetMapper(text, sheet, (found) => (map = found)));
  if (!map) throw damaged(what);
  return map;
}

/** The cells of a row from left to right; a place that stands twice in the order of the file. Most of them are only passed by. */
export interface RowCells {
  readonly count: number;
  /** Beyond every column where there is no such cell. */
  readonly columnAt: (place: number) => number;
  readonly at: (place: number) => CellPlace;
}

/** The cells of a row; those that a file has out of order are put in order. */
export function cellsOf({ cells }: SheetMap, { cells: [first, after] }: RowPlace): RowCells {
  const count = after - first;
  let inOrder = true;
  for (let index = first + 1; index < after && inOrder; index++) inOrder = cells.columnAt(index) > cells.columnAt(index - 1);
  const order = inOrder ? undefined : Array.from({ length: count }, (_, place) => first + place).sort((one, other) => cells.columnAt(one) - cells.columnAt(other));
  const indexAt = (place: number): number => (order ? (order[place] ?? after) : first + place);
  return { count, columnAt: (place) => (place < count ? cells.columnAt(indexAt(place)) : Infinity), at: (place) => cells.at(indexAt(place)) };
}

export const noCells: RowCells = { count: 0, columnAt: () => Infinity, at: () => ({ start: 0, end: 0, column: Infinity, style: 0 }) };

/** The style of a cell that is there. */
export function styleIn(cells: RowCells, column: number): number | undefined {
  for (let place = 0; cells.columnAt(place) <= column; place++) if (cells.columnAt(place) === column) return cells.at(place).style;
  return undefined;
}

/** What the sheet says of a column; nothing where it says nothing. */
export const columnAt = ({ columns }: SheetMap, column: number): ColumnStyle | undefined => columns.find(({ first, last }) => column >= first && column <= last);
export const columnStyle = (map: SheetMap, column: number): number => columnAt(map, column)?.style ?? 0;

const rowStyle = ({ s, customFormat }: Attributes): number | undefined => (s !== undefined && isOn(customFormat) ? Number(s) : undefined);
