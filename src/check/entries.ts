import { isAsked } from "../sheets/column";
import type { District, SheetKey } from "../sheets/district";
import { knownSheets } from "../sheets/district";
import type { SheetDefinition } from "../sheets/define";
import type { Entry, Recognised, Row } from "../sheets/recognise";
import { valueOf } from "../sheets/values/read";
import { oncePer } from "./once";

type AnyRow = Pick<Row<SheetDefinition>, "at" | "sheet"> & { readonly values: Readonly<Record<string, Entry["read"]>> };

/** A cell of a known sheet, with the row that it is of. */
export interface DoubtfulEntry {
  readonly entry: Entry;
  readonly of: SheetKey;
  readonly row: AnyRow;
}

/** 参数 is a list of facts; its entries have a rule of their own. */
const rowed = (Object.keys(knownSheets) as SheetKey[]).filter((key) => key !== "parameters");

/**
 * Every cell whose writing may be found fault with, sheet by sheet and row by row, gathered once a workbook: repaired, unreadable, or blank in a column that some row is asked for.
 * What reads as it stands is nearly everything, and is left out.
 */
export const doubtfulEntries: (district: District) => readonly DoubtfulEntry[] = oncePer(({ sheets }: District) =>
  rowed.flatMap((of) => {
    const found = sheets[of] as Recognised<SheetDefinition> | undefined;
    return found ? entriesOf[of](found) : [];
  }),
);

/** By sheet: those that were not touched say what they said. */
const entriesOf = Object.fromEntries((Object.keys(knownSheets) as SheetKey[]).map((of) => [of, oncePer((found: Recognised<SheetDefinition>) => entriesIn(of, found))])) as Readonly<Record<SheetKey, (found: Recognised<SheetDefinition>) => readonly DoubtfulEntry[]>>;

function entriesIn(of: SheetKey, found: Recognised<SheetDefinition>): readonly DoubtfulEntry[] {
  const columns = Object.entries(found.definition.columns).filter(([field]) => found.columnOf.has(field));
  const doubtful: DoubtfulEntry[] = [];
  // Every cell of a workbook comes by here, and an entry is made of those only that somebody asks about.
  for (const row of found.rows) {
    for (const [field, column] of columns) {
      const read = row.values[field];
      if (!read || read.state === "read" || !isDoubtful(read, column)) continue;
      const at = row.cell(field);
      if (at) doubtful.push({ of, row, entry: { field, column, read, at } });
    }
  }
  return doubtful;
}

const isDoubtful = (read: Entry["read"], column: Entry["column"]): boolean => (read.state === "blank" ? column.required !== "never" : read.state !== "read");

/** Whether this row is asked for this entry. */
export const isAskedFor = ({ entry, row }: DoubtfulEntry): boolean => isAsked(entry.column.required, (field) => row.values[field] && valueOf(row.values[field]));

/** An error instead of a value, or a formula whose result the file does not hold. Of a computed column that only asks for 核算. */
export const isWithoutValue = ({ read, column }: Entry): boolean => read.state === "unreadable" && !column.computed && (read.fault === "errorCell" || read.fault === "noStoredValue");

/** Whether such a cell is as bad as a blank one: a score, an id, or an entry that this row is asked for. */
export const leavesABlank = (one: DoubtfulEntry): boolean => one.entry.column.kind === "points" || one.entry.column.kind === "id" || isAskedFor(one);
