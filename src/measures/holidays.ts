import type { PlainDate } from "./dates";
import { byDay, date, daysCounted, isBefore } from "./dates";
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

/** A day that differs from the plain week. */
interface CalendarDay {
  readonly day: PlainDate;
  readonly kind: "off" | "working";
}

/** The same, under the name of its holiday. */
interface HolidayDay extends CalendarDay {
  readonly name: string;
}

interface Holiday {
  readonly name: string;
  /** First and last day off, weekends among them included. */
  readonly off: readonly [first: string, last: string];
  /** Days of a weekend on which people work for it. */
  readonly working: readonly string[];
}

interface Arrangement {
  /** The notice of the State Council's general office. */
  readonly notice: string;
  readonly holidays: readonly Holiday[];
}

const holiday = (name: string, first: string, last: string, ...working: readonly string[]): Holiday => ({ name, off: [first, last], working });

/** Only years whose notice is known for certain; the next is one more entry. */
const arrangements: Readonly<Record<number, Arrangement>> = {
  2024: {
    notice: "国办发明电〔2023〕7号",
    holidays: [
      holiday("元旦", "2024-01-01", "2024-01-01"),
      holiday("春节", "2024-02-10", "2024-02-17", "2024-02-04", "2024-02-18"),
      holiday("清明节", "2024-04-04", "2024-04-06", "2024-04-07"),
      holiday("劳动节", "2024-05-01", "2024-05-05", "2024-04-28", "2024-05-11"),
      holiday("端午节", "2024-06-10", "2024-06-10"),
      holiday("中秋节", "2024-09-15", "2024-09-17", "2024-09-14"),
      holiday("国庆节", "2024-10-01", "2024-10-07", "2024-09-29", "2024-10-12"),
    ],
  },
  2025: {
    notice: "国办发明电〔2024〕12号",
    holidays: [
      holiday("元旦", "2025-01-01", "2025-01-01"),
      holiday("春节", "2025-01-28", "2025-02-04", "2025-01-26", "2025-02-08"),
      holiday("清明节", "2025-04-04", "2025-04-06"),
      holiday("劳动节", "2025-05-01", "2025-05-05", "2025-04-27"),
      holiday("端午节", "2025-05-31", "2025-06-02"),
      holiday("国庆节、中秋节", "2025-10-01", "2025-10-08", "2025-09-28", "2025-10-11"),
    ],
  },
  2026: {
    notice: "国办发明电〔2025〕7号",
    holidays: [
      holiday("元旦", "2026-01-01", "2026-01-03", "2026-01-04"),
      holiday("春节", "2026-02-15", "2026-02-23", "2026-02-14", "2026-02-28"),
      holiday("清明节", "2026-04-04", "2026-04-06"),
      holiday("劳动节", "2026-05-01", "2026-05-05", "2026-05-09"),
      holiday("端午节", "2026-06-19", "2026-06-21"),
      holiday("中秋节", "2026-09-25", "2026-09-27"),
      holiday("国庆节", "2026-10-01", "2026-10-07", "2026-09-20", "2026-10-10"),
    ],
  },
};

const eachDay = (first: PlainDate, last: PlainDate): readonly PlainDate[] => Array.from({ length: daysCounted(first, last) }, (_, place) => first.add({ days: place }));

const daysOf = ({ name, off: [first, last], working }: Holiday): readonly HolidayDay[] => [
  ...eachDay(date(first), date(last)).map((day) => ({ day, kind: "off" as const, name })),
  ...working.map((text) => ({ day: date(text), kind: "working" as const, name })),
];

/** The years whose notice is known here (第十八条第四项), first to last. */
export const knownYears: readonly number[] = Object.keys(arrangements).map(Number);

/**
 * The days of a year that differ from the plain week, by the notice of the State Council's general office (第十八条第四项), in order.
 * @example noticedDays(2025).slice(0, 2).map(({ day, kind }) => [day, kind]) // [[2025-01-01, "off"], [2025-01-26, "working"]]
 * @returns none for a year whose notice is not known.
 */
export const noticedDays = (year: number): readonly HolidayDay[] => (arrangements[year]?.holidays ?? []).flatMap(daysOf).sort((one, other) => byDay(one.day, other.day));

/** The notice that arranges a year (第十八条第四项). @example noticeOf(2026) // "国办发明电〔2025〕7号" */
export const noticeOf = (year: number): string | undefined => arrangements[year]?.notice;

const textsOf = (days: readonly CalendarDay[], wanted: CalendarDay["kind"]): ReadonlySet<string> => new Set(days.filter(({ kind }) => kind === wanted).map(({ day }) => day.toString()));

const noticed = knownYears.flatMap(noticedDays);

/** The calendar of the State Council for the years known here. */
export const stateCouncil: Calendar = { years: new Set(knownYears), daysOff: textsOf(noticed, "off"), workingDays: textsOf(noticed, "working") };

/**
 * A calendar from a table of days (第十八条第四项); it covers the years that the table names.
 * @example [...calendarOf([{ day: date("2027-01-01"), kind: "off" }]).years] // [2027]
 * @returns no answer where one day is both off and working.
 */
export function calendarOf(days: readonly CalendarDay[]): Calendar | NoAnswer {
  const [daysOff, workingDays] = [textsOf(days, "off"), textsOf(days, "working")];
  if ([...daysOff].some((day) => workingDays.has(day))) return { field: "holidays", reason: "doesNotAddUp" };
  return { years: new Set(days.map(({ day }) => day.year)), daysOff, workingDays };
}

/**
 * One calendar over another (第十八条第四项): the years that it names are its own altogether, every other stays as it was.
 * @example overlaid({ years: new Set([2038]), daysOff: new Set(["2038-01-01"]), workingDays: new Set() }).daysOff.has("2038-01-01") // true
 */
export function overlaid(own: Calendar, under: Calendar = stateCouncil): Calendar {
  const left = (days: ReadonlySet<string>) => [...days].filter((text) => !own.years.has(date(text).year));
  return { years: new Set([...under.years, ...own.years]), daysOff: new Set([...left(under.daysOff), ...own.daysOff]), workingDays: new Set([...left(under.workingDays), ...own.workingDays]) };
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
  const perWeek = Array.from({ length: from.daysInWeek }, (_, place) => (from.dayOfWeek - 1 + place) % from.daysInWeek < law.workdays.value);
  const rest = days % from.daysInWeek;
  const count = (all: readonly boolean[]) => all.filter(Boolean).length;
  const plain = ((days - rest) / from.daysInWeek) * count(perWeek) + count(perWeek.slice(0, rest));
  const [first, last] = [from.toString(), to.toString()];
  return changesOf(calendar, law).reduce((sum, { day, change }) => (day >= first && day <= last ? sum + change : sum), plain);
}

interface Change {
  /** As yyyy-mm-dd: days in this form stand in the order of the calendar. */
  readonly day: string;
  readonly change: number;
}

/** What each day of a calendar adds to the plain week or takes from it, worked out once: a register asks thousands of times. */
const changes = new WeakMap<Calendar, Map<number, readonly Change[]>>();

function changesOf(calendar: Calendar, law: Law): readonly Change[] {
  const byWeek = changes.get(calendar) ?? new Map<number, readonly Change[]>();
  changes.set(calendar, byWeek);
  const week = law.workdays.value;
  const known = byWeek.get(week) ?? [...new Set([...calendar.daysOff, ...calendar.workingDays])].map((text) => {
    const day = date(text);
    return { day: text, change: Number(isWorkday(day, calendar, law)) - Number(isPlainWorkday(day, law)) };
  });
  byWeek.set(week, known);
  return known;
}

/**
 * The years of a span for which the calendar has no data (第十八条第四项), so that the plain week stood in.
 * @example yearsOnPlainWeek({ from: date("2023-12-30"), to: date("2024-01-02") }) // [2023]
 */
export const yearsOnPlainWeek = ({ from, to }: Span, calendar: Calendar = stateCouncil): readonly number[] =>
  Array.from({ length: Math.max(0, to.year - from.year + 1) }, (_, place) => from.year + place).filter((year) => !calendar.years.has(year));
