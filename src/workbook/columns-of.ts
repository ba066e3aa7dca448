import type { CellKey } from "./cell";
import { placeOf } from "./cell";

/** The columns that cells stand in: most of a sheet's have no formula and no format, and need not be asked cell by cell. @example columnsOf([7, 16391]).has(8) // false */
export function columnsOf(cells: Iterable<CellKey>): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const cell of cells) columns.add(placeOf(cell).column);
  return columns;
}
