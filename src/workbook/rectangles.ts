import { inRuns } from "../measures/runs";
import type { Place, RangeRef } from "./cell";
import { keyOf } from "./cell";

/**
 * The fewest-effort cover of the places by ranges: unbroken runs down each column, and neighbouring columns with equal runs as one
 * range. With a `gap`, runs that so many rows or fewer part are bridged, so the ranges then hold places that were not asked for.
 * From left to right, then down.
 * @example rectangles([{ row: 0, column: 0 }, { row: 1, column: 0 }, { row: 0, column: 1 }, { row: 1, column: 1 }]) // [{ top: 0, left: 0, bottom: 1, right: 1 }]
 */
export function rectangles(places: readonly Place[], gap = 0): readonly RangeRef[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of uniquePlaces(places)) {
    const rows = byColumn.get(column) ?? [];
    rows.push(row);
    byColumn.set(column, rows);
  }
  const columns = [...byColumn.keys()].sort((one, other) => one - other);
  return joinColumns(columns.flatMap((column) => inRuns(byColumn.get(column) ?? [], gap).map(([top, bottom]) => ({ top, left: column, bottom, right: column }))));
}

const uniquePlaces = (places: readonly Place[]): Iterable<Place> => new Map(places.map((place) => [keyOf(place), place])).values();

function joinColumns(strips: readonly RangeRef[]): readonly RangeRef[] {
  const joined: RangeRef[] = [];
  const open = new Map<string, number>();
  for (const strip of strips) {
    const rows = `${strip.top}:${strip.bottom}`;
    const index = open.get(rows);
    const neighbour = index === undefined ? undefined : joined[index];
    if (index !== undefined && neighbour?.right === strip.left - 1) {
      joined[index] = { ...neighbour, right: strip.right };
    } else {
      open.set(rows, joined.length);
      joined.push(strip);
    }
  }
  return joined;
}

/** How many places a range has. @example cellsIn({ top: 3, left: 0, bottom: 9, right: 2 }) // 21 */
export const cellsIn = ({ top, left, bottom, right }: RangeRef): number => (bottom - top + 1) * (right - left + 1);

/** Every place of a range, row by row. @example placesIn({ top: 0, left: 0, bottom: 0, right: 1 }) // [{ row: 0, column: 0 }, { row: 0, column: 1 }] */
export const placesIn = ({ top, left, bottom, right }: RangeRef): readonly Place[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (_, column) => ({ row: top + row, column: left + column }))).flat();
