import type { Extent } from "./splice";

/** Where a cell stands in its part, with what a patch asks of cells that it does not change. */
export interface CellPlace extends Extent {
  readonly column: number;
  readonly style: number;
}

/** The cells of a sheet in the order of the file. There are millions: each is four numbers, and an object only when it is asked for. */
export interface CellPlaces {
  readonly count: () => number;
  readonly begin: (start: number, column: number, style: number) => void;
  /** Of the one begun last. */
  readonly finish: (end: number) => void;
  readonly at: (index: number) => CellPlace;
  readonly columnAt: (index: number) => number;
}

const [start, end, column, style, each] = [0, 1, 2, 3, 4];

export function cellPlaces(): CellPlaces {
  let numbers = new Uint32Array(each * 256);
  let length = 0;
  const number = (at: number): number => numbers[at] ?? 0;
  return {
    count: () => length / each,
    begin(startsAt, inColumn, withStyle) {
      if (length === numbers.length) {
        const grown = new Uint32Array(length * 2);
        grown.set(numbers);
        numbers = grown;
      }
      numbers[length + start] = startsAt;
      numbers[length + column] = inColumn;
      numbers[length + style] = withStyle;
      length += each;
    },
    finish(endsAt) {
      numbers[length - each + end] = endsAt;
    },
    columnAt: (index) => number(index * each + column),
    at(index) {
      const from = index * each;
      return { start: number(from + start), end: number(from + end), column: number(from + column), style: number(from + style) };
    },
  };
}
