import type { Message } from "../../text";
import { keyOf, type CellKey } from "../../workbook/cell";
import { damaged } from "../damage";
import { enterCell, enterRow, startOfSheet } from "../positions";
import { isOn, scanXml, type Attributes } from "../xml";
import type { CellPlace, Extent } from "./cell-xml";
import { tagStart } from "./splice";

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
  /** Only of rows that were asked for. */
  readonly cells: readonly CellPlace[];
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** @param asked rows whose cells are wanted. @param edited cells whose insides are wanted. */
export function mapSheet(text: string, sheet: string, what: Message, asked: ReadonlySet<number>, edited: ReadonlyMap<CellKey, unknown>): SheetMap {
  const rows: Growing<RowPlace>[] = [];
  const columns: ColumnStyle[] = [];
  const at = startOfSheet();
  let dimension: Extent | undefined;
  let rowHeight = 15;
  let data: Growing<ElementPlace> | undefined;
  let row: Growing<RowPlace> | undefined;
  let cell: Growing<CellPlace> | undefined;
  let part: { readonly start: number; readonly end: number } | undefined;

  scanXml(text, "worksheet", what, {
    open(name, attributes, { end, selfClosing }) {
      if (name === "c") {
        enterCell(at, attributes, sheet);
        if (row) row.row = at.row;
        if (!asked.has(at.row)) return;
        cell = { start: tagStart(text, end), end, openEnd: end, selfClosing, column: at.column, style: Number(attributes["s"] ?? 0) };
        row?.cells.push(cell);
      } else if (cell) {
        // Insides only of cells that are edited: a sheet has many others.
        if ((name === "f" || name === "v" || name === "is") && edited.has(keyOf(at))) part = { start: tagStart(text, end), end };
      } else if (name === "row") {
        enterRow(at, attributes, sheet);
        row = { row: at.row, start: tagStart(text, end), end, openEnd: end, selfClosing, style: rowStyle(attributes), cellsEnd: end, cells: [] };
        rows.push(row);
      } else if (name === "col") columns.push({ first: Number(attributes["min"]) - 1, last: Number(attributes["max"]) - 1, style: Number(attributes["style"] ?? 0), width: attributes["width"] === undefined ? undefined : Number(attributes["width"]) });
      else if (name === "sheetFormatPr") rowHeight = Number(attributes["defaultRowHeight"] ?? rowHeight);
      else if (name === "dimension") dimension = { start: tagStart(text, end), end };
      else if (name === "sheetData") data = { start: tagStart(text, end), end, openEnd: end, selfClosing };
    },
    close(name, { end }) {
      if (name === "c") {
        if (cell) cell.end = end;
        if (row) row.cellsEnd = end;
        cell = undefined;
      } else if (part && cell) {
        if (name === "f") {
          cell.formula = { start: part.start, end };
          cell.formulaTag = part;
        } else if (name === "v") cell.value = { start: part.start, end };
        else if (name === "is") cell.inline = { start: part.start, end };
        if (name === "f" || name === "v" || name === "is") part = undefined;
      } else if (name === "row" && row) {
        row.end = end;
        row = undefined;
      } else if (name === "sheetData" && data) data.end = end;
    },
  });
  if (!data) throw damaged(what);
  const tag = text.slice(data.start + 1, data.openEnd);
  return { prefix: tag.slice(0, tag.indexOf("sheetData")), dimension, data, rowHeight, columns, rows };
}

const rowStyle = ({ s, customFormat }: Attributes): number | undefined => (s !== undefined && isOn(customFormat) ? Number(s) : undefined);
