/** Rows by what they say, in the order in which it is first said; whoever says nothing is left out. @example groupedBy([1, 2, 3], (n) => n % 2).get(1) // [1, 3] */
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
