import type { Place } from "./cell";
import type { MovingRange } from "./moving-references";
import { rangeFrom } from "./moving-references";
import { rangeIndex } from "./range-index";

type Tell = (formula: number) => void;

/** Formulas of one column that read alike: the number of each, by row. */
type Alike = Map<number, number>;

interface FormulaReaders {
  /** @param reading the very same array for formulas that read alike. */
  readonly add: (reading: readonly MovingRange[], at: Place, formula: number) => void;
  /** Tells each formula that reads a cell at least once over all calls. */
  readonly touch: (sheet: number, row: number, column: number) => void;
}

/** Which formulas, by number, read which cells. A column of thousands that read alike is kept as one. */
export function formulaReaders(sheets: number, tell: Tell): FormulaReaders {
  const bySheet = Array.from({ length: sheets }, () => readersOfSheet(tell));
  const columns = new Map<readonly MovingRange[], Map<number, Alike>>();
  const alikeIn = (reading: readonly MovingRange[], column: number): Alike => {
    const byColumn = columns.get(reading) ?? new Map<number, Alike>();
    const alike: Alike = byColumn.get(column) ?? new Map<number, number>();
    columns.set(reading, byColumn.set(column, alike));
    return alike;
  };
  return {
    add(reading, { row, column }, formula) {
      const alike = alikeIn(reading, column);
      const isFirst = alike.size === 0;
      alike.set(row, formula);
      for (const range of reading) {
        const readers = bySheet[range.sheet];
        if (isHalfMoving(range)) readers?.addOne(range, row, formula);
        else if (isFirst) readers?.addAlike(range, alike);
      }
    },
    touch: (sheet, row, column) => bySheet[sheet]?.touch(row, column),
  };
}

/** As in a running sum: then every row reads another range. */
const isHalfMoving = ({ top, bottom }: MovingRange): boolean => (top === undefined) !== (bottom === undefined);

function readersOfSheet(tell: Tell) {
  const ranges = rangeIndex<number | Alike>();
  const ofOwnRow: { readonly range: MovingRange; readonly alike: Alike }[] = [];
  const byColumn = new Map<number, readonly Alike[]>();
  const ownRowAt = (column: number): readonly Alike[] => {
    const known = byColumn.get(column);
    if (known) return known;
    const found = ofOwnRow.flatMap(({ range: { left, right }, alike }) => (left <= column && column <= right ? [alike] : []));
    byColumn.set(column, found);
    return found;
  };
  const tellEach = (reader: number | Alike): void => (typeof reader === "number" ? tell(reader) : reader.forEach(tell));
  return {
    addOne: (range: MovingRange, row: number, formula: number): void => ranges.add(rangeFrom(range, row), formula),
    addAlike(range: MovingRange, alike: Alike): void {
      if (range.top !== undefined) ranges.add(rangeFrom(range, range.top), alike);
      else ofOwnRow.push({ range, alike });
    },
    touch(row: number, column: number): void {
      for (const alike of ownRowAt(column)) {
        const formula = alike.get(row);
        if (formula !== undefined) tell(formula);
      }
      ranges.touch(row, column, tellEach);
    },
  };
}
