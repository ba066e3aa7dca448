export { oncePer, oncePerLaw } from "../sheets/once";

/** Rows by what they say; whoever says nothing is left out. */
export function groupedBy<Row, Said>(rows: readonly Row[], saidBy: (row: Row) => Said | undefined): ReadonlyMap<Said, readonly Row[]> {
  const groups = new Map<Said, Row[]>();
  for (const row of rows) {
    const said = saidBy(row);
    if (said === undefined) continue;
    const same = groups.get(said);
    if (same) same.push(row);
    else groups.set(said, [row]);
  }
  return groups;
}
