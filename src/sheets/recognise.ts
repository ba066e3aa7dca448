import type { CellContent, CellRef, CellValue, RangeRef } from "../workbook/cell";
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
  /** Fields that two columns claim; the first one is read, and people are told. */
  readonly twice: readonly FieldOf<S>[];
  /** Other sheets that could be this one, and are not read. */
  readonly leftOut: readonly string[];
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
  readonly twice: readonly (keyof C & string)[];
}

type Headers<C extends Columns> = Pick<Found<C>, "columnOf" | "twice">;

/** Reads one row as headers: each field where it first stands, and those that stand twice. */
function headersIn<C extends Columns>(sheet: SheetSnapshot, row: number, titles: ReadonlyMap<string, keyof C & string>): Headers<C> {
  const columnOf = new Map<keyof C & string, number>();
  const twice: (keyof C & string)[] = [];
  for (const [column, value] of (sheet.values[row] ?? []).entries()) {
    const field = typeof value === "string" ? titles.get(plainHeader(value)) : undefined;
    if (field === undefined) continue;
    if (columnOf.has(field)) twice.push(field);
    else columnOf.set(field, column);
  }
  return { columnOf, twice };
}

function findIn<C extends Columns>(definition: SheetDefinition<C>, sheet: SheetSnapshot): Found<C> | undefined {
  const titles = titlesOf(definition);
  let best: Found<C> | undefined;
  for (let headerRow = 0; headerRow < Math.min(deepestHeader, sheet.values.length); headerRow += 1) {
    const headers = headersIn<C>(sheet, headerRow, titles);
    if (!definition.key.every((field) => headers.columnOf.has(field))) continue;
    if (!best || headers.columnOf.size > best.columnOf.size) best = { sheet, headerRow, ...headers };
  }
  return best;
}

/** A sheet that means to be this one and lacks some of its key columns: by its name, or by all but one of them. */
export function nearlyRecognised<C extends Columns>(definition: SheetDefinition<C>, snapshot: Snapshot): { readonly sheet: string; readonly headerRow: number; readonly lacks: readonly (keyof C & string)[] } | undefined {
  const titles = titlesOf(definition);
  for (const sheet of snapshot.sheets) {
    const byName = plainHeader(sheet.name).includes(definition.name);
    for (let headerRow = 0; headerRow < Math.min(deepestHeader, sheet.values.length); headerRow += 1) {
      const { columnOf } = headersIn<C>(sheet, headerRow, titles);
      const lacks = definition.key.filter((field) => !columnOf.has(field));
      if (lacks.length === 1 || (byName && columnOf.size > 1 && lacks.length > 0)) return { sheet: sheet.name, headerRow, lacks };
    }
  }
  return undefined;
}

/**
 * Finds a sheet by its headers, wherever it stands and whatever it is called; its name decides between two that fit equally.
 * @returns nothing when no sheet has the key columns.
 */
export function recognise<C extends Columns>(definition: SheetDefinition<C>, snapshot: Snapshot, prefers: (sheet: SheetSnapshot) => boolean = () => false): Recognised<SheetDefinition<C>> | undefined {
  const candidates = snapshot.sheets.flatMap((sheet) => findIn(definition, sheet) ?? []);
  const rank = ({ sheet, columnOf }: Found<C>) => columnOf.size + (plainHeader(sheet.name).includes(definition.name) ? 1000 : 0) - (sheet.visibility === "visible" ? 0 : 500) + (prefers(sheet) ? 2000 : 0);
  const [best, ...others] = candidates.sort((one, other) => rank(other) - rank(one));
  return best && readRows(definition, best, others.map(({ sheet }) => sheet.name), snapshot.date1904 === true);
}

/** Totals by their one word; signature and note lines by the colon behind their label. */
const totals = /^(合计|总计|小计|总人数|人数|平均|平均分|平均值)([:：].*)?$/;
const labels = /^(制表|填表|填报|审核|复核|主要负责|单位负责|负责|联系电话|电话|日期|时间|备注|注|说明|单位盖章|盖章)[^:：]{0,4}[:：]|^本表/;

function readRows<C extends Columns>(definition: SheetDefinition<C>, { sheet, headerRow, columnOf, twice }: Found<C>, leftOut: readonly string[], date1904: boolean): Recognised<SheetDefinition<C>> {
  type S = SheetDefinition<C>;
  const fields = fieldsOf(definition);
  const identity = { key: [...new Set([...definition.key, "id", "name"])].flatMap((field) => columnOf.get(field) ?? []), who: ["number", "name"].flatMap((field) => columnOf.get(field) ?? []), names: ["id", "name"].flatMap((field) => columnOf.get(field) ?? []) };
  const isEnd = (at: number) => definition.footers && isFooter(sheet, at, identity);
  const rows: Row<S>[] = [];
  for (let at = headerRow + 1; at < sheet.values.length; at += 1) {
    if (!isEntry(sheet, at, identity) || isEnd(at)) continue;
    const place = (field: keyof C & string) => columnOf.get(field);
    const content = (field: keyof C & string): CellContent => {
      const column = place(field);
      return column === undefined ? { value: null } : contentAt(sheet, { row: at, column });
    };
    const about = { ...(date1904 && { date1904 }), ...(sheet.untyped && { untyped: true }) };
    const cells = Object.fromEntries(fields.map((field) => [field, { ...content(field), ...about }]));
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
  const body = { top: headerRow + 1, left: Math.min(...columns), bottom: lastPrepared(sheet, columns, rows.at(-1)?.at ?? headerRow + 1, isEnd), right: Math.max(...columns) };
  return { definition, sheet, headerRow, columnOf: columnOf, missing: fields.filter((field) => !columnOf.has(field)), twice, leftOut, rows, body };
}

/** Columns that tell who a row is about. */
interface Identity {
  readonly key: readonly number[];
  readonly who: readonly number[];
  readonly names: readonly number[];
}

const isText = (value: CellValue | undefined): value is string => typeof value === "string" && withoutSpaces(value) !== "";

/** A row counts when someone has typed who it is or a score; formulas that wait for entries do not, unless they bring a name. */
function isEntry(sheet: SheetSnapshot, row: number, { key, names }: Identity): boolean {
  const values = sheet.values[row] ?? [];
  return key.some((column) => {
    const value = values[column] ?? null;
    if (sheet.formulas.has(keyOf({ row, column }))) return names.includes(column) && (isText(value) || isCellError(value));
    return isText(value) || (value !== null && typeof value !== "string");
  });
}

/** Totals and signature lines are no people: judged by number and name, or by the first words of a row that has neither. */
function isFooter(sheet: SheetSnapshot, row: number, { who }: Identity): boolean {
  const values = sheet.values[row] ?? [];
  const named = who.map((column) => values[column]).filter(isText);
  const first = named.length > 0 ? named : values.filter(isText).slice(0, 1);
  return first.some((text) => totals.test(withoutSpaces(text)) || labels.test(withoutSpaces(text)));
}

/** The last row that formulas prepared in advance reach to; totals under the data are not of it. */
function lastPrepared(sheet: SheetSnapshot, columns: readonly number[], lastEntry: number, isEnd: (row: number) => boolean): number {
  let last = lastEntry;
  while (!isEnd(last + 1) && columns.some((column) => sheet.formulas.has(keyOf({ row: last + 1, column })))) last += 1;
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
