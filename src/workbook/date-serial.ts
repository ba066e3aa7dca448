import type { PlainDate } from "../measures/dates";
import { date } from "../measures/dates";

const [dayZero, dayZero1904] = [date("1899-12-30"), date("1904-01-01")];
/** Day 60 is a 29 February 1900 that never was: the serials before it are one less than the days. */
const noDay = 60;
/** 31 December 9999. */
const [last, last1904] = [2_958_465, 2_957_003];

/** Day 1 is 1 January 1900, and day 60 never was; or day 0 is 1 January 1904. @example dateOfSerial(45657) // 2024-12-31 */
export function dateOfSerial(serial: number, date1904 = false): PlainDate | "noSuchDay" | "notADate" {
  const whole = Math.floor(serial);
  if (date1904) return whole < 0 || whole > last1904 ? "notADate" : dayZero1904.add({ days: whole });
  if (whole === noDay) return "noSuchDay";
  if (whole < 1 || whole > last) return "notADate";
  return dayZero.add({ days: whole < noDay ? whole + 1 : whole });
}

/** The way back; below 1 a day that no sheet can hold, with the 1904 system below 0. @example serialOfDate(date("2024-12-31")) // 45657 */
export function serialOfDate(value: PlainDate, date1904 = false): number {
  if (date1904) return dayZero1904.daysUntil(value);
  const days = dayZero.daysUntil(value);
  return days <= noDay ? days - 1 : days;
}
