import type { CellPatch } from "../../workbook/patch";
import { isBlank, keyOf } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** Titles above the headers that name the closing year. @example "2024年度考核评分表" // "2025年度考核评分表" */
export function nextTitles(sheet: SheetSnapshot, headerRow: number, year: number): readonly CellPatch[] {
  const named = new RegExp(`(?<!\\d)${year}(?=\\s*年度)`, "g");
  return sheet.values.slice(0, headerRow).flatMap((values, row) =>
    values.flatMap((value, column): readonly CellPatch[] => {
      if (typeof value !== "string" || sheet.formulas.has(keyOf({ row, column }))) return [];
      const next = value.replace(named, String(year + 1));
      return next === value ? [] : [{ kind: "cell", sheet: sheet.name, row, column, content: { value: next } }];
    }),
  );
}

/** Every cell of a sheet that was about the closing year only. */
export const emptied = ({ name, values, formulas }: SheetSnapshot): readonly CellPatch[] =>
  values.flatMap((line, row) =>
    line.flatMap((value, column): readonly CellPatch[] => {
      const formula = formulas.get(keyOf({ row, column }));
      return isBlank({ value, ...(formula !== undefined && { formula }) }) ? [] : [{ kind: "cell", sheet: name, row, column, content: { value: null } }];
    }),
  );
