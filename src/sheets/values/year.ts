import { isDateFormat, readDate } from "./date";
import { readWhole } from "./number";
import type { Read, Reader } from "./read";
import { unreadable } from "./read";

/** Years that an appraisal can be about. */
const isYear = (value: number): boolean => value >= 2000 && value <= 2100;

/** A year, as number, as text ("2024年度"), or as any day of it. @example readYear({ value: "2024年度" }).value // 2024 */
export const readYear: Reader<number> = (cell): Read<number> => {
  if (typeof cell.value === "number" && isDateFormat(cell.format) && !isYear(cell.value)) {
    const day = readDate(cell);
    return day.state === "read" || day.state === "repaired" ? { state: "repaired", value: day.value.year, tidy: day.value.year, original: cell } : day;
  }
  const whole = readWhole(cell);
  if (whole.state === "read" || whole.state === "repaired") return isYear(whole.value) ? whole : unreadable(cell, "notANumber");
  return whole;
};
