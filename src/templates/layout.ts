import type { SheetDefinition } from "../sheets/define";
import type { RangeRef } from "../workbook/cell";

/** Title, 填报单位, live counts, headers: the same four rows on every sheet. Rows from 0. */
export const rowsOf = { title: 0, unit: 1, counts: 2, header: 3, first: 4 } as const;

/** Rows that are ready when a clerk opens the file; WPS may not grow a table by itself. */
export const preparedRows = 60;

/** Counts, drop-downs and colours reach this far, so that rows added under the prepared ones have them too. */
const reachedRows = 2000;

/** Any sheet, as far as its form goes. */
export type SheetForm = Pick<SheetDefinition, "name" | "title" | "columns" | "key">;

export interface SheetLayout {
  readonly definition: SheetForm;
  readonly tableName: string;
  readonly columnOf: ReadonlyMap<string, number>;
  /** The rows under the header. */
  readonly body: RangeRef;
  /** Rows that counts, drop-downs and colours reach. */
  readonly reach: number;
}

/** @param rows how many are prepared, and how many are reached, where a sheet differs from what clerks fill in. */
export function layoutOf(definition: SheetForm, { prepared = preparedRows, reach = reachedRows }: { readonly prepared?: number; readonly reach?: number } = {}): SheetLayout {
  const fields = Object.keys(definition.columns);
  return {
    definition,
    tableName: `${definition.name}数据`,
    columnOf: new Map(fields.map((field, column) => [field, column])),
    body: { top: rowsOf.first, left: 0, bottom: rowsOf.first + prepared - 1, right: fields.length - 1 },
    reach,
  };
}

/** The layout with every row that live counts look at. */
export const reached = (layout: SheetLayout): SheetLayout => ({ ...layout, body: { ...layout.body, bottom: rowsOf.first + layout.reach - 1 } });
