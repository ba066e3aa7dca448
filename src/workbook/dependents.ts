import type { CellRef, RangeRef } from "./cell";
import { placeOf } from "./cell";
import { formulaReferences } from "./formula-references";
import { rangeIndex } from "./range-index";
import type { Snapshot } from "./snapshot";

interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A whole range that changes: rows of a list come by the ten thousand. */
interface ChangedRange extends RangeRef {
  readonly sheet: string;
}

/**
 * The formula cells whose results may change with these cells, directly or over others; sheet by sheet in the order of the snapshot.
 * A formula that cannot be understood, or reads the clock, chance or whatever an address in a cell says, depends on everything.
 * A changed cell is among them only where it depends on a changed cell itself.
 */
export function dependentsOf(snapshot: Snapshot, changed: readonly CellRef[], ranges: readonly ChangedRange[] = []): CellRef[] {
  if (changed.length + ranges.length === 0) return [];
  const formulas: FormulaCell[] = [];
  const indexes = snapshot.sheets.map(() => rangeIndex());
  const reached: boolean[] = [];
  const waiting: FormulaCell[] = [];
  const reach = (formula: number): void => {
    const cell = formulas[formula];
    if (!cell || reached[formula]) return;
    reached[formula] = true;
    waiting.push(cell);
  };

  const read = formulaReferences(snapshot);
  snapshot.sheets.forEach((sheet, sheetNumber) => {
    for (const [key, text] of sheet.formulas) {
      const { row, column } = placeOf(key);
      const index = formulas.push({ sheet: sheetNumber, row, column }) - 1;
      const reading = read(text, { sheet: sheetNumber, row });
      if (reading === "anything") reach(index);
      else for (const { sheet: target, range } of reading) indexes[target]?.add(range, index);
    }
  });

  const numbers = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  for (const { sheet, row, column } of changed) indexes[numbers.get(sheet) ?? -1]?.touch(row, column, reach);
  for (const { sheet, top, left, bottom, right } of ranges) {
    const index = indexes[numbers.get(sheet) ?? -1];
    for (let row = top; index && row <= bottom; row += 1) for (let column = left; column <= right; column += 1) index.touch(row, column, reach);
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) indexes[next.sheet]?.touch(next.row, next.column, reach);

  return formulas.flatMap(({ sheet, row, column }, index) => (reached[index] ? [{ sheet: snapshot.sheets[sheet]?.name ?? "", row, column }] : []));
}
