import type { Filling } from "../text";
import { message } from "../text";
import { a1Range, type CellRef } from "./cell";
import { rectangles } from "./rectangles";

/** What fills {sheet} and {cells} of a sentence. */
interface CellsInWords {
  readonly sheet: string;
  readonly cells: Filling;
}

/** More ranges than these are counted instead of named: a sentence that fills the screen is not read. */
const rangesNamed = 8;

/**
 * Names cells for a sentence with {sheet} and {cells}; cells on further sheets follow within {cells}.
 * `whole` names them all, however many. No cells: both places are empty.
 * @example cellsInWords([{ sheet: "评分表", row: 4, column: 7 }, { sheet: "评分表", row: 5, column: 7 }]) // { sheet: "评分表", cells: ["H5:H6"] }
 */
export function cellsInWords(cells: readonly CellRef[], extent: "short" | "whole" = "short"): CellsInWords {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const named = sheets.map((sheet) => ({ sheet, cells: rangesInWords(cells.filter((cell) => cell.sheet === sheet), extent) }));
  const last = named.pop();
  if (!last) return { sheet: "", cells: "" };
  return named.reduceRight<CellsInWords>((rest, { sheet, cells: first }) => ({ sheet, cells: message("host.cellsAndOnSheet", { first, sheet: rest.sheet, cells: rest.cells }) }), last);
}

function rangesInWords(cells: readonly CellRef[], extent: "short" | "whole"): Filling {
  const ranges = rectangles(cells);
  if (extent === "whole" || ranges.length <= rangesNamed) return ranges.map(a1Range);
  return message("host.cellsAndMore", { cells: ranges.slice(0, rangesNamed).map(a1Range), count: cells.length });
}
