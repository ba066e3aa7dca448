import type { PlainDate } from "./dates";
import { byDay, date, isBefore } from "./dates";

/** Days in a row, both ends counted. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The year that ends with a day, both ends counted. @example [yearUpTo(date("2025-02-28"))].map(({ from, to }) => [from, to]) // [[2024-03-01, 2025-02-28]] */
export const yearUpTo = (to: PlainDate): Span => ({ from: to.add({ days: 1 }).subtract({ years: 1 }), to });

/** @example spanWritten({ from: date("2024-03-01"), to: date("2024-03-09") }) // "2024-03-01—2024-03-09" */
export const spanWritten = ({ from, to }: Span): string => `${from.toString()}—${to.toString()}`;

/** For sorting. @example byFirstDay({ from: date("2024-03-02"), to: date("2024-03-02") }, { from: date("2024-03-01"), to: date("2024-03-09") }) // 1 */
export const byFirstDay = (one: Span, other: Span): number => byDay(one.from, other.from);

/**
 * What of some days lies within others: one span, or none.
 * @example clipped({ from: date("2024-01-20"), to: date("2024-02-03") }, { from: date("2024-02-01"), to: date("2024-02-29") }).map(({ from, to }) => [from, to]) // [[2024-02-01, 2024-02-03]]
 */
export function clipped({ from, to }: Span, within: Span): readonly Span[] {
  const part = { from: isBefore(from, within.from) ? within.from : from, to: isBefore(within.to, to) ? within.to : to };
  return isBefore(part.to, part.from) ? [] : [part];
}

/**
 * The same days with none of them twice, by their first day: what an earlier span holds is cut off a later one.
 * @example eachDayOnce([{ from: date("2024-03-03"), to: date("2024-03-05") }, { from: date("2024-03-01"), to: date("2024-03-03") }]).map(({ from, to }) => [from, to]) // [[2024-03-01, 2024-03-03], [2024-03-04, 2024-03-05]]
 */
export function eachDayOnce(spans: readonly Span[]): readonly Span[] {
  const once: Span[] = [];
  for (const { from, to } of [...spans].sort(byFirstDay)) {
    const reached = once.at(-1)?.to;
    const start = reached && !isBefore(reached, from) ? reached.add({ days: 1 }) : from;
    if (!isBefore(to, start)) once.push({ from: start, to });
  }
  return once;
}

/** Service from 到岗日期 to the last day in it; no last day while it goes on. 聘期止 is such a day, 解聘日 is the day after (第十一条). */
export interface Service {
  readonly from: PlainDate;
  readonly to?: PlainDate | undefined;
}

/** How long each kind is in months of the calendar, and what stands between its year and its number. */
const kinds = {
  month: { months: 1, mark: "-" },
  twoMonths: { months: 2, mark: "B" },
  quarter: { months: 3, mark: "Q" },
  halfYear: { months: 6, mark: "H" },
  year: { months: 12, mark: "" },
} as const;

export type PeriodKind = keyof typeof kinds;
export const periodKinds = Object.keys(kinds) as readonly PeriodKind[];

export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Its place in the year, from 1. */
  readonly number: number;
}

/** Years that an appraisal can be about. */
export const appraisalYears = { first: 2000, last: 2100 } as const;

/** One of them. @example isYear(24) // false */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= appraisalYears.first && year <= appraisalYears.last;

/** How many of a kind make a year. */
const countOf = (kind: PeriodKind): number => kinds.year.months / kinds[kind].months;

/**
 * The periods of a year, in order; none for what is no year.
 * @example periodsOf("twoMonths", 2024).map(writePeriod) // ["2024B1", "2024B2", "2024B3", "2024B4", "2024B5", "2024B6"]
 */
export const periodsOf = (kind: PeriodKind, year: number): readonly Period[] =>
  isYear(year) ? Array.from({ length: countOf(kind) }, (_, place) => ({ kind, year, number: place + 1 })) : [];

/** 所属期间 as the sheets write it. @example writePeriod({ kind: "month", year: 2024, number: 3 }) // "2024-03" */
export function writePeriod({ kind, year, number }: Period): string {
  if (kind === "year") return String(year);
  return `${year}${kinds[kind].mark}${kind === "month" ? String(number).padStart(2, "0") : String(number)}`;
}

/**
 * Reads 所属期间: 2024-03, 2024B2, 2024Q1, 2024H1, 2024; nothing for any other writing, and for a period that no year has.
 * @example readPeriod("2024Q1") // { kind: "quarter", year: 2024, number: 1 }
 */
export function readPeriod(text: string): Period | undefined {
  const year = /^[1-9]\d{3}/.exec(text)?.[0];
  return year === undefined ? undefined : periodsByWriting(year).get(text);
}

/** Ledgers name the same few years in every row. */
const written = new Map<string, ReadonlyMap<string, Period>>();

function periodsByWriting(year: string): ReadonlyMap<string, Period> {
  const known = written.get(year);
  if (known) return known;
  const byWriting = new Map(periodKinds.flatMap((kind) => periodsOf(kind, Number(year))).map((period) => [writePeriod(period), period]));
  written.set(year, byWriting);
  return byWriting;
}

/**
 * The first and the last day of a period.
 * @example String(daysOf({ kind: "halfYear", year: 2024, number: 1 }).to) // "2024-06-30"
 */
export function daysOf({ kind, year, number }: Period): Span {
  const { months } = kinds[kind];
  const from = date(`${String(year).padStart(4, "0")}-01-01`).add({ months: months * (number - 1) });
  return { from, to: from.add({ months }).subtract({ days: 1 }) };
}

/** Whether leave covers every day of a span: spells may overlap and follow each other. A spell that ends before it begins covers nothing. */
function isCovered({ from, to }: Span, leave: readonly Span[]): boolean {
  let uncovered = from;
  for (const spell of [...leave].sort(byFirstDay)) {
    if (isBefore(uncovered, spell.from)) break;
    if (!isBefore(spell.to, uncovered)) uncovered = spell.to.add({ days: 1 });
  }
  return isBefore(to, uncovered);
}

/**
 * Whether duties are due for a span of days (第八条, decision 27): wholly in service, and not wholly on leave. Calendar days.
 * @example countsForDuties({ from: date("2024-03-01"), to: date("2024-03-31") }, { from: date("2024-03-02") }, []) // false
 */
export const countsForDuties = (span: Span, service: Service, leave: readonly Span[]): boolean =>
  !isBefore(span.from, service.from) && !(service.to && isBefore(service.to, span.to)) && !isCovered(span, leave);
