import { message } from "../text";
import { Refusal } from "../workbook/refusal";
import { columnOf, nowhere, rowNumber, rowOf } from "./cell-address";
import type { Attributes } from "./xml";

/** Where a reader of a sheet stands. Rows and cells may leave their address out: they come after the one before. */
interface Positions {
  row: number;
  column: number;
}

export const startOfSheet = (): Positions => ({ row: -1, column: -1 });

/** @throws Refusal file.beyondSheet when the row lies outside of what Excel has. */
export function enterRow(at: Positions, { r }: Attributes, sheet: string): void {
  at.row = r === undefined ? at.row + 1 : rowNumber(r);
  at.column = -1;
  if (at.row === nowhere) throw beyond(sheet);
}

/** @throws Refusal file.beyondSheet when the cell lies outside of what Excel has. */
export function enterCell(at: Positions, { r }: Attributes, sheet: string): void {
  if (r === undefined) {
    at.column++;
    return;
  }
  at.column = columnOf(r);
  at.row = rowOf(r);
  if (at.column === nowhere || at.row === nowhere) throw beyond(sheet);
}

const beyond = (sheet: string): Refusal => new Refusal(message("file.beyondSheet", { sheet }));
