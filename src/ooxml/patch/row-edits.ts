import { placeOf, type CellKey } from "../../workbook/cell";
import type { RowsPatch } from "../../workbook/patch";
import type { CellEdit } from "./cell-edit";
import type { SheetEdits } from "./plan";
import { editsOfRow } from "./rows-xml";

/** The cells of one row that change, from left to right. */
export type CellEdits = readonly (readonly [column: number, edit: CellEdit])[];

interface RowEdits {
  readonly row: number;
  readonly cells: CellEdits;
  readonly block: RowsPatch | undefined;
}

/** Rows from above, those of cells and those of blocks. */
export function* rowsIn({ cells, blocks }: SheetEdits): Generator<RowEdits> {
  const ofCells = rowsOfCells(cells);
  let next = ofCells.next();
  for (const block of blocks) {
    for (let row = block.top; row < block.top + block.rows.length; row += 1) {
      for (; !next.done && next.value.row < row; next = ofCells.next()) yield next.value;
      if (next.done || next.value.row > row) yield { row, cells: [], block };
      else {
        yield { ...next.value, block };
        next = ofCells.next();
      }
    }
  }
  for (; !next.done; next = ofCells.next()) yield next.value;
}

function* rowsOfCells(edits: ReadonlyMap<CellKey, CellEdit>): Generator<RowEdits> {
  // In numbers: a patch of a column comes with its ten thousands of results that are no longer right.
  const keys = Float64Array.from(edits.keys()).sort();
  let row = -1;
  let cells: (readonly [number, CellEdit])[] = [];
  for (const key of keys) {
    const [place, edit] = [placeOf(key), edits.get(key)];
    if (!edit) continue;
    if (place.row !== row && cells.length > 0) {
      yield { row, cells, block: undefined };
      cells = [];
    }
    row = place.row;
    cells.push([place.column, edit]);
  }
  if (cells.length > 0) yield { row, cells, block: undefined };
}

/** An edit goes before what the block has. */
export const overBlock = (block: RowsPatch, row: number, cells: CellEdits): CellEdits =>
  [...new Map([...editsOfRow(block, row), ...cells])].sort(([one], [other]) => one - other);
