import type { Column, ColumnKind } from "../../src/sheets/column";
import type { District, SheetKey } from "../../src/sheets/district";
import { readDistrict } from "../../src/sheets/district";
import { checkDigit } from "../../src/sheets/values/id-number";
import type { Read } from "../../src/sheets/values/read";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import type { CellValue } from "../../src/workbook/cell";
import { isCellError } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { serial } from "./recalculate-leave";

const idOf = (order: number): string => {
  const digits = `99999919900101${String(order).padStart(3, "0")}`;
  return `${digits}${checkDigit(digits)}`;
};

const oneOf = <T>(list: readonly T[], turn: number): T => list[turn % list.length]!;

/** An entry of each kind: as it should be, and in turns as clerks type it. */
const entryOf: Readonly<Record<ColumnKind, (turn: number) => CellValue>> = {
  text: (turn) => oneOf(["福利路街道", "𠮷野家（兰州）党支部", "一&二<三>“四”", "多行\n内容", " 两边有空格 ", "007", "=1+1"], turn),
  name: (turn) => oneOf(["王秀英", "阿依古丽·买买提", "赵 磊", "欧阳𬭎"], turn),
  code: (turn) => oneOf(["A-001", "007", "2024120001"], turn),
  phone: (turn) => oneOf(["13800000001", "138 0000 0002"], turn),
  id: idOf,
  points: (turn) => oneOf<CellValue>([85.1234, 0, 100, 59.9999, "92", "92分", 89.99999999999999], turn),
  yuan: (turn) => oneOf<CellValue>([4800, 1234.56, 0.1, "7,200元"], turn),
  whole: (turn) => oneOf<CellValue>([1, 20, 0, "3"], turn),
  years: (turn) => oneOf<CellValue>(["2022、2023", 2024], turn),
  date: (turn) => oneOf<CellValue>([serial("2024-02-29"), serial("2024-12-31"), "2024.5.1", "2024年5月1日", serial("2024-03-01") + 0.5, "缺"], turn),
  month: (turn) => oneOf<CellValue>([serial("1990-04-01"), "1990.10", "1990年4月"], turn),
  period: (turn) => oneOf<CellValue>(["2024-03", "2024Q1", "2024H1", "2024年上半年", "2024"], turn),
  choice: (turn) => `第${turn}项`,
};

const entry = (column: Column<unknown>, turn: number): CellValue => (column.list && turn % 5 !== 4 ? oneOf(column.list, turn) : entryOf[column.kind](turn));

/** Every column of every sheet filled in for as many rows, and a sheet's blank rows left blank. */
export function filledInEverywhere(template: Uint8Array, rows: number): Uint8Array {
  const { sheets } = readDistrict(readWorkbook(template));
  const patches = (Object.keys(sheets) as SheetKey[]).flatMap((key): readonly Patch[] => {
    const found = sheets[key];
    if (!found || key === "parameters") return [];
    const columns: Readonly<Record<string, Column<unknown>>> = found.definition.columns;
    return [...found.columnOf].flatMap(([field, column], place) => {
      const definition = columns[field];
      if (!definition || definition.formula) return [];
      // Another turn in each column, or one row would hold all that is odd.
      return Array.from({ length: rows }, (_, row): Patch => ({ kind: "cell", sheet: found.sheet.name, row: found.body.top + row + (row > 3 ? 1 : 0), column, content: { value: entry(definition, row + place) } }));
    });
  });
  return patchWorkbook(template, patches);
}

/** What stands in a cell, as programs keep it: numbers to 15 digits, and a formula's "" as blank as nothing. */
function kept(value: CellValue): CellValue {
  if (isCellError(value)) return value.error;
  if (typeof value === "number") return Number(value.toPrecision(15));
  return value === "" ? null : value;
}

/** Of a cell: certain, repaired or unreadable and why, what it means, and what stands there. */
const meaningOf = (read: Read<unknown>): string => JSON.stringify([read.state, "value" in read ? read.value : null, "fault" in read ? read.fault : null, kept(read.original.value)]);

type Meanings = Readonly<Record<string, string>>;

/** All that a workbook says, by place: "评分表 5 usual"; apart, what its formulas say. */
export function meaningsOf({ sheets, settings }: Pick<District, "sheets" | "settings">): { readonly typed: Meanings; readonly calculated: Meanings } {
  const typed: Record<string, string> = {};
  const calculated: Record<string, string> = {};
  for (const key of Object.keys(sheets) as SheetKey[]) {
    const found = sheets[key];
    if (!found) continue;
    for (const row of found.rows) {
      const values: Readonly<Record<string, Read<unknown>>> = row.values;
      for (const [field, read] of Object.entries(values)) (read.original.formula === undefined ? typed : calculated)[`${found.sheet.name} ${row.at + 1} ${field}`] = meaningOf(read);
    }
  }
  for (const [key, { read }] of Object.entries(settings)) typed[`参数 ${key}`] = meaningOf(read);
  return { typed, calculated };
}
