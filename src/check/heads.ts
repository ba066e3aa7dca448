import type { NoAnswer } from "../measures/explained";
import { isNoAnswer } from "../measures/explained";
import { headsOf } from "../measures/funding";
import type { District } from "../sheets/district";
import { serviceOf } from "./people";

type Heads = Exclude<ReturnType<typeof headsOf>, NoAnswer>["value"];

/** Who of 花名册 was on the books, at the start of the year and of each month (decision 23). Nothing without a roster or a year, nor where it cannot be told of somebody: that is an error of its own. */
export function headsOnBooks({ sheets, year }: District): Heads | undefined {
  if (!sheets.roster || year === undefined) return undefined;
  const people = sheets.roster.rows.flatMap((row) => serviceOf(row) ?? []);
  if (people.length < sheets.roster.rows.length) return undefined;
  const heads = headsOf({ people, year });
  return isNoAnswer(heads) ? undefined : heads.value;
}
