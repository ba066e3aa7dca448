import type { HistoryRow } from "../score/people";
import { valueOf } from "../sheets/values/read";

/** What 历年等次 holds for one year, by id. */
export function filedRows(rows: readonly HistoryRow[], year: number): ReadonlyMap<string, readonly HistoryRow[]> {
  const found = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const id = valueOf(row.values.id)?.text;
    if (id === undefined || valueOf(row.values.year) !== year) continue;
    const same = found.get(id);
    if (same) same.push(row);
    else found.set(id, [row]);
  }
  return found;
}
