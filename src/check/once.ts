import type { Law } from "../measures/parameters";

/** Gathers something of a workbook (or sheet) the first time that a rule asks for it, and keeps it as long as that lives. */
export function oncePer<Key extends object, T>(gather: (key: Key) => T): (key: Key) => T {
  const kept = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const known = kept.get(key) ?? { value: gather(key) };
    kept.set(key, known);
    return known.value;
  };
}

/** The same for what depends on the law as well: a workbook may be looked at under two of them. */
export function oncePerLaw<Key extends object, T>(gather: (key: Key, law: Law) => T): (key: Key, law: Law) => T {
  const byLaw = oncePer((key: Key) => oncePer((law: Law) => gather(key, law)));
  return (key, law) => byLaw(key)(law);
}

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
