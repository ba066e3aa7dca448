import { within, type Place, type RangeRef } from "../../workbook/cell";

/** Ranges lower than this are looked up by row; the few that are higher are all looked at. */
const lowRows = 64;

/** Which of the ranges a place lies in. Merged areas come by the thousand, in rows of their own. */
export function rangesAt(ranges: readonly RangeRef[]): (place: Place) => RangeRef | undefined {
  const byRow = new Map<number, RangeRef[]>();
  const high: RangeRef[] = [];
  for (const range of ranges) {
    if (range.bottom - range.top >= lowRows) high.push(range);
    else for (let row = range.top; row <= range.bottom; row++) add(byRow, row, range);
  }
  return (place) => [...(byRow.get(place.row) ?? []), ...high].find((range) => within(place, range));
}

function add(byRow: Map<number, RangeRef[]>, row: number, range: RangeRef): void {
  const known = byRow.get(row);
  if (known) known.push(range);
  else byRow.set(row, [range]);
}
