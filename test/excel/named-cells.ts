import type { Filling } from "../../src/text";
import { a1, rangeAt } from "../../src/workbook/cell";
import { placesIn } from "../../src/workbook/rectangles";
import { isMessage, namesIn } from "../text/fillings";

/** The cells that fill {sheet} and {cells} of a sentence, from the data it was made of: "甲表!B2"; those of further sheets stand within {cells}. */
export function namedCells(sheet: Filling | undefined, cells: Filling | undefined): readonly string[] {
  if (isMessage(cells)) {
    const { first, sheet: next, cells: more } = cells.fill;
    return [...namedCells(sheet, cells.key === "host.cellsAndMore" ? more : first), ...(next === undefined ? [] : namedCells(next, more))];
  }
  return namesIn(cells).flatMap((range) => placesIn(rangeAt(range)!).map((place) => `${namesIn(sheet).join("")}!${a1(place)}`));
}
