import type { CellRef, RangeRef } from "../../workbook/cell";
import { columnLetters } from "../../workbook/cell";
import type { Addresses, Column } from "../column";
import type { Columns, SheetDefinition } from "../define";
import type { Read } from "../values/read";
import type { Row } from "./found";

/** Where a formula of this sheet finds its cells. @example addressesAt(found, 4).cell("usual") // "J5" */
export function addressesAt({ columnOf, body }: { readonly columnOf: ReadonlyMap<string, number>; readonly body: RangeRef }, row: number): Addresses {
  const inColumn = (field: string, address: (letters: string) => string) => {
    const column = columnOf.get(field);
    return column === undefined ? undefined : address(columnLetters(column));
  };
  return {
    cell: (field) => inColumn(field, (letters) => `${letters}${row + 1}`),
    all: (field) => inColumn(field, (letters) => `${letters}$${body.top + 1}:${letters}$${body.bottom + 1}`),
  };
}

/** One cell of a row with all that is known of its column. */
export interface Entry {
  readonly field: string;
  readonly column: Column<unknown>;
  readonly read: Read<unknown>;
  readonly at: CellRef;
}

/** The cells of a row that the sheet has columns for, in the definition's order. */
export function entriesOf<C extends Columns>(definition: SheetDefinition<C>, row: Row<SheetDefinition<C>>): readonly Entry[] {
  const reads: Readonly<Record<string, Read<unknown>>> = row.values;
  return Object.entries<Column<unknown>>(definition.columns).flatMap(([field, column]) => {
    const at = row.cell(field);
    const read = reads[field];
    return at && read ? [{ field, column, read, at }] : [];
  });
}
