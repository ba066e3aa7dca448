import { standing } from "../../src/measures/parameters";
import type { ParameterKey } from "../../src/measures/parameters";
import { lawLines } from "../../src/sheets/law-lines";
import type { CellValue } from "../../src/workbook/cell";
import { plainSheet } from "../../src/workbook/snapshot";

/** 参数 as the template has it: these lines of the cover from row 2 on, then every line of the law, some with another value. */
export function ownParameters(cover: Readonly<Record<string, CellValue>>, changes: Readonly<Partial<Record<ParameterKey, CellValue>>> = {}) {
  const law = lawLines(standing).map(({ key, name, value, unit, article, basis, note }) => [name, key in changes ? (changes[key] ?? null) : value, unit, article, basis, note]);
  return plainSheet("参数", [["参数", "值", "单位", "条款", "性质", "说明"], ...Object.entries(cover), ...law]);
}

/** The address of a parameter's value there, with so many lines of the cover above it. */
export const valueAt = (key: ParameterKey, cover: number): string => `B${2 + cover + lawLines(standing).findIndex((line) => line.key === key)}`;
