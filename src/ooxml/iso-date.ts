import { dateOf } from "../measures/dates";
import { serialOfDate } from "../workbook/date-serial";

/**
 * The serial number of a date that a cell holds as text (type d).
 * @returns nothing when there is no such day or time, or no sheet can count it. @example serialOfIso("2025-03-01T12:00:00", false) // 45717.5
 */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || match[0] === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const found = dateOf(Number(year), Number(month), Number(day));
  const serial = found && serialOfDate(found, date1904);
  return serial === undefined || serial < 0 ? undefined : time + serial;
}
