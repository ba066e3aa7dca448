import type { Column } from "../../../src/sheets/column";
import type { SheetKey } from "../../../src/sheets/district";
import { knownSheets } from "../../../src/sheets/district";
import type { CellValue } from "../../../src/workbook/cell";
import type { Chance } from "./random";

/** A cell as it is typed, and what it must come to: its meaning as text, "" for blank, or the fault with a ! before it. */
export interface Typed {
  readonly value: CellValue;
  readonly format?: string;
  readonly means: string;
}

export interface CleanColumn {
  /** Nothing for a column of the district's own. */
  readonly field: string | undefined;
  readonly header: string;
  readonly column: Column<unknown> | undefined;
  readonly cells: readonly Typed[];
}

export interface CleanSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly title: string;
  readonly columns: readonly CleanColumn[];
  readonly rows: number;
}

const surnames = Array.from("赵钱孙李周吴郑王冯陈褚卫");
const given = ["甲", "乙丙", "丁", "戊己", "庚", "辛壬", "癸", "子丑", "寅", "卯辰", "巳", "午未"];
const words = ["入户走访", "整理台账", "联系企业", "收集意见", "见附页", "已办结", "东川镇", "河口镇", "组织学习", "材料齐全"];

export const blank: Typed = { value: null, means: "" };

/** GB 11643, written out here by itself: the sum of weights 2^(17-i) mod 11. */
function idOf(place: number): string {
  const digits = `999999${1970 + (place % 30)}${String(1 + (place % 12)).padStart(2, "0")}${String(1 + (place % 28)).padStart(2, "0")}${String(100 + place)}`;
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return `${digits}${"10X98765432"[sum % 11]!}`;
}

/** Days since 30 December 1899, by JavaScript's own calendar. */
export const serialOf = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;

const two = (number: number): string => String(number).padStart(2, "0");

/** A value of a column, as our own template would hold it. */
function typed(column: Column<unknown>, place: number, chance: Chance): Typed {
  const same = (value: string): Typed => ({ value, means: value });
  switch (column.kind) {
    case "text": return same(`${chance.one(words)}${place + 1}`);
    case "name": return same(chance.once(8) ? `阿依古丽·买买提${given[place % given.length]!}` : `${surnames[place % surnames.length]!}${chance.one(given)}`);
    case "code": return same(`ZG${String(place + 1).padStart(4, "0")}`);
    case "phone": return same(`138${String(10_000_000 + place * 997)}`);
    case "id": return same(idOf(place));
    case "points": {
      const value = (6000 + chance.below(4000)) / 100;
      return { value, means: String(value) };
    }
    case "yuan": {
      const value = 100 * (1 + chance.below(90));
      return { value, means: String(value) };
    }
    case "whole": {
      const value = column.title === "年度" ? 2020 + chance.below(4) : 1 + chance.below(30);
      return { value, means: String(value) };
    }
    case "years": return same(`${2020 + chance.below(3)}、2023`);
    case "date": {
      const [year, month, day] = [2024, 1 + chance.below(12), 1 + chance.below(28)];
      return { value: serialOf(year, month, day), format: "yyyy-mm-dd", means: `${year}-${two(month)}-${two(day)}` };
    }
    case "month": {
      const [year, month] = [2024, 1 + chance.below(12)];
      return { value: serialOf(year, month, 1), format: "yyyy-mm", means: `${year}-${two(month)}` };
    }
    case "period": return same(chance.one(["2024-03", "2024-11", "2024Q1", "2024H2", "2024B3", "2024"]));
    case "choice": return same(chance.one(column.list ?? []));
  }
}

/** 参数 is a list: its names are what it is about. */
const facts: readonly (readonly [string, string | number])[] = [
  ["填报单位", "西固区"], ["考核年度", 2024], ["审核人", "郑文"], ["填表人", "吴小燕"], ["电话", "0931-7000000"], ["批准机关", "示例机关"],
  ["批准文号", "示例〔2024〕1号"], ["超比例说明", "见附页"], ["应参加数", 12], ["核定优秀名额", 3], ["区县预算", 200000], ["细则文号", "示例〔2024〕2号"],
];

/** A dozen invented rows; what is not key or always asked for may be blank here and there. */
export function cleanSheet(key: SheetKey, chance: Chance, rows = 12): CleanSheet {
  const definition = knownSheets[key];
  const columns = Object.entries<Column<unknown>>(definition.columns).map(([field, column]): CleanColumn => {
    const cells = Array.from({ length: rows }, (_, place): Typed => {
      const fact = key === "parameters" ? facts[place] : undefined;
      if (fact && field === "name") return { value: fact[0], means: fact[0] };
      if (fact && field === "value") return { value: fact[1], means: String(fact[1]) };
      const needed = (definition.key as readonly string[]).includes(field) || column.required === "always";
      return !needed && chance.once(3) ? blank : typed(column, place, chance);
    });
    return { field, header: column.title, column, cells };
  });
  return { key, name: definition.name, title: `2024年度${definition.title}`, columns, rows };
}
