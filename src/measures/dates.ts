interface Duration {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

const daysInWeek = 7;
const monthsInYear = 12;

/** 1 January 1970 to this day, by years that begin in March, so that a leap day ends one. */
function numberOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The same the other way. */
function partsOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0));

/** A year as it is written: four digits; beyond them a sign and six. */
const yearWritten = (year: number): string => (year >= 0 && year <= 9999 ? String(year).padStart(4, "0") : `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`);

/**
 * A day of the calendar, without a time zone: what the measures need of Temporal.PlainDate, under its names and with its answers.
 * A workbook has hundreds of thousands: with a polyfill of Temporal they took longer than all the rest of reading and checking it.
 */
class Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly daysInWeek = daysInWeek;
  readonly monthsInYear = monthsInYear;

  /** @param number days from 1 January 1970. */
  constructor(readonly number: number) {
    const { year, month, day } = partsOf(number);
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Monday is 1. 1 January 1970 was a Thursday. */
  get dayOfWeek(): number {
    return modulo(this.number + 3, daysInWeek) + 1;
  }

  /** Years and months first, then weeks and days; of a month that lacks the day, its last one. */
  add({ years = 0, months = 0, weeks = 0, days = 0 }: Duration): PlainDate {
    const more = weeks * daysInWeek + days;
    if (years === 0 && months === 0) return dayNumbered(this.number + more);
    const total = (this.year + years) * monthsInYear + this.month - 1 + months;
    const [year, month] = [Math.floor(total / monthsInYear), modulo(total, monthsInYear) + 1];
    return dayNumbered(numberOf(year, month, Math.min(this.day, daysInMonth(year, month))) + more);
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
    return `${yearWritten(this.year)}-${String(this.month).padStart(2, "0")}-${String(this.day).padStart(2, "0")}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** A day of the calendar, without a time zone. */
export type PlainDate = Day;

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** The days that sheets are about are made once each. */
const [firstKept, lastKept] = [numberOf(1900, 1, 1), numberOf(2199, 12, 31)];
const kept: (PlainDate | undefined)[] = [];

function dayNumbered(number: number): PlainDate {
  if (number < firstKept || number > lastKept) return new Day(number);
  return (kept[number - firstKept] ??= new Day(number));
}

/** @returns nothing for a day that does not exist. @example dateOf(2024, 2, 30) // none */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > monthsInYear || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumbered(numberOf(year, month, day));
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
