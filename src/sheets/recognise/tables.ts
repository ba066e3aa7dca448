import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Lookup } from "./header-row";
import type { Span } from "./span";
import { spansOf } from "./spans";
import type { Start } from "./starts";
import { startsIn } from "./starts";
import type { Definitions } from "./titles";

/** A table of a sheet: its headers, and how far it may reach. */
export interface Table extends Start, Span {
  readonly sheet: SheetSnapshot;
  /** The first row that may belong to its heading. */
  readonly from: number;
  /** The row of the next table's headers, or the end of the sheet. */
  readonly until: number;
}

/** Every table of a sheet, side by side and one under the other. */
export function tablesOn(sheet: SheetSnapshot, lookup: Lookup, definitions: Definitions): readonly Table[] {
  const spans = spansOf(sheet, lookup, definitions, (span) => startsIn(sheet, span, lookup, definitions));
  return spans.flatMap((span) => {
    const starts = startsIn(sheet, span, lookup, definitions);
    return starts.map((start, place): Table => {
      const [above, below] = [starts[place - 1], starts[place + 1]];
      return { ...start, ...span, sheet, from: above ? above.row + above.depth : 0, until: below?.row ?? sheet.values.length };
    });
  });
}
