import type { CellValue } from "../../workbook/cell";

/** What becomes of a cell that is in the file already, or comes to it. What is absent stays. */
export interface CellEdit {
  /** A formula without "="; null takes the one away that is there. */
  readonly formula?: string | null;
  /** The cell's formula written out, which the file kept shared with others: no change of content. */
  readonly ownFormula?: string;
  /** The value, or the result stored with the formula. */
  readonly value?: CellValue;
  readonly format?: string;
}
