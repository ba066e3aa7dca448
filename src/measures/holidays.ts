import type { PlainDate } from "./dates";
import { date, daysCounted, isBefore } from "./dates";
import type { NoAnswer } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";
import type { Span } from "./periods";

/** Which days differ from the plain week. Whoever calls may bring another, such as the holiday table of 参数. Days as yyyy-mm-dd. */
export interface Calendar {
  /** The years that it has data for; any other falls back to the plain week. */
  readonly years: ReadonlySet<number>;
  readonly daysOff: ReadonlySet<string>;
  /** Days of a weekend on which people work. */
  readonly workingDays: ReadonlySet<string>;
}

interface Arrangement {
  /** The notice of the State Council's general office. */
  readonly notice: string;
  /** First and last day of each holiday, weekends among them included. */
  readonly off: readonly (readonly [first: string, last: string])[];
  readonly working: readonly string[];
}

/** Only years whose notice is known for certain; the next is one more entry. */
const arrangements: Readonly<Record<number, Arrangement>> = {
  2024: {
    notice: "国办发明电〔2023〕7号",
    off: [
      ["2024-01-01", "2024-01-01"],
      ["2024-02-10", "2024-02-17"],
      ["2024-04-04", "2024-04-06"],
      ["2024-05-01", "2024-05-05"],
      ["2024-06-10", "2024-06-10"],
      ["2024-09-15", "2024-09-17"],
      ["2024-10-01", "2024-10-07"],
    ],
    working: ["2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12"],
  },
  2025: {
    notice: "国办发明电〔2024〕12号",
    off: [
      ["2025-01-01", "2025-01-01"],
      ["2025-01-28", "2025-02-04"],
      ["2025-04-04", "2025-04-06"],
      ["2025-05-01", "2025-05-05"],
      ["2025-05-31", "2025-06-02"],
      ["2025-10-01", "2025-10-08"],
    ],
    working: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  },
};

const eachDay = (first: PlainDate, last: PlainDate): readonly string[] => Array.from({ length: daysCounted(first, last) }, (_, place) => first.add({ days: place }).toString());

/** The calendar of the State Council for the years known here. */
export const stateCouncil: Calendar = {
  years: new Set(Object.keys(arrangements).map(Number)),
  daysOff: new Set(Object.values(arrangements).flatMap(({ off }) => off.flatMap(([first, last]) => eachDay(date(first), date(last))))),
  workingDays: new Set(Object.values(arrangements).flatMap(({ working }) => working)),
};

interface CalendarDay {
  readonly day: PlainDate;
  readonly kind: "off" | "working";
}

/**
 * A calendar from a table of days (第十八条第四项); it covers the years that the table names.
 * @example [...calendarOf([{ day: date("2027-01-01"), kind: "off" }]).years] // [2027]
 * @returns no answer where one day is both off and working.
 */
export function calendarOf(days: readonly CalendarDay[]): Calendar | NoAnswer {
  const of = (wanted: CalendarDay["kind"]) => new Set(days.filter(({ kind }) => kind === wanted).map(({ day }) => day.toString()));
  const daysOff = of("off");
  const workingDays = of("working");
  if ([...daysOff].some((day) => workingDays.has(day))) return { field: "holidays", reason: "doesNotAddUp" };
  return { years: new Set(days.map(({ day }) => day.year)), daysOff, workingDays };
}

/** By the week alone: Monday to Friday of five days (第十八条第四项). */
const isPlainWorkday = (day: PlainDate, law: Law): boolean => day.dayOfWeek <= law.workdays.value;

/**
 * Whether people work on a day (第十八条第四项): by the calendar, else by the plain five-day week.
 * @example isWorkday(date("2024-05-11")) // true
 */
export function isWorkday(day: PlainDate, calendar: Calendar = stateCouncil, law: Law = standing): boolean {
  const text = day.toString();
  if (calendar.workingDays.has(text)) return true;
  return !calendar.daysOff.has(text) && isPlainWorkday(day, law);
}

/**
 * The first working day after a day (第十八条第四项); a year later at most, under a calendar that knows none.
 * @example nextWorkday(date("2024-04-30")).toString() // "2024-05-06"
 */
export function nextWorkday(day: PlainDate, calendar: Calendar = stateCouncil, law: Law = standing): PlainDate {
  const limit = day.add({ years: 1 });
  let next = day.add({ days: 1 });
  while (isBefore(next, limit) && !isWorkday(next, calendar, law)) next = next.add({ days: 1 });
  return next;
}

/**
 * Working days from the first to the last, both counted (第十八条第四项). None where the last day is before the first.
 * @example workdaysIn({ from: date("2024-05-06"), to: date("2024-05-16") }) // 10
 */
export function workdaysIn({ from, to }: Span, calendar: Calendar = stateCouncil, law: Law = standing): number {
  const days = daysCounted(from, to);
  if (days < 1) return 0;
  // By whole weeks, so that a last day mistyped by centuries costs no more than another.
  const perWeek = Array.from({ length: from.daysInWeek }, (_, place) => from.add({ days: place })).map((day) => isPlainWorkday(day, law));
  const rest = days % from.daysInWeek;
  const count = (all: readonly boolean[]) => all.filter(Boolean).length;
  const plain = ((days - rest) / from.daysInWeek) * count(perWeek) + count(perWeek.slice(0, rest));
  const within = [...new Set([...calendar.daysOff, ...calendar.workingDays])].map((text) => date(text)).filter((day) => !isBefore(day, from) && !isBefore(to, day));
  return within.reduce((sum, day) => sum + Number(isWorkday(day, calendar, law)) - Number(isPlainWorkday(day, law)), plain);
}

/**
 * The years of a span for which the calendar has no data (第十八条第四项), so that the plain week stood in.
 * @example yearsOnPlainWeek({ from: date("2025-12-30"), to: date("2026-01-02") }) // [2026]
 */
export const yearsOnPlainWeek = ({ from, to }: Span, calendar: Calendar = stateCouncil): readonly number[] =>
  Array.from({ length: Math.max(0, to.year - from.year + 1) }, (_, place) => from.year + place).filter((year) => !calendar.years.has(year));
