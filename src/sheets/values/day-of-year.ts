import { dateOf } from "../../measures/dates";
import { readDate } from "./date";
import type { Read, Reader } from "./read";
import { unreadable } from "./read";
import { blankOrBroken, halfWidth, withoutSpaces } from "./text";

/** Any year without 29 February: a day of every year exists in it. */
const commonYear = 2023;

const two = (part: number): string => String(part).padStart(2, "0");
const dayOf = (month: number, day: number): string | undefined => (dateOf(commonYear, month, day) ? `${two(month)}-${two(day)}` : undefined);

/** A day of every year as mm-dd: 03-01, 3-1, 3.1, 3/1, 3月1日 as text, or any whole day, whose year says nothing. A number such as 3.1 may be 3.10. @example readDayOfYear({ value: "3月1日" }).value // "03-01" */
export const readDayOfYear: Reader<string> = (cell): Read<string> => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  const parts = typeof cell.value === "string" ? /^(\d{1,2})[-./月](\d{1,2})日?$/.exec(withoutSpaces(halfWidth(cell.value))) : null;
  const whole = readDate(cell);
  const day = parts ? { month: Number(parts[1]), day: Number(parts[2]) } : whole.state === "read" || whole.state === "repaired" ? whole.value : undefined;
  if (!day) return unreadable(cell, "notADayOfYear");
  const value = dayOf(day.month, day.day);
  if (value === undefined) return unreadable(cell, "noSuchDay");
  return value === cell.value ? { state: "read", value, original: cell } : { state: "repaired", value, tidy: value, original: cell };
};
