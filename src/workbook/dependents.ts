import type { CellKey, CellRef, RangeRef } from "./cell";
import { placeOf } from "./cell";
import { formulaReaders } from "./formula-readers";
import { movingReferences } from "./moving-references";
import type { Snapshot } from "./snapshot";

/** A whole range that changes: rows of a list come by the ten thousand. */
interface ChangedRange extends RangeRef {
  readonly sheet: string;
}

/**
 * The formula cells whose results may change with these cells, directly or over others; sheet by sheet in the order of the snapshot.
 * A formula that cannot be understood, or reads the clock, chance or whatever an address in a cell says, depends on everything.
 * A changed cell is among them only where it depends on a changed cell itself.
 */
export function dependentsOf({ sheets, ...rest }: Snapshot, changed: readonly CellRef[], ranges: readonly ChangedRange[] = []): CellRef[] {
  if (changed.length + ranges.length === 0) return [];
  // A formula is a number: there are a million of them, and an object for each would be most of the work.
  const [sheetOf, keyOf]: [number[], CellKey[]] = [[], []];
  const reached: boolean[] = [];
  const waiting: number[] = [];
  const reach = (formula: number): void => {
    if (reached[formula]) return;
    reached[formula] = true;
    waiting.push(formula);
  };
  const readers = formulaReaders(sheets.length, reach);

  const read = movingReferences({ sheets, ...rest });
  sheets.forEach(({ formulas }, sheet) => {
    for (const [key, text] of formulas) {
      const at = placeOf(key);
      const formula = sheetOf.push(sheet) - 1;
      keyOf.push(key);
      const reading = read(text, { sheet, row: at.row });
      if (reading === "anything") reach(formula);
      else readers.add(reading, at, formula);
    }
  });

  const numbers = new Map(sheets.map(({ name }, index) => [name, index]));
  const numberOf = (name: string): number => numbers.get(name) ?? -1;
  for (const { sheet, row, column } of changed) readers.touch(numberOf(sheet), row, column);
  for (const { sheet, top, left, bottom, right } of ranges) {
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) readers.touch(numberOf(sheet), row, column);
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { row, column } = placeOf(keyOf[next] ?? -1);
    readers.touch(sheetOf[next] ?? -1, row, column);
  }

  return keyOf.flatMap((key, formula) => (reached[formula] ? [{ sheet: sheets[sheetOf[formula] ?? -1]?.name ?? "", ...placeOf(key) }] : []));
}
