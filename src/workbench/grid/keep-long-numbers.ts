import { CellValueType, willLoseNumericPrecision } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { injectorOf } from "./injector";
import { plainText } from "./plain-text";

/** Before the grid's own reading of numbers (which has no priority of its own). */
const first = 1000;

/** An id of 18 digits typed over another one stays text with all its digits; the grid alone would make a number of it. */
export function keepLongNumbers(api: FUniver): void {
  injectorOf(api.getActiveWorkbook())?.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, _, next) => {
      const typed = cell?.p ? plainText(cell.p.body?.dataStream ?? "") : String(cell?.v ?? "");
      if (!cell || !/^\d+$/.test(typed) || !willLoseNumericPrecision(typed)) return next(cell);
      return { ...cell, p: null, v: typed, t: CellValueType.FORCE_STRING };
    },
  });
}
