import { message } from "../text";
import { Refusal } from "../workbook/refusal";
import { limits } from "./limits";

/** Counts what is in a workbook for its look alone. Every row and cell of every sheet comes by here. */
export interface BlankCells {
  /** A row, or a cell with nothing in it. @throws Refusal file.manyBlanks once there are too many. */
  readonly blank: (sheet: string) => void;
  /** A cell that holds something. */
  readonly filled: () => void;
}

/**
 * Rows and cells that were only formatted, down to the last row of a sheet, cost as much to read as full ones. What holds something
 * makes room for blanks beside it, so that no real sheet is refused for its empty columns.
 */
export function blankCells(): BlankCells {
  let room: number = limits.blanks;
  return {
    blank(sheet) {
      if (--room < 0) throw new Refusal(message("file.manyBlanks", { sheet, count: limits.blanks / 10_000 }));
    },
    filled() {
      room += limits.blanksBesideEach;
    },
  };
}
