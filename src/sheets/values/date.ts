import type { PlainDate } from "../../measures/dates";
import { date, dateOf } from "../../measures/dates";
import { dateOfSerial, serialOfDate } from "../../workbook/date-serial";
import type { Fault, Read, Reader, TypedCell } from "./read";
import { unreadable } from "./read";
import { blankOrBroken, halfWidth, withoutSpaces } from "./text";

const day = (year: number, month: number, dayOfMonth: number): PlainDate | Fault => dateOf(year, month, dayOfMonth) ?? "noSuchDay";

/** Years that a clerk can mean by a day. */
const likelyYears = { first: 1920, last: 2100 } as const;

/** The first and the last such day as serials of the 1900 system. */
export const likelySerials = { first: serialOfDate(date(`${likelyYears.first}-01-01`)), last: serialOfDate(date(`${likelyYears.last}-12-31`)) } as const;

/** Whether a number format shows a date; quoted text, colours and escapes of it say nothing. @example isDateFormat("yyyy-mm-dd") // true */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === "@") return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  return /[ymd年月日]/i.test(bare) && !/^(General|G\/通用格式)/i.test(bare);
}

/** The time of day behind a day, and what parts them: to be taken off before spaces go, or 5-1 10:00 becomes 5-11 0:00. */
const timeOfDay = /(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*$/;

const dayTyped = (text: string): string => withoutSpaces(halfWidth(text).replace(timeOfDay, ""));

function fromText(text: string): PlainDate | Fault {
  const parts = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text);
  if (parts) return day(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (digits) return day(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const month = /^(\d{4})[-./年]?(\d{1,2})月?$/.exec(text);
  return month && Number(month[2]) >= 1 && Number(month[2]) <= 12 ? "monthOnly" : "notADate";
}

/** 20240501 typed as a number: in a date cell, too, for no day has such a serial. */
const isDigitsOfDay = (value: number): boolean => Number.isInteger(value) && value >= 19_000_101 && value <= 21_001_231;

function fromNumber(cell: TypedCell, value: number): PlainDate | Fault {
  if (isDigitsOfDay(value)) return fromText(String(value));
  if (isDateFormat(cell.format)) {
    const day = dateOfSerial(value, cell.date1904);
    // 2024.5 or 202405 typed into a date cell becomes a day of another century: nobody meant that.
    return typeof day === "string" || (day.year >= likelyYears.first && day.year <= likelyYears.last) ? day : "notADate";
  }
  // A typed 2024.1 may have been 2024.10: nobody but the clerk can tell.
  if (value >= 1900 && value < 2100 && !Number.isInteger(value)) return "octoberOrJanuary";
  return Number.isInteger(value) && value > 20_000 && value < 80_000 ? dateOfSerial(value, cell.date1904) : "notADate";
}

/** A day: a date cell, or text as clerks write it (2024.5.1, 2024-5-1, 2024/5/1, 2024年5月1日, 20240501). @example readDate({ value: "2024.5.1" }) // { state: "repaired", value: 2024-05-01, … } */
export const readDate: Reader<PlainDate> = (cell): Read<PlainDate> => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  if (typeof cell.value !== "number" && typeof cell.value !== "string") return unreadable(cell, "notADate");
  // Where nothing has a type, five digits are the serial number of a date cell that lost its format.
  const isSerial = cell.untyped === true && typeof cell.value === "string" && /^\d{5}$/.test(cell.value.trim());
  const found = typeof cell.value === "number" || isSerial ? fromNumber(cell, Number(cell.value)) : fromText(dayTyped(cell.value));
  if (typeof found === "string") return unreadable(cell, found);
  const isRead = typeof cell.value === "number" ? isDateFormat(cell.format) && !isDigitsOfDay(cell.value) : cell.untyped === true && !isSerial;
  if (isRead) return { state: "read", value: found, original: cell };
  return { state: "repaired", value: found, tidy: serialOfDate(found, cell.date1904), original: cell };
};
