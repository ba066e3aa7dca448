import { fromFields as duration } from "temporal-polyfill/fns/Duration";
import type { Record as CalendarDay } from "temporal-polyfill/fns/PlainDate";
import { add, create, dayOfWeek, daysInWeek, diffDays, fromFields, monthsInYear, toString } from "temporal-polyfill/fns/PlainDate";

type Duration = Readonly<Partial<Record<"years" | "months" | "weeks" | "days", number>>>;

const epoch = create(1970, 1, 1);

/**
 * A day of the calendar, without a time zone: Temporal's own, remembered. A workbook names the same few hundred days many thousand times,
 * and asking Temporal anew for each took longer than all the rest of checking it. Its functions rather than its classes: of those a page ships
 * only what it uses.
 */
class Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days since 1970-01-01. */
  readonly number: number;
  /** Monday is 1. */
  readonly dayOfWeek: number;
  readonly daysInWeek: number;
  readonly monthsInYear: number;
  readonly #written: string;
  readonly #sums = new Map<number, PlainDate>();

  constructor(private readonly known: CalendarDay) {
    ({ year: this.year, month: this.month, day: this.day } = known);
    this.dayOfWeek = dayOfWeek(known);
    this.daysInWeek = daysInWeek(known);
    this.monthsInYear = monthsInYear(known);
    this.number = diffDays(epoch, known);
    this.#written = toString(known);
  }

  /** Of a month that lacks the day, its last one. */
  add(added: Duration): PlainDate {
    const key = keyOf(added);
    const sum = this.#sums.get(key) ?? remembered(add(this.known, duration(added)));
    this.#sums.set(key, sum);
    return sum;
  }

  subtract({ years = 0, months = 0, weeks = 0, days = 0 }: Duration): PlainDate {
    return this.add({ years: -years, months: -months, weeks: -weeks, days: -days });
  }

  daysUntil(other: PlainDate): number {
    return other.number - this.number;
  }

  equals(other: PlainDate): boolean {
    return this.number === other.number;
  }

  /** @example String(date("2024-03-01")) // "2024-03-01" */
  toString(): string {
    return this.#written;
  }

  toJSON(): string {
    return this.#written;
  }
}

export type PlainDate = Day;

/** A day, and not its text or its serial. @example isPlainDate(date("2024-03-01")) // true */
export const isPlainDate = (value: unknown): value is PlainDate => value instanceof Day;

/** Twelve months are a year and seven days a week, wherever they are counted from; a sum of days may come near three million, where a serial becomes a day (dateOfSerial). */
const keyOf = ({ years = 0, months = 0, weeks = 0, days = 0 }: Duration): number => (years * 12 + months) * 10_000_000 + weeks * 7 + days;

/** By year, month and day as one number: a day is made once. */
const days = new Map<number, PlainDate>();
const placeOf = (year: number, month: number, day: number): number => (year * 16 + month) * 32 + day;

function remembered(known: CalendarDay): PlainDate {
  const place = placeOf(known.year, known.month, known.day);
  const day = days.get(place) ?? new Day(known);
  days.set(place, day);
  return day;
}

/** @returns nothing for a day that does not exist. @example dateOf(2024, 2, 30) // none */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const known = days.get(placeOf(year, month, day));
  if (known) return known;
  const found = fromFields({ year, month, day }, { overflow: "constrain" });
  return found.day === day ? remembered(found) : undefined;
}

/** A day of every year as the law writes it, mm-dd, in one of them. @returns nothing where the year has none. @example dayIn(2024, "12-31") // 2024-12-31 */
export function dayIn(year: number, monthAndDay: string): PlainDate | undefined {
  const [month = 0, day = 0] = monthAndDay.split("-").map(Number);
  return dateOf(year, month, day);
}

/** @throws on anything but an existing day as yyyy-mm-dd: for constants and tests. */
export function date(text: string): PlainDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const found = dateOf(Number(year), Number(month), Number(day));
  if (!found) throw new RangeError(`no such day: ${text}`);
  return found;
}

export const isBefore = (one: PlainDate, other: PlainDate): boolean => one.number < other.number;

/** For sorting. @example byDay(date("2024-03-02"), date("2024-03-01")) // 1 */
export const byDay = (one: PlainDate, other: PlainDate): number => Math.sign(one.number - other.number);

/** Calendar days from the first to the last, both counted. @example daysCounted(date("2024-03-01"), date("2024-03-03")) // 3 */
export const daysCounted = (first: PlainDate, last: PlainDate): number => first.daysUntil(last) + 1;
