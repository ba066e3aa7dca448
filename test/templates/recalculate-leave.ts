import fc from "fast-check";
import type { PlainDate } from "../../src/measures/dates";
import { date } from "../../src/measures/dates";
import { isNoAnswer } from "../../src/measures/explained";
import { stateCouncil } from "../../src/measures/holidays";
import { leaveDue } from "../../src/measures/leave";
import type { Law } from "../../src/measures/parameters";
import { standing } from "../../src/measures/parameters";
import { leaveRegister } from "../../src/sheets/leave-register";
import type { CellValue } from "../../src/workbook/cell";
import type { FilledRow, FilledSheet } from "./recalculate-book";

const dayZero = date("1899-12-30");

/** The day's number in a sheet. @example serial("2024-05-06") // 45418 */
export const serial = (day: string): number => dayZero.daysUntil(date(day));

/** A number cell is the day that its whole part counts to, if a clerk can have meant that; anything else is no day to a formula. */
export function dayIn(cell: CellValue): PlainDate | undefined {
  if (typeof cell !== "number" || cell < 1) return undefined;
  const day = cell > 2_958_465 ? undefined : dayZero.add({ days: Math.floor(cell) });
  return day && day.year >= 1920 && day.year <= 2100 ? day : undefined;
}

type Typed = readonly [from: CellValue, to: CellValue];

function rowOf([first, last]: Typed, law: Law): FilledRow {
  const [from, to] = [dayIn(first), dayIn(last)];
  const due = from && to && leaveDue({ from, to }, stateCouncil, law);
  const known = due && !isNoAnswer(due) ? due.value : undefined;
  return { inputs: { name: "甲", from: first, to: last }, expected: { days: known?.days ?? "", tierDue: known?.tier ?? "" } };
}

export const leaveSheet = (spells: readonly Typed[], law: Law = standing): FilledSheet => ({ definition: leaveRegister, law, rows: spells.map((spell) => rowOf(spell, law)) });

const lengths = [1, 2, 3, 4, 9, 10, 11, 27, 28, 29, 30, 31, 32, 60];

/** From each of these days, a leave of each length: ends of long and short months, February of leap and common years, the turn of a year. */
const firstDays = ["2023-01-28", "2023-01-29", "2023-01-30", "2023-01-31", "2023-02-01", "2023-02-28", "2024-01-29", "2024-01-30", "2024-01-31", "2024-02-01", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-30", "2024-03-31", "2024-04-30", "2024-05-15", "2024-08-31", "2024-11-30", "2024-12-01", "2024-12-31", "2100-01-31"];

const fits = ([, to]: readonly [number, number]) => to <= serial("2100-12-31");

export const edgeLeaves: readonly Typed[] = [
  ["2024-05-06", 3],
  ["2024-05-06", 4],
  ["2024-05-06", 10],
  ["2024-05-06", 11],
].map(([from, days]): Typed => [serial(String(from)), serial(String(from)) + Number(days) - 1]);

/** Entries that are no spell, or not quite: each shows nothing, but for the two that have a time of day. */
export const oddLeaves: readonly Typed[] = [
  [null, null],
  [serial("2024-05-06"), null],
  [null, serial("2024-05-06")],
  [serial("2024-05-07"), serial("2024-05-06")],
  ["2024-05-06", serial("2024-05-08")],
  [serial("2024-05-06"), "2024.5.8"],
  ["5月6日", "5月8日"],
  [20240430, 20240501],
  [2024.5, 2024.6],
  [serial("1920-01-01") - 1, serial("1920-01-01")],
  [serial("2100-12-31"), serial("2100-12-31") + 1],
  [serial("2024-05-06") + 0.75, serial("2024-05-08") + 0.25],
  [serial("2024-05-06"), serial("2024-05-06") + 0.999],
  [serial("2024-01-31") + 0.5, serial("2024-02-29") + 0.5],
];

export const monthLeaves: readonly Typed[] = firstDays.flatMap((day) => lengths.map((length) => [serial(day), serial(day) + length - 1] as const).filter(fits));

const randomSpell = fc.tuple(fc.integer({ min: serial("2015-01-01"), max: serial("2035-12-31") }), fc.oneof(fc.integer({ min: 27, max: 32 }), fc.integer({ min: -3, max: 70 }))).map(([from, days]): Typed => [from, from + days - 1]);

export const randomLeaves = (seed: number, count: number): readonly Typed[] => fc.sample(randomSpell, { seed, numRuns: count });
