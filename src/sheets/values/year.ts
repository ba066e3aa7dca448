import { isYear } from "../../measures/periods";
import { isDateFormat, readDate } from "./date";
import { readWhole } from "./number";
import type { Read, Reader } from "./read";
import { unreadable, valueOf } from "./read";
import { blankOrBroken } from "./text";

/** A year, as number, as text ("2024年度"), or as any day of it; two digits, or five, are none. @example readYear({ value: "2024年度" }).value // 2024 */
export const readYear: Reader<number> = (cell): Read<number> => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  if (typeof cell.value === "number" && isDateFormat(cell.format) && !isYear(cell.value)) {
    const year = valueOf(readDate(cell))?.year;
    return year !== undefined && isYear(year) ? { state: "repaired", value: year, tidy: year, original: cell } : unreadable(cell, "notAYear");
  }
  const whole = readWhole(cell);
  const year = valueOf(whole);
  return year !== undefined && isYear(year) ? whole : unreadable(cell, "notAYear");
};
