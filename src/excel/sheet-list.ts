import type { RangeRef } from "../workbook/cell";
import type { SheetSnapshot } from "../workbook/snapshot";

/** The sheets and tables of the open workbook, found by name. Loaded after one sync. */
export interface SheetList {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  /** Sheets that were added within this batch, by name: of them nothing is loaded. */
  readonly made: ReadonlyMap<string, Excel.Worksheet>;
}

export interface TableName {
  readonly sheet: string;
  readonly table: string;
}

/** One sync. Ids, names and visibility are loaded. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/worksheet/name");
  await context.sync();
  return { sheets: worksheets.items, tables: tables.items, made: new Map() };
}

export const sheetOf = ({ sheets, made }: SheetList, name: string): Excel.Worksheet | undefined => made.get(name) ?? sheets.find((sheet) => sheet.name === name);

export function tableOf(list: SheetList, { sheet: name, table }: TableName): Excel.Table | undefined {
  const sheet = list.sheets.find((each) => each.name === name);
  return sheet && tablesOn(sheet, list.tables).find((each) => each.name === table);
}

/** What can be in the way of a write. */
interface Obstacles {
  readonly protected: boolean;
  readonly filtered: boolean;
}

/** Queues the loading of what can be in the way on a sheet; the answer holds after the next sync. Tables have filters of their own. */
export function askObstacles(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): () => Obstacles {
  const { protection, autoFilter } = sheet;
  protection.load("protected");
  autoFilter.load("isDataFiltered");
  const tableFilters = tables.map((table) => table.autoFilter);
  for (const filter of tableFilters) filter.load("isDataFiltered");
  return () => ({ protected: protection.protected, filtered: [autoFilter, ...tableFilters].some((filter) => filter.isDataFiltered) });
}

/** Queues the loading of whether sheets may be added and deleted; the answer holds after the next sync. */
export function askStructureLocked({ workbook: { protection } }: Excel.RequestContext): () => boolean {
  protection.load("protected");
  return () => protection.protected;
}

/** Queues the loading of where a table is; the answer holds after the next sync. */
export function askTableRange(table: Excel.Table): () => RangeRef {
  const area = table.getRange();
  area.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => cornersOf(area);
}

export const cornersOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): RangeRef => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

export const tablesOn = (sheet: Excel.Worksheet, tables: readonly Excel.Table[]): readonly Excel.Table[] => tables.filter((table) => table.worksheet.name === sheet.name);

const visibilities: Readonly<Record<`${Excel.SheetVisibility}`, SheetSnapshot["visibility"]>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };
export const visibilityOf = (sheet: Excel.Worksheet): SheetSnapshot["visibility"] => visibilities[sheet.visibility];
