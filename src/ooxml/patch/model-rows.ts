import { isNothing } from "../../workbook/cell";
import type { CellEdit } from "./cell-edit";
import type { CellEdits } from "./row-edits";
import { cellsOf, noCells, type RowPlace, type SheetMap } from "./sheet-map";

/**
 * The cells of a new row, from left to right: those that get something, and between them the blank ones of the row above, so that lines, formats
 * of ids and of days are there before anyone types. Nothing where nothing gets anything.
 */
export function cellsInOrder(cells: CellEdits, { inOrder }: Blanks, written: (column: number, edit: CellEdit) => string, blank: (column: number, style: number) => string): string {
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
export interface Blanks {
  readonly inOrder: readonly { readonly column: number; readonly style: number }[];
  readonly byColumn: ReadonlyMap<number, number>;
}

export const noBlanks: Blanks = { inOrder: [], byColumn: new Map() };

/** One row is the model of many, one after the other. */
export function blanksLike(map: SheetMap): (model: RowPlace | undefined) => Blanks {
  let last: RowPlace | undefined;
  let blanks = noBlanks;
  return (model) => {
    if (model === last) return blanks;
    last = model;
    const cells = model ? cellsOf(map, model) : noCells;
    const inOrder = Array.from({ length: cells.count }, (_, place) => cells.at(place));
    blanks = { inOrder, byColumn: new Map(inOrder.map(({ column, style }) => [column, style])) };
    return blanks;
  };
}

export const leavesBlank = ({ formula, value }: CellEdit): boolean => typeof formula !== "string" && isNothing(value);

/** New rows look like the row above them; several new ones, one under the other, like the one above the first. To be asked downwards. */
export function rowsAbove(rows: ReadonlyMap<number, RowPlace>): (row: number) => RowPlace | undefined {
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
