import type { Column } from "../sheets/column";
import type { Read } from "../sheets/values/read";
import { valueOf } from "../sheets/values/read";
import { shownText } from "../sheets/values/text";
import type { Filling as Words } from "../text";
import { message } from "../text";
import type { CellContent, CellRef } from "../workbook/cell";
import type { Due } from "./due";
import type { AnyDefinition } from "./extent";
import type { Filling } from "./filling";
import { nothing } from "./filling";

/** A cell of a row that is there already. */
interface Standing {
  readonly at: CellRef;
  readonly there: CellContent;
  readonly read: Read<unknown>;
  readonly field: string;
  readonly column: Column<unknown>;
}

interface AnyRow<Field extends string> {
  readonly values: Readonly<Record<Field, Read<unknown>>>;
  readonly cell: (field: Field) => CellRef | undefined;
  readonly content: (field: Field) => CellContent;
}

/** @returns nothing where the sheet has no such column. */
export function standingCell<Field extends string>(definition: AnyDefinition, row: AnyRow<Field>, field: Field): Standing | undefined {
  const at = row.cell(field);
  const column = definition.columns[field];
  return at && column ? { at, there: row.content(field), read: row.values[field], field, column } : undefined;
}

/** Nothing typed, and no formula that only shows nothing yet. */
export const isOpen = ({ read, there }: Pick<Standing, "read" | "there">): boolean => read.state === "blank" && there.formula === undefined;

/** Fills a blank cell; of one that says something else it only tells. @param source where the due content comes from. */
export function fillCell(cell: Standing | undefined, due: Due | undefined, { person, source }: { readonly person: string | undefined; readonly source: Words }): Filling {
  if (!cell || !due) return nothing();
  const { at, there, read, field, column } = cell;
  if (isOpen(cell)) return { ...nothing(), proposals: [{ patch: { kind: "cell", ...at, content: due.content(there) }, person, field, title: column.title, before: there, written: due.written, because: due.because }] };
  const value = valueOf(read);
  const actual = value === undefined ? shownText(read.original) : column.written(value);
  if (actual === due.written) return nothing();
  return nothing({ says: message("fill.differs", { title: column.title, source, expected: due.written, actual }), at, person });
}

export const together = (fillings: readonly Filling[]): Filling => ({
  proposals: fillings.flatMap(({ proposals }) => proposals),
  tables: fillings.flatMap(({ tables }) => tables),
  notes: fillings.flatMap(({ notes }) => notes),
});
