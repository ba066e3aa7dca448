import type { RangeRef } from "../../src/workbook/cell";
import type { SimBook, SimSheet } from "./book";
import type { Queue } from "./proxy-object";

/** What the proxies of one request context ask of the workbook behind them. */
export interface Session extends Queue {
  readonly book: SimBook;
  supports(version: string): boolean;
  /** @throws ItemNotFound when the sheet has been deleted. */
  mustStand(sheet: SimSheet): void;
  /** Asked before each write. @throws AccessDenied on a protected sheet, FilteredRangeConflict on a filtered one. */
  mayWrite(sheet: SimSheet): void;
  /** What the matrix is once everything written so far is calculated; null where every answer is told to be too large. */
  answerFor<T>(matrix: () => T[][]): T[][];
  changedByProgram(sheet: SimSheet): void;
  /** Notes that something was changed that Excel's own undo takes back. */
  undoable(): void;
  select(sheet: SimSheet, range: RangeRef): void;
  activate(sheet: SimSheet): void;
  setEnableEvents(enabled: boolean): void;
  addHandler(handler: ChangeHandler): void;
}

export type ChangeHandler = (change: Excel.WorksheetChangedEventArgs) => Promise<unknown>;
