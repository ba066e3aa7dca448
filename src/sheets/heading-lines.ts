import { unitNamed } from "../measures/units";
import type { Found } from "./known";
import { readWhole } from "./values/number";
import { valueOf } from "./values/read";
import { halfWidth, withoutSpaces } from "./values/text";

/** Sheets that are a year's; 花名册 and 历年等次 name years of their own. */
export const yearly = ["scoring", "duties", "leave", "attendance", "funds", "meetings"] as const;

/** The year that a title names. The day on which a sheet was filled in is none. @example yearIn("2024年度考核评分表") // 2024 */
export function yearIn(line: string): number | undefined {
  const year = /(20\d{2})年度/.exec(withoutSpaces(halfWidth(line)))?.[1];
  return year === undefined ? undefined : valueOf(readWhole({ value: year }));
}

const labelledUnit = (line: string): string | undefined => /填报单位\s*:\s*([^\s，,;；（(]{2,12})/.exec(halfWidth(line))?.[1];

const first = <T, U>(list: readonly T[], of: (one: T) => U | undefined): U | undefined => {
  for (const one of list) {
    const value = of(one);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** What the lines above the headers say, for sheets that came without 参数: "2024年度…", "填报单位：西固区". */
export function headingsSay(sheets: Found): { readonly unit: string | undefined; readonly year: number | undefined } {
  const lines = yearly.flatMap((key) => (sheets[key]?.heading ?? []).map(({ text }) => text));
  const unit = unitNamed(first(lines, labelledUnit) ?? "") ?? first(lines, (line) => unitNamed(withoutSpaces(halfWidth(line))));
  return { unit, year: first(lines, yearIn) };
}
