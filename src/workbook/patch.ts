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

/** A column of a block of rows. */
export interface BlockColumn {
  readonly column: number;
  /** Absent where the cells' own stays. */
  readonly format?: string;
  /** The formula of the block's first row, with its "="; the rows below have it as if it were copied down. The values are its results. */
  readonly formula?: string;
}

/**
 * Rows of a list in one patch: what would be thousands of patches of one cell each. A cell without formula for which there is no value (null or "")
 * stays as it is, so a block belongs where nothing stands yet.
 */
export interface RowsPatch {
  readonly kind: "rows";
  readonly sheet: string;
  readonly top: number;
  /** From left to right. */
  readonly columns: readonly BlockColumn[];
  /** Each with a value for every column, in their order. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** A table that has got rows under its last one. */
export interface GrowTablePatch {
  readonly kind: "growTable";
  readonly sheet: string;
  readonly table: string;
  readonly range: RangeRef;
}

/** Rows that are to be seen and printed, or neither; what stands in them stays as it is. */
export interface ShowRowsPatch {
  readonly kind: "showRows";
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly shown: boolean;
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
export type Patch = CellPatch | RowsPatch | StoredResultPatch | GrowTablePatch | ShowRowsPatch | AddSheetPatch | MarkPatch;

/** @example isCellPatch({ kind: "mark", sheet: "甲", ranges: [] }) // false */
export const isCellPatch = (patch: Patch): patch is CellPatch => patch.kind === "cell";
