import { isAsked } from "../sheets/column";
import type { District, SheetKey } from "../sheets/district";
import { knownSheets } from "../sheets/district";
import type { SheetDefinition } from "../sheets/define";
import type { Entry, Recognised, Row } from "../sheets/recognise";
import { entriesOf } from "../sheets/recognise";
import { valueOf } from "../sheets/values/read";

type AnyRow = Pick<Row<SheetDefinition>, "at" | "sheet"> & { readonly values: Readonly<Record<string, Entry["read"]>> };

/** A cell of a known sheet, with the row that it is of. */
interface EveryEntry {
  readonly entry: Entry;
  readonly of: SheetKey;
  readonly row: AnyRow;
}

/** 参数 is a list of facts; its entries have a rule of their own. */
const rowed = (Object.keys(knownSheets) as SheetKey[]).filter((key) => key !== "parameters");

/** Every cell that has a column, sheet by sheet and row by row: for rules that look at how things are written, wherever they stand. */
export const everyEntry = ({ sheets }: District): readonly EveryEntry[] => rowed.flatMap((of) => entriesIn(of, sheets[of] as Recognised<SheetDefinition> | undefined));

const entriesIn = (of: SheetKey, found: Recognised<SheetDefinition> | undefined): readonly EveryEntry[] =>
  found?.rows.flatMap((row) => entriesOf(found.definition, row).map((entry) => ({ of, row, entry }))) ?? [];

/** Whether this row is asked for this entry. */
export const isAskedFor = ({ entry, row }: EveryEntry): boolean => isAsked(entry.column.required, (field) => row.values[field] && valueOf(row.values[field]));
