import { patchWorkbook } from "../../../src/ooxml";
import type { Columns, SheetDefinition } from "../../../src/sheets/define";
import { parameters } from "../../../src/sheets/settings";
import { awardList, cityRoll } from "../../../src/sheets/summary";
import { coverRow } from "../../../src/templates/cover-cells";
import type { CellValue } from "../../../src/workbook/cell";
import type { CellPatch } from "../../../src/workbook/patch";
import { read } from "../../templates/built";
import type { CaseFile, LastYearLine } from "./case";

/** What the districts have on file for last year, by person, once each, with what the city knows otherwise; who only claims a grade is in it by the city's word. */
export function lastYearOf(files: readonly CaseFile[], otherwise: ReadonlyMap<string, Partial<LastYearLine>>): readonly LastYearLine[] {
  const lines = new Map<string, LastYearLine>();
  for (const file of files) {
    if (file.kind !== "district" && file.kind !== "csv") continue;
    const { unit, people } = file.filling;
    for (const { id, name, filed } of people) {
      const last = filed.find(({ year }) => year === 2023);
      const known = otherwise.get(id);
      const grade = known?.grade ?? last?.grade;
      if (grade && !lines.has(id) && isValid(id)) lines.set(id, { unit, name, id, year: 2023, grade, ...(last?.paid !== undefined && { paid: last.paid }), ...(last?.paidForYears && { paidForYears: last.paidForYears }), ...known });
    }
  }
  return [...lines.values()];
}

/** A slip of the hand is not in the city's file (GB 11643). */
function isValid(id: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return "10X98765432"[weights.reduce((sum, weight, place) => sum + weight * Number(id[place]), 0) % 11] === id[17];
}

const put = <C extends Columns>(definition: SheetDefinition<C>, row: number, values: { readonly [Field in keyof C]?: CellValue | undefined }): readonly CellPatch[] =>
  Object.entries<CellValue | undefined>(values).flatMap(([field, value]): readonly CellPatch[] =>
    value === undefined ? [] : [{ kind: "cell", sheet: definition.name, row: 4 + row, column: Object.keys(definition.columns).indexOf(field), content: { value } }],
  );

const source = { sourceFile: "2023年度.xlsx", sourceSheet: "评分表" } as const;

/** A grade that was given has a score behind it, in the middle of its band. */
const score: Readonly<Record<string, number>> = { 优秀: 95, 称职: 85, 基本称职: 70, 不称职: 50 };

/** 上年汇总: last year's city workbook, 全市总表 and 奖励资金. */
export function lastYearBytes(lines: readonly LastYearLine[]): Uint8Array {
  const roll = lines.flatMap(({ unit, name, id, grade }, place) =>
    put(cityRoll, place, {
      number: place + 1, unit, name, id, assessedThisYear: grade === "不定等次" ? "否" : "是", ...(grade !== "不定等次" && { usual: score[grade], annual: score[grade], assessed: grade }), ...source, sourceRow: place + 5,
    }),
  );
  const awards = lines
    .filter(({ paid }) => paid !== undefined)
    .flatMap(({ unit, name, id, grade, paid, paidForYears, year }, place) =>
      put(awardList, place, { number: place + 1, unit, name, id, ground: `连续两年${grade}`, years: (paidForYears ?? [year]).join("、"), amount: paid, state: "应发", source: "2023年度.xlsx 评分表" }),
    );
  const cover: CellPatch = { kind: "cell", sheet: parameters.name, row: coverRow("year", ["year"]), column: 1, content: { value: lines[0]?.year ?? null } };
  return patchWorkbook(read("summary.xlsx"), [cover, ...roll, ...awards]);
}
