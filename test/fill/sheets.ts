import type { Filling } from "../../src/fill/filling";
import { patchesOf } from "../../src/fill/filling";
import { readDistrict } from "../../src/sheets/district";
import type { District } from "../../src/sheets/district";
import { checkDigit } from "../../src/sheets/values/id-number";
import { say } from "../../src/text";
import type { CellValue, RangeRef } from "../../src/workbook/cell";
import { a1, rangeAt } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";
import { workbookOf, written } from "../check/sheet-text";

/** Invented people: 甲 is 1, 乙 is 2, … under the address code that belongs to nobody. */
export const idOf = (order: number): string => {
  const digits = `99999919900101${String(order).padStart(3, "0")}`;
  return `${digits}${checkDigit(digits)}`;
};

const valueIn = (word: string): CellValue => (word === "_" ? null : /^#\d+$/.test(word) ? idOf(Number(word.slice(1))) : /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word.replace(/^'/, ""));

/** A sheet as lines of words from row 1: _ is blank, #3 the id of person 3, '07 text; other numbers are numbers. */
export const sheet = (name: string, ...lines: readonly string[]): SheetSnapshot => plainSheet(name, lines.map((line) => line.trim().split(/\s+/).map(valueIn)));

export const cover = (...lines: readonly string[]): SheetSnapshot => sheet("参数", "参数 值", ...lines);
export const year2024 = cover("填报单位 西固区", "考核年度 2024");

export const withTable = (snapshot: SheetSnapshot, range: string): SheetSnapshot => ({
  ...snapshot,
  tables: [{ name: `${snapshot.name}数据`, range: rangeAt(range)!, columns: (snapshot.values[0] ?? []).map(String) }],
});

export const districtOf = (...sheets: readonly SheetSnapshot[]): District => readDistrict(workbookOf(...sheets));

/** What would be filled, by address. */
export const filled = ({ proposals }: Filling): Record<string, CellValue> => Object.fromEntries(proposals.map(({ patch }) => [a1(patch), patch.content.value]));
export const formulas = ({ proposals }: Filling): Record<string, string> => Object.fromEntries(proposals.flatMap(({ patch }) => (patch.content.formula === undefined ? [] : [[a1(patch), patch.content.formula]])));
/** The notes in words, each with its cell and person in front. */
export const told = ({ notes }: Filling): string[] => notes.map(({ says, at, person }) => [at ? `${at.sheet} ${a1(at)}` : "", person ?? "", say(says)].filter((part) => part !== "").join(" "));

/** The workbook after the filling was written, tables grown. */
export function after(district: District, patches: readonly Patch[]): District {
  const grown = new Map(patches.flatMap((patch) => (patch.kind === "growTable" ? [[`${patch.sheet}/${patch.table}`, patch.range] as [string, RangeRef]] : [])));
  const added = patches.flatMap((patch) => (patch.kind === "addSheet" ? [plainSheet(patch.sheet, [])] : []));
  const then: Snapshot = written({ ...district.snapshot, sheets: [...district.snapshot.sheets, ...added] }, patches);
  const sheets = then.sheets.map((one) => ({ ...one, tables: one.tables === "unknown" ? one.tables : one.tables.map((table) => ({ ...table, range: grown.get(`${one.name}/${table.name}`) ?? table.range })) }));
  return readDistrict({ ...then, sheets });
}

export const afterFilling = (district: District, filling: Filling): District => after(district, patchesOf(filling));
