import type { Period } from "../../measures/periods";
import { isYear, readPeriod, writePeriod } from "../../measures/periods";
import { readMonth } from "./month";
import type { Read, Reader } from "./read";
import { unreadable } from "./read";
import { blankOrBroken, halfWidth, shownText, withoutSpaces } from "./text";

const ordinals = "一二三四五六";
const numberIn = (text: string): string => (ordinals.includes(text) ? String(ordinals.indexOf(text) + 1) : text);

/** How clerks write what is no month: the years, halves and quarters of an office's Chinese. */
const writings: readonly (readonly [RegExp, (year: string, number: string) => string])[] = [
  [/^(\d{4})(?:年|年度)?$/, (year) => year],
  [/^(\d{4})年?(?:第)?([1-4一二三四])季度?$/, (year, number) => `${year}Q${numberIn(number)}`],
  [/^(\d{4})年?[-]?[Qq]([1-4])$/, (year, number) => `${year}Q${number}`],
  [/^(\d{4})年?([上下])半年$/, (year, half) => `${year}H${half === "上" ? 1 : 2}`],
  [/^(\d{4})年?[-]?[Hh]([12])$/, (year, number) => `${year}H${number}`],
  [/^(\d{4})年?[-]?[Bb]([1-6])$/, (year, number) => `${year}B${number}`],
];

function periodIn(text: string): Period | undefined {
  for (const [pattern, write] of writings) {
    const match = pattern.exec(text);
    if (match) return readPeriod(write(match[1] ?? "", match[2] ?? ""));
  }
  return undefined;
}

/** 所属期间: 2024-03, 2024B2, 2024Q1, 2024H1, 2024, and as clerks write them (2024年3月, 2024年第一季度, 2024年上半年). @example readPeriodTyped({ value: "2024年第一季度" }).tidy // "2024Q1" */
export const readPeriodTyped: Reader<Period> = (cell): Read<Period> => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  const typed = withoutSpaces(halfWidth(shownText(cell)));
  const named = periodIn(typed);
  const month = named ? undefined : readMonth(cell);
  if (month?.state === "unreadable") return unreadable(cell, month.fault === "octoberOrJanuary" ? month.fault : "notAPeriod");
  const value: Period | undefined = named ?? (month && month.state !== "blank" ? { kind: "month", year: month.value.year, number: month.value.month } : undefined);
  if (!value || !isYear(value.year)) return unreadable(cell, "notAPeriod");
  const tidy = writePeriod(value);
  return tidy === shownText(cell) ? { state: "read", value, original: cell } : { state: "repaired", value, tidy, original: cell };
};
