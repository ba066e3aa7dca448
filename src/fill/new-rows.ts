import type { Law } from "../measures/parameters";
import { valueOf } from "../sheets/values/read";
import { message } from "../text";
import { contentAt } from "../workbook/snapshot";
import { computedColumns, continuedFormulas } from "./computed-columns";
import type { Due } from "./due";
import { dueNumber } from "./due";
import type { Placed } from "./extent";
import { isBlankValue } from "./extent";
import type { Filling, Proposal } from "./filling";
import { nothing } from "./filling";
import { freeRows } from "./free-rows";

/** A person or a line that the sheet does not have yet, by field. */
export interface NewRow {
  readonly person: string | undefined;
  readonly due: Readonly<Record<string, Due | undefined>>;
}

/** Puts rows into a sheet: prepared ones first, then under them; 序号 goes on, formulas go on. Who finds no room is named. */
export function newRows(found: Placed, wanted: readonly NewRow[], law: Law): Filling {
  if (wanted.length === 0) return nothing();
  const free = freeRows(found, wanted.length);
  const first = nextNumber(found);
  const lines = wanted.slice(0, free.rows.length).map(({ person, due }, place) => ({ row: free.rows[place] ?? 0, person, due: { number: first === undefined ? undefined : dueNumber(first + place, []), ...due } }));
  const entered = new Map(lines.map(({ row, person }) => [row, person] as const));
  const left = wanted.slice(free.rows.length).map(({ person }) => person ?? "—");
  const blocked = { sheet: found.sheet.name, row: free.blockedAt, column: found.body.left };
  return {
    proposals: [...lines.flatMap((line) => cellsOf(found, line)), ...continuedFormulas(found, computedColumns(found, law), entered, free.body)],
    tables: free.table ? [free.table] : [],
    notes: left.length === 0 ? [] : [{ says: message("fill.noRoom", { sheet: blocked.sheet, row: blocked.row + 1, count: left.length, names: left }), at: blocked }],
  };
}

function cellsOf({ sheet, definition, columnOf }: Placed, { row, person, due }: NewRow & { readonly row: number }): readonly Proposal[] {
  return Object.entries(due).flatMap(([field, one]): readonly Proposal[] => {
    const column = columnOf.get(field);
    if (column === undefined || !one) return [];
    const before = contentAt(sheet, { row, column });
    // A number or a formula that was prepared in the row stays.
    if (!isBlankValue(before.value) || before.formula !== undefined) return [];
    return [{ patch: { kind: "cell", sheet: sheet.name, row, column, content: one.content(before) }, person, field, title: definition.columns[field]?.title ?? field, before, written: one.written, because: one.because }];
  });
}

/** The next 序号; nothing where the sheet has none, or nobody in it has one. */
function nextNumber({ columnOf, rows }: Placed): number | undefined {
  if (!columnOf.has("number")) return undefined;
  const numbers = rows.flatMap(({ values }) => {
    const value = values["number"] && valueOf(values["number"]);
    return typeof value === "number" ? [value] : [];
  });
  return rows.length > 0 && numbers.length === 0 ? undefined : Math.max(0, ...numbers) + 1;
}
