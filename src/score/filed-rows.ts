import type { HistoryRow } from "./people";
import { valueOf } from "../sheets/values/read";
import { groupedBy } from "../workbook/grouped-by";

/** What 历年等次 holds for one year, by id. */
export const filedRows = (rows: readonly HistoryRow[], year: number): ReadonlyMap<string, readonly HistoryRow[]> =>
  groupedBy(rows, ({ values }) => (valueOf(values.year) === year ? valueOf(values.id)?.text : undefined));

/** The grades that such rows of one person say, each once: more than one, and none of them counts. */
export const gradesFiled = (rows: readonly HistoryRow[]) => [...new Set(rows.flatMap(({ values }) => valueOf(values.assessed) ?? []))];
