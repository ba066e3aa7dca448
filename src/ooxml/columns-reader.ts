import type { Message } from "../text";
import { maxColumns } from "../workbook/cell";
import { damaged } from "./damage";
import type { Attributes } from "./xml";

/** A sheet names each column once at most. Made to hurt, it names all of them a million times. */
const timesNamed = 4;

/**
 * Reads which columns each `col` of a sheet names, counted from 0; what lies beyond the sheet or is no number names none.
 * @param what the sheet is called where it cannot be whole.
 * @throws Refusal file.damaged once the sheet has named its columns over and over.
 */
export function columnsReader(what: Message): (col: Attributes) => readonly number[] {
  let named = 0;
  return ({ min, max }) => {
    const [first, last] = [Math.max(1, Number(min)), Math.min(Number(max), maxColumns)];
    if (!Number.isInteger(first) || !Number.isInteger(last) || first > last) return [];
    const count = last - first + 1;
    named += count;
    if (named > timesNamed * maxColumns) throw damaged(what);
    return Array.from({ length: count }, (_, index) => first - 1 + index);
  };
}
