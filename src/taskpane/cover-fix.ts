import { putValue } from "../check/fix";
import type { District } from "../sheets/district";
import { settings } from "../sheets/settings";
import { readYear } from "../sheets/values/year";
import { valueOf } from "../sheets/values/read";
import { contentOf } from "../workbook/snapshot";
import type { PreviewLine } from "./preview";

/** Whose workbook it is, and of which year, as somebody wants it to be. */
export interface Cover {
  readonly unit: string;
  readonly year: string;
}

/** The year that was typed; nothing where it is none. @example yearTyped("2024年度") // 2024 */
export const yearTyped = (typed: string): number | undefined => valueOf(readYear({ value: typed.trim() }));

/** What would change on 参数, ready to be looked at. @returns nothing when the workbook has no place to write it. */
export function coverLines(district: District, { unit, year }: Cover): readonly PreviewLine[] | undefined {
  const [unitAt, yearAt] = [district.settings.unit.cell, district.settings.year.cell];
  const whole = yearTyped(year);
  if (!unitAt || !yearAt || whole === undefined) return undefined;
  const lines = [
    { title: settings.unit.title, patches: putValue(unitAt, unit) },
    { title: settings.year.title, patches: putValue(yearAt, whole) },
  ];
  return lines.flatMap(({ title, patches }) =>
    patches.flatMap((patch): readonly PreviewLine[] => {
      const before = contentOf(district.snapshot, patch) ?? { value: null };
      return before.value === patch.content.value && before.formula === undefined ? [] : [{ cell: patch, label: title, before, patch }];
    }),
  );
}
