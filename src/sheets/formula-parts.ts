import { written } from "../measures/decimal";
import type { Law } from "../measures/parameters";
import { likelySerials } from "./values/date";

/*
 * Pieces of visible formulas. Excel, WPS, LibreOffice and the workbench's grid must all come to what src/measures says, whatever stands in the
 * cells: text is greater than any number, so a number is asked for first; a program may compare binary fractions to the last bit, so they are
 * rounded off before a comparison; spaces of other widths stay after TRIM, so a word is looked for.
 */

/** Places that are far below any that is typed, and above what binary fractions leave. */
const noise = 12;

/** A number as its digits say, without what binary fractions leave. Not for text. */
export const asShown = (cell: string): string => `ROUND(${cell},${noise})`;

/** Whether a score has more places than may be counted on (decision 25). Text has none. */
const tooPrecise = (cell: string, law: Law): string => `ROUND(N(${cell}),${law.scorePlaces.value})<>${asShown(`N(${cell})`)}`;

/** Ways in which numbers among the cells are no scores; for inside OR. Blanks and text are asked about elsewhere. */
export function unfitScores(cells: readonly string[], law: Law): string {
  const all = cells.join(",");
  return [`MIN(${all})<0`, `ROUND(MAX(${all}),${law.scorePlaces.value})>${written(law.fullScore.value)}`, ...cells.map((cell) => tooPrecise(cell, law))].join(",");
}

/** Whether the cell says the word, with or without spaces around it. */
export const says = (cell: string, word: string): string => `ISNUMBER(FIND("${word}",${cell}))`;

/** Whether any of the cells holds no day: blank, text, or a number like 20240501 that no calendar has; for inside OR. */
export function noDay(cells: readonly string[]): string {
  const all = cells.join(",");
  return `COUNT(${all})<${cells.length},MIN(${all})<${likelySerials.first},MAX(${all})>=${likelySerials.last + 1}`;
}

const monthsOn = (day: string, months: number): string => `DATE(YEAR(${day}),MONTH(${day})+${months},DAY(${day}))`;
const endOfMonthsOn = (day: string, months: number): string => `DATE(YEAR(${day}),MONTH(${day})+${months + 1},0)`;

/** The same day some months on, or that month's end where it has no such day. EDATE would say it, but the grid's runs over into the next month. */
export const sameDayMonthsOn = (day: string, months: number): string => `MIN(${monthsOn(day, months)},${endOfMonthsOn(day, months)})`;

/** The last day within that many calendar months: the day before the same day, or the month's end where it has no such day. */
export const lastDayWithin = (day: string, months: number): string => `MIN(${monthsOn(day, months)}-1,${endOfMonthsOn(day, months)})`;
