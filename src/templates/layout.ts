import type { Columns, SheetDefinition } from "../sheets/define";
import { fieldsOf } from "../sheets/define";
import type { RangeRef } from "../workbook/cell";

/** Title, 填报单位, live counts, headers: the same four rows on every sheet. Rows from 0. */
export const rowsOf = { title: 0, unit: 1, counts: 2, header: 3, first: 4 } as const;

/** Rows that are ready when a clerk opens the file; WPS may not grow a table by itself. */
export const preparedRows = 60;

/** Live counts look this far, so that rows added under the prepared ones are counted too. */
const countedRows = 2000;

export interface SheetLayout<C extends Columns = Columns> {
  readonly definition: SheetDefinition<C>;
  readonly title: string;
  readonly tableName: string;
  readonly columnOf: ReadonlyMap<keyof C & string, number>;
  /** The rows under the header. */
  readonly body: RangeRef;
  /** Signature lines of the page footer. */
  readonly footer: string;
}

const signatures = "&L主要负责人：          审核人：          填表人：          联系电话：&R第 &P 页，共 &N 页";

export function layoutOf<C extends Columns>(definition: SheetDefinition<C>, title: string): SheetLayout<C> {
  const fields = fieldsOf(definition);
  return {
    definition,
    title,
    tableName: `${definition.name}数据`,
    columnOf: new Map(fields.map((field, column) => [field, column])),
    body: { top: rowsOf.first, left: 0, bottom: rowsOf.first + preparedRows - 1, right: fields.length - 1 },
    footer: signatures,
  };
}

/** The layout with every row that live counts look at. */
export const counted = <C extends Columns>(layout: SheetLayout<C>): SheetLayout<C> => ({ ...layout, body: { ...layout.body, bottom: rowsOf.first + countedRows - 1 } });
