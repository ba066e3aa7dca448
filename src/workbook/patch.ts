import type { CellContent, CellRef, CellValue, RangeRef } from "./cell";
import type { Paper } from "./paper";

/**
 * Put this into the cell. `value` beside a formula is the result to store with it; null leaves it to be calculated.
 * A format that is absent leaves the cell's own; "General" takes it away. (A host may still change it where the value would not survive
 * otherwise: text that looks like a number needs "@".)
 */
export interface CellPatch extends CellRef {
  readonly kind: "cell";
  readonly content: CellContent;
}

/** The result stored with a formula that stays as it is: our value, or none (null) where we have none. */
export interface StoredResultPatch extends CellRef {
  readonly kind: "storedResult";
  readonly value: CellValue;
}

/** A table that has got rows under its last one. */
export interface GrowTablePatch {
  readonly kind: "growTable";
  readonly sheet: string;
  readonly table: string;
  readonly range: RangeRef;
}

/** A new sheet at the end of the workbook, with nothing in it; its cells come by patches of their own, after it in the list. */
export interface AddSheetPatch {
  readonly kind: "addSheet";
  readonly sheet: string;
  /** Widths in characters, by column. */
  readonly widths?: readonly number[];
  /** Rows at the top that stay in view. */
  readonly frozenRows?: number;
  /** Absent where it looks plain. */
  readonly paper?: Paper;
}

/**
 * The marks that are to stand on the sheet, all of them in one conditional format that is known for ours; none where there are no ranges.
 * Nothing else is touched: no fill, no note, no conditional format of other people's.
 */
export interface MarkPatch {
  readonly kind: "mark";
  readonly sheet: string;
  readonly ranges: readonly RangeRef[];
}

/** A change to a workbook, as data. */
export type Patch = CellPatch | StoredResultPatch | GrowTablePatch | AddSheetPatch | MarkPatch;

export const isCellPatch = (patch: Patch): patch is CellPatch => patch.kind === "cell";
