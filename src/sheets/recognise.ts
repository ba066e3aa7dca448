import type { CellContent, CellRef, RangeRef } from "../workbook/cell";
import { columnLetters, isCellError, keyOf } from "../workbook/cell";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { contentAt } from "../workbook/snapshot";
import type { Addresses, Column } from "./column";
import type { Columns, FieldOf, RowOf, SheetDefinition } from "./define";
import { fieldsOf } from "./define";
import type { Read } from "./values/read";
import { halfWidth, withoutSpaces } from "./values/text";

/** A row of a known sheet: what it means, and where each of it stands. */
export interface Row<S> {
  readonly sheet: string;
  /** From 0. */
  readonly at: number;
  readonly values: RowOf<S>;
  readonly cell: (field: FieldOf<S>) => CellRef | undefined;
  readonly content: (field: FieldOf<S>) => CellContent;
}

/** A sheet that has been found to be one of ours. */
export interface Recognised<S> {
  readonly definition: S;
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** Column of each field that is there, from 0. */
  readonly columnOf: ReadonlyMap<FieldOf<S>, number>;
  readonly missing: readonly FieldOf<S>[];
  readonly rows: readonly Row<S>[];
  /** From the first row under the header to the last that holds anything, prepared blank rows included. */
  readonly body: RangeRef;
}

/** Header rows are looked for in the first rows only. */
const deepestHeader = 30;

/** A header as it is compared: without spaces, stars, line breaks or full-width forms. @example "身 份 证 号*" // "身份证号" */
const plainHeader = (text: string): string => withoutSpaces(halfWidth(text)).replace(/[*＊:：]/g, "");

const titlesOf = <C extends Columns>(definition: SheetDefinition<C>): ReadonlyMap<string, keyof C & string> =>
  new Map(fieldsOf(definition).flatMap((field) => {
    const column = definition.columns[field];
    return column ? [column.title, ...column.aliases].map((title) => [plainHeader(title), field] as const) : [];
  }));

interface Found<C extends Columns> {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columnOf: ReadonlyMap<keyof C & string, number>;
}

/** Reads one row as headers: each field where it first stands. */
function headersIn<C extends Columns>(sheet: SheetSnapshot, row: number, titles: ReadonlyMap<string, keyof C & string>): ReadonlyMap<keyof C & string, number> {
  const found = new Map<keyof C & string, number>();
  for (const [column, value] of (sheet.values[row] ?? []).entries()) {
    const field = typeof value === "string" ? titles.get(plainHeader(value)) : undefined;
    if (field !== undefined && !found.has(field)) found.set(field, column);
  }
  return found;
}

function findIn<C extends Columns>(definition: SheetDefinition<C>, sheet: SheetSnapshot): Found<C> | undefined {
  const titles = titlesOf(definition);
  let best: Found<C> | undefined;
  for (let headerRow = 0; headerRow < Math.min(deepestHeader, sheet.values.length); headerRow += 1) {
    const columnOf = headersIn<C>(sheet, headerRow, titles);
    if (!definition.key.every((field) => columnOf.has(field))) continue;
    if (!best || columnOf.size > best.columnOf.size) best = { sheet, headerRow, columnOf };
  }
  return best;
}

/**
 * Finds a sheet by its headers, wherever it stands and whatever it is called; its name decides between two that fit equally.
 * @returns nothing when no sheet has the key columns.
 */
export function recognise<C extends Columns>(definition: SheetDefinition<C>, snapshot: Snapshot): Recognised<SheetDefinition<C>> | undefined {
  const candidates = snapshot.sheets.flatMap((sheet) => findIn(definition, sheet) ?? []);
  const rank = ({ sheet, columnOf }: Found<C>) => columnOf.size + (plainHeader(sheet.name).includes(definition.name) ? 1000 : 0) - (sheet.visibility === "visible" ? 0 : 500);
  const best = candidates.sort((one, other) => rank(other) - rank(one))[0];
  return best && readRows(definition, best, snapshot.date1904 === true);
}

const footer = /^(合计|总计|小计|平均|制表|填表|审核|主要负责|单位负责|负责人|联系电话|注[:：]|说明[:：]|备注[:：])/;

function readRows<C extends Columns>(definition: SheetDefinition<C>, { sheet, headerRow, columnOf }: Found<C>, date1904: boolean): Recognised<SheetDefinition<C>> {
  type S = SheetDefinition<C>;
  const fields = fieldsOf(definition);
  const inputs = fields.filter((field) => !definition.columns[field]?.computed && field !== "number").flatMap((field) => columnOf.get(field) ?? []);
  const rows: Row<S>[] = [];
  for (let at = headerRow + 1; at < sheet.values.length; at += 1) {
    if (!isEntry(sheet, at, inputs) || (definition.footers && isFooter(sheet, at))) continue;
    const place = (field: keyof C & string) => columnOf.get(field);
    const content = (field: keyof C & string): CellContent => {
      const column = place(field);
      return column === undefined ? { value: null } : contentAt(sheet, { row: at, column });
    };
    const cells = Object.fromEntries(fields.map((field) => [field, date1904 ? { ...content(field), date1904 } : content(field)]));
    rows.push({
      sheet: sheet.name,
      at,
      values: definition.row.parse(cells),
      cell: (field) => {
        const column = place(field);
        return column === undefined ? undefined : { sheet: sheet.name, row: at, column };
      },
      content,
    });
  }
  const columns = [...columnOf.values()];
  const body = { top: headerRow + 1, left: Math.min(...columns), bottom: lastPrepared(sheet, columns, rows.at(-1)?.at ?? headerRow + 1), right: Math.max(...columns) };
  return { definition, sheet, headerRow, columnOf: columnOf, missing: fields.filter((field) => !columnOf.has(field)), rows, body };
}

/** A row counts when someone has entered something in it. */
function isEntry(sheet: SheetSnapshot, row: number, inputs: readonly number[]): boolean {
  const values = sheet.values[row] ?? [];
  return inputs.some((column) => {
    const value = values[column] ?? null;
    return isCellError(value) || sheet.formulas.has(keyOf({ row, column })) || (typeof value === "string" ? withoutSpaces(value) !== "" : value !== null);
  });
}

/** Totals and signature lines are no people. */
function isFooter(sheet: SheetSnapshot, row: number): boolean {
  const first = sheet.values[row]?.find((value) => typeof value === "string" && withoutSpaces(value) !== "");
  return typeof first === "string" && footer.test(withoutSpaces(first));
}

/** The last row that a table, or formulas prepared in advance, reach to. */
function lastPrepared(sheet: SheetSnapshot, columns: readonly number[], lastEntry: number): number {
  let last = lastEntry;
  while (columns.some((column) => sheet.formulas.has(keyOf({ row: last + 1, column })))) last += 1;
  return last;
}

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
