import type { Read } from "../sheets/values/read";
import { valueOf } from "../sheets/values/read";

/** Columns of the ledgers that say when something was; a row is of a year when all that it says is. */
export const dated = ["date", "from", "to", "month", "spent", "period"] as const;

/** The one year that a row of a ledger speaks of; nothing where it names none, or two. */
export function yearOfRow({ values }: { readonly values: Readonly<Record<string, Read<unknown>>> }): number | undefined {
  let year: number | undefined;
  for (const field of dated) {
    const value = values[field] && valueOf(values[field]);
    if (typeof value !== "object" || value === null || !("year" in value) || typeof value.year !== "number") continue;
    if (year !== undefined && year !== value.year) return undefined;
    ({ year } = value);
  }
  return year;
}
