import type { ScoringRow } from "../score/people";
import { valueOf } from "../sheets/values/read";
import type { RosterRow } from "../score/on-books";

/** Who stands where, by id; names only help to see that someone may stand there twice. */
export interface Places {
  readonly byId: ReadonlyMap<string, ScoringRow>;
  /** Rows without an id that can be read, or with one that the roster does not have. */
  readonly byNameOnly: ReadonlyMap<string, ScoringRow>;
  /** In the scoring sheet, and not in the roster. */
  readonly strangers: readonly ScoringRow[];
  /** The first row of the roster for each id, from 0. */
  readonly firstInRoster: ReadonlyMap<string, number>;
}

const idOf = (row: ScoringRow | RosterRow): string | undefined => valueOf(row.values.id)?.text;

const firstOf = <Key, Value>(entries: readonly (readonly [Key | undefined, Value])[]): ReadonlyMap<Key, Value> => {
  const found = new Map<Key, Value>();
  for (const [key, value] of entries) if (key !== undefined && !found.has(key)) found.set(key, value);
  return found;
};

export function placesOf(rows: readonly ScoringRow[], people: readonly RosterRow[]): Places {
  const firstInRoster = firstOf(people.map((row) => [idOf(row), row.at] as const));
  const isKnown = (row: ScoringRow) => firstInRoster.has(idOf(row) ?? "");
  return {
    byId: firstOf(rows.map((row) => [idOf(row), row] as const)),
    byNameOnly: firstOf(rows.filter((row) => !isKnown(row)).map((row) => [valueOf(row.values.name), row] as const)),
    strangers: rows.filter((row) => idOf(row) !== undefined && !isKnown(row)),
    firstInRoster,
  };
}
