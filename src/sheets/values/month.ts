import type { PlainDate } from "../../measures/dates";
import { serialOfDate } from "../../workbook/date-serial";
import type { Fault, Read, Reader } from "./read";
import { unreadable } from "./read";
import { date } from "../../measures/dates";
import { isDateFormat, readDate } from "./date";
import { blankOrBroken, halfWidth, withoutSpaces } from "./text";

export interface YearMonth {
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

/** @example monthWritten({ year: 1990, month: 4 }) // "1990-04" */
export const monthWritten = ({ year, month }: YearMonth): string => `${year}-${String(month).padStart(2, "0")}`;

const monthOf = (year: number, month: number): YearMonth | Fault => (month >= 1 && month <= 12 && year >= 1900 && year <= 2100 ? { year, month } : "noSuchMonth");

function fromText(text: string, untyped = false): YearMonth | Fault {
  // Without types, 2024.1 is what became of a typed 2024.10 as well; 2024.10 is October.
  if (untyped && /^\d{4}\.1$/.test(text)) return "octoberOrJanuary";
  const parts = /^(\d{4})[-./年](\d{1,2})月?$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  return parts ? monthOf(Number(parts[1]), Number(parts[2])) : "notADate";
}

function fromNumber(value: number): YearMonth | Fault {
  if (Number.isInteger(value)) return fromText(String(value));
  // 2024.05 is May and 2024.12 December, but 2024.1 may have been 2024.10: nobody but the clerk can tell.
  const text = value.toFixed(2);
  if (!/^\d{4}\.\d{2}$/.test(text) || Number(text) !== value) return "notADate";
  if (text.endsWith(".10")) return "octoberOrJanuary";
  return fromText(text.endsWith("0") ? text.slice(0, -1) : text);
}

/** A whole day where a month is asked for says the month as well. */
const isFound = (day: Read<PlainDate>) => day.state === "read" || day.state === "repaired";

/** 199004 or 1990.04 typed into a month cell: the grid takes it for a day of the year 2444, or for a time of day in 1905, which nobody means. */
const isMonthTyped = (value: number): boolean => (Number.isInteger(value) ? value >= 190_001 && value <= 210_012 : value > 1900 && value < 2101);

/** A month (出生年月, 月份): a date cell, or as clerks write it (2024.05, 2024-5, 2024年5月, 202405). @example readMonth({ value: "2024年5月" }).value // { year: 2024, month: 5 } */
export const readMonth: Reader<YearMonth> = (cell): Read<YearMonth> => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  if (typeof cell.value !== "number" && typeof cell.value !== "string") return unreadable(cell, "notAMonth");
  const isDate = typeof cell.value === "number" && isDateFormat(cell.format) && !isMonthTyped(cell.value);
  const written = typeof cell.value === "number" ? (isDate ? "notADate" : fromNumber(cell.value)) : fromText(withoutSpaces(halfWidth(cell.value)), cell.untyped);
  const day = written === "notADate" ? readDate(cell) : undefined;
  const found = day && isFound(day) ? { year: day.value.year, month: day.value.month } : written;
  if (typeof found === "string") return unreadable(cell, found === "notADate" ? "notAMonth" : found);
  // A .csv has no date cells; of its text only a bare serial number is a guess.
  if ((isDate && day?.state === "read") || (cell.untyped && day?.state !== "repaired")) return { state: "read", value: found, original: cell };
  return { state: "repaired", value: found, tidy: serialOfDate(date(`${monthWritten(found)}-01`), cell.date1904), original: cell };
};
