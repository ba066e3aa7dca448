import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Lookup } from "./header-row";
import type { Span } from "./span";
import { spansOf } from "./spans";
import type { Start } from "./starts";
import { closestStart, startsIn } from "./starts";
import type { Definitions } from "./titles";

/** A table of a sheet: its headers, and how far it may reach. */
export interface Table extends Start, Span {
  readonly sheet: SheetSnapshot;
  /** The first row that may belong to its heading. */
  readonly from: number;
  /** The row of the next table's headers, or the end of the sheet. */
  readonly until: number;
}

/** Columns under headers that somebody knows; the others may be another table's data. */
const knownColumns = ({ cells }: Start): readonly number[] => cells.filter(({ hits }) => hits.size > 0).map(({ column }) => column);

/** Whether one table stands over columns of the other. */
function isOver(one: Start, other: Start): boolean {
  const [here, there] = [knownColumns(one), knownColumns(other)];
  return here.length === 0 || there.length === 0 || (Math.min(...here) <= Math.max(...there) && Math.min(...there) <= Math.max(...here));
}

/** Every table of a sheet, side by side and one under the other. */
export function tablesOn(sheet: SheetSnapshot, lookup: Lookup, definitions: Definitions): readonly Table[] {
  const ready = new Map<Span, readonly Start[]>();
  const startsOf = (span: Span): readonly Start[] => {
    const starts = ready.get(span) ?? startsIn(sheet, span, lookup, definitions);
    ready.set(span, starts);
    return starts;
  };
  return spansOf(sheet, lookup, definitions, startsOf).flatMap((span) => {
    const known = startsOf(span);
    const starts = known.length > 0 ? known : [closestStart(sheet, span, lookup, definitions)].filter((start) => start !== undefined);
    return starts.map((start, place): Table => {
      const above = starts.slice(0, place).findLast((other) => isOver(start, other));
      const below = starts.slice(place + 1).find((other) => isOver(start, other));
      return { ...start, ...span, sheet, from: above ? above.row + above.depth : 0, until: below?.row ?? sheet.values.length };
    });
  });
}
