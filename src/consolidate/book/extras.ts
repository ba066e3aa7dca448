import type { SheetDefinition } from "../../sheets/define";
import type { Recognised } from "../../sheets/recognise";
import { message, say } from "../../text";
import type { CellPatch } from "../../workbook/patch";
import { contentAt } from "../../workbook/snapshot";
import { entry, stands } from "./entry";
import type { Line } from "./line";
import { columnsBeside } from "./rows";

/** By this the program knows columns of its own again; a clerk's own column has no such name. */
export const extraPrefix = (): string => say(message("cityBook.extra", { header: "" }));

/** A column of the block beside the table. */
interface ExtraColumn {
  readonly column: number;
  readonly header: string;
  readonly valueOf: (line: Line) => string;
}

/**
 * Columns that districts added stand to the right of the table, behind a free column: Excel would else take them into the table, whose columns are
 * the city's form. The name stands there once more, since sorting the table does not move them.
 */
export function extraPatches(found: Recognised<SheetDefinition>, lines: readonly Line[], extras: readonly string[], lastRow: number): readonly CellPatch[] {
  const { sheet, headerRow, body } = found;
  const ours = columnsBeside(found).filter(({ header }) => header.startsWith(extraPrefix()));
  const columns = extras.length === 0 ? [] : placesOf(found, ours, extras);
  const header = columns.map(({ column, header: text }) => ({ row: headerRow, column, content: entry(text) }));
  const cells = columns.flatMap(({ column, valueOf }) => lines.map((line, place) => ({ row: body.top + place, column, content: entry(valueOf(line)) })));
  const written = new Set(columns.map(({ column }) => column));
  const rows = (from: number) => Array.from({ length: Math.max(0, lastRow - from + 1) }, (_, offset) => from + offset);
  // What an earlier run left: columns that no district has any more, and rows below the last one.
  const gone = ours.flatMap(({ column }) => (written.has(column) ? rows(body.top + lines.length) : [headerRow, ...rows(body.top)]).map((row) => ({ row, column, content: entry(null) })));
  return [...header, ...cells, ...gone].flatMap(({ row, column, content }): readonly CellPatch[] =>
    stands(contentAt(sheet, { row, column }), content) ? [] : [{ kind: "cell", sheet: sheet.name, row, column, content }],
  );
}

/** A column that is there under this header stays where it is; others follow on the right of everything. */
function placesOf(found: Recognised<SheetDefinition>, ours: ReturnType<typeof columnsBeside>, extras: readonly string[]): readonly ExtraColumn[] {
  const titled = (header: string) => say(message("cityBook.extra", { header }));
  const wanted: readonly Omit<ExtraColumn, "column">[] = [
    { header: titled(say(message("cityBook.extraPerson"))), valueOf: ({ about }) => about },
    ...extras.map((header) => ({ header: titled(header), valueOf: ({ extras: held }: Line) => held?.[header] ?? "" })),
  ];
  let next = Math.max(found.body.right + 1, ...columnsBeside(found).map(({ column }) => column)) + 1;
  return wanted.map((one) => {
    const there = ours.find(({ header }) => header === one.header)?.column;
    return { ...one, column: there ?? next++ };
  });
}
