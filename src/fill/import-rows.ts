import type { Law } from "../measures/parameters";
import type { SheetDefinition } from "../sheets/define";
import { entriesOf } from "../sheets/recognise";
import type { Recognised, Row } from "../sheets/recognise";
import { valueOf } from "../sheets/values/read";
import { shownText } from "../sheets/values/text";
import type { CellRef } from "../workbook/cell";
import { columnLetters } from "../workbook/cell";
import type { Patch } from "../workbook/patch";
import { Refusal } from "../workbook/refusal";
import { isBlankValue } from "./extent";
import { patchesOf } from "./filling";
import { freeRows } from "./free-rows";
import type { ImportedCell, Unread } from "./imported-cell";
import { importedCell } from "./imported-cell";
import { newRows } from "./new-rows";

type Found = Recognised<SheetDefinition>;

/** A cell that came as it was typed. */
export interface UnreadCell {
  /** Where it stands now, and in which row it stood, from 0. */
  readonly at: CellRef;
  readonly from: number;
  readonly title: string;
  readonly actual: string;
  readonly unread: Unread;
  /** What the column takes, where it takes only some things. */
  readonly list: readonly string[];
}

export interface Import {
  readonly patches: readonly Patch[];
  readonly rows: number;
  /** Title of the column that each header was taken for. */
  readonly columns: ReadonlyMap<string, string>;
  /** Headers of columns that were not taken: nobody knows them. */
  readonly unknown: readonly string[];
  /** Headers of columns that the sheet computes itself. */
  readonly computed: readonly string[];
  /** Rows under the header that hold something and were not taken, from 0: totals, signatures, rows that do not say who they are about. */
  readonly passedOver: readonly number[];
  readonly unread: readonly UnreadCell[];
}

/**
 * The rows of one sheet put into another of the same definition, as what they mean: scores as numbers, days as dates, ids as text.
 * What cannot be read comes as it was typed, and is listed. Computed columns are left to their formulas.
 * @throws Refusal when the sheet has no room for all of them; nothing is imported by halves.
 */
export function importRows(source: Found, target: Found, { law, date1904 }: { readonly law: Law; readonly date1904: boolean }): Import {
  const lines = source.rows.map((row) => lineOf(source, row, date1904));
  const filling = newRows(target, lines.map(({ person, cells }) => ({ person, due: Object.fromEntries(cells.map(({ field, cell }) => [field, cell?.due])) })), law);
  const [noRoom] = filling.notes;
  if (noRoom) throw new Refusal(noRoom.says);
  const places = freeRows(target, lines.length).rows;
  return {
    patches: patchesOf(filling).map(withoutResult),
    rows: lines.length,
    ...headersOf(source),
    passedOver: passedOver(source),
    unread: lines.flatMap(({ from, cells }, line) => cells.flatMap(({ field, cell }) => unreadAt(target, { row: places[line] ?? 0, from, field, cell }))),
  };
}

/** What a formula comes to beside new entries is not known yet: none is better than an old one. */
const withoutResult = (patch: Patch): Patch => (patch.kind === "cell" && patch.content.formula !== undefined ? { ...patch, content: { ...patch.content, value: null } } : patch);

interface Line {
  readonly person: string | undefined;
  /** Row of the source, from 0. */
  readonly from: number;
  readonly cells: readonly { readonly field: string; readonly cell: ImportedCell | undefined }[];
}

function lineOf({ definition }: Found, row: Row<SheetDefinition>, date1904: boolean): Line {
  const entries = entriesOf(definition, row).filter(({ column }) => !column.computed);
  const name = row.values["name"] && valueOf(row.values["name"]);
  return { person: typeof name === "string" ? name : undefined, from: row.at, cells: entries.map(({ field, column, read }) => ({ field, cell: importedCell(read, column, date1904) })) };
}

function unreadAt({ sheet, columnOf, definition }: Found, { row, from, field, cell }: { readonly row: number; readonly from: number; readonly field: string; readonly cell: ImportedCell | undefined }): readonly UnreadCell[] {
  const column = columnOf.get(field);
  if (cell?.unread === undefined || column === undefined) return [];
  const { title = field, list = [] } = definition.columns[field] ?? {};
  return [{ at: { sheet: sheet.name, row, column }, from, title, actual: cell.due.written, unread: cell.unread, list }];
}

/** Every column that has a header, or holds anything without one. */
function headersOf({ definition, sheet, headerRow, columnOf, body, rows }: Found): Pick<Import, "columns" | "unknown" | "computed"> {
  const fieldAt = new Map([...columnOf].map(([field, column]) => [column, field]));
  const columns = new Map<string, string>();
  const unknown: string[] = [];
  const computed: string[] = [];
  const width = sheet.values.slice(headerRow).reduce((widest, { length }) => Math.max(widest, length), body.right + 1);
  for (let column = 0; column < width; column += 1) {
    const header = shownText({ value: sheet.values[headerRow]?.[column] ?? null }).replace(/\s+/g, " ").trim();
    const known = definition.columns[fieldAt.get(column) ?? ""];
    if (known?.computed) computed.push(header);
    else if (known) columns.set(header, known.title);
    else if (header !== "") unknown.push(header);
    else if (rows.some(({ at }) => !isBlankValue(sheet.values[at]?.[column]))) unknown.push(columnLetters(column));
  }
  return { columns, unknown, computed };
}

function passedOver({ sheet, headerRow, rows }: Found): readonly number[] {
  const taken = new Set(rows.map(({ at }) => at));
  return sheet.values.flatMap((values, row) => (row > headerRow && !taken.has(row) && values.some((value) => !isBlankValue(value)) ? [row] : []));
}
