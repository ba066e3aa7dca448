import type { HeaderCell } from "./header-row";
import type { Definitions, Hit } from "./titles";

/** A field with the header that it was found by. */
interface Placed {
  readonly header: HeaderCell;
  readonly how: Hit["how"];
}

/** How well headers fit a definition. */
export interface Fit {
  readonly of: string;
  readonly columns: ReadonlyMap<string, Placed>;
  /** Fields that two headers claim. */
  readonly twice: readonly string[];
  /** Key fields that are not there. */
  readonly lacks: readonly string[];
}

export const isComplete = ({ lacks }: Fit): boolean => lacks.length === 0;

const certainty: Readonly<Record<Hit["how"], number>> = { mapped: 2, exact: 1, alias: 0 };

/** What the headers come to for each definition that knows one of them at least. */
export function fitsOf(cells: readonly HeaderCell[], definitions: Definitions): ReadonlyMap<string, Fit> {
  const claims = new Map<string, Map<string, Placed[]>>();
  for (const header of cells) {
    for (const [of, { field, how }] of header.hits) {
      const fields = claims.get(of) ?? new Map<string, Placed[]>();
      claims.set(of, fields);
      const placed = fields.get(field);
      if (placed) placed.push({ header, how });
      else fields.set(field, [{ header, how }]);
    }
  }
  const fits = [...claims].flatMap(([of, fields]) => {
    const key = definitions[of]?.key;
    return key ? [[of, fitOf(of, fields, key)] as const] : [];
  });
  return new Map(fits);
}

/** Of two headers for one field the clerk's choice is read, then the column's own title, then the first; unless the clerk chose, people are told. */
function fitOf(of: string, fields: ReadonlyMap<string, readonly Placed[]>, key: readonly string[]): Fit {
  const columns = new Map<string, Placed>();
  const twice: string[] = [];
  for (const [field, placed] of fields) {
    const [best, next] = [...placed].sort((one, other) => certainty[other.how] - certainty[one.how]);
    if (!best) continue;
    columns.set(field, best);
    if (next && (best.how !== "mapped" || next.how === "mapped")) twice.push(field);
  }
  return { of, columns, twice, lacks: key.filter((field) => !columns.has(field)) };
}
