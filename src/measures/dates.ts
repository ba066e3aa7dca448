import { Temporal } from "temporal-polyfill";

/** A day of the calendar, without a time zone. */
export type PlainDate = Temporal.PlainDate;

/** @returns nothing for a day that does not exist. @example dateOf(2024, 2, 30) // none */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > 12 || day < 1) return undefined;
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" });
  return date.day === day ? date : undefined;
}

/** @throws on anything but an existing day as yyyy-mm-dd: for constants and tests. */
export const date = (text: string): PlainDate => Temporal.PlainDate.from(text, { overflow: "reject" });

export const isBefore = (one: PlainDate, other: PlainDate): boolean => Temporal.PlainDate.compare(one, other) < 0;

/** Calendar days from the first to the last, both counted. @example daysCounted(date("2024-03-01"), date("2024-03-03")) // 3 */
export const daysCounted = (first: PlainDate, last: PlainDate): number => first.until(last, { largestUnit: "days" }).days + 1;
