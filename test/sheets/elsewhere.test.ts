import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/ooxml";
import type { SheetDefinition } from "../../src/sheets/define";
import type { District, SheetKey } from "../../src/sheets/district";
import { knownSheets, readDistrict } from "../../src/sheets/district";
import { everySheet } from "../../src/sheets/every-sheet";
import { indicatorColumns } from "../../src/sheets/indicator-columns";
import type { Recognised } from "../../src/sheets/recognise";
import type { Read } from "../../src/sheets/values/read";

const open = (name: string): District => readDistrict(readWorkbook(new Uint8Array(readFileSync(path.resolve("test/fixtures", name)))));

/** Rows as text: the meanings of the fields, a fault with a ! before it, ~ for blank. */
function rows(district: District, key: SheetKey, ...fields: readonly string[]): readonly string[] {
  const found = district.sheets[key] as unknown as Recognised<SheetDefinition> | undefined;
  const said = (read: Read<unknown> | undefined, field: string) => (!read || read.state === "blank" ? "~" : read.state === "unreadable" ? `!${read.fault}` : (knownSheets[key] as unknown as SheetDefinition).columns[field]!.written(read.value));
  return (found?.rows ?? []).map(({ values }) => fields.map((field) => said(values[field], field)).join(" "));
}

// Made by test/fixtures/write-elsewhere.py; openpyxl stores no results of formulas, LibreOffice does.
describe.each([["openpyxl", "!noStoredValue"], ["libreoffice", ""]])("a workbook written by %s", (writer, noResult) => {
  const district = open(`every-sheet-${writer}.xlsx`);
  const [a, b, days] = [noResult || "86.35", noResult || "!errorCell", noResult || "3"];

  it("has every sheet, with nothing to ask", () => {
    expect(everySheet(district).map(({ key, found }) => `${key} ${found.sheet.name}`)).toEqual(["roster 人员名册", "duties 履职台账", "leave 请假考勤", "attendance 请假考勤", "funds 经费台账", "meetings 会议督导培训", "scoring Sheet7", "indicators 评分指标", "history 历年等次", "parameters 参数"]);
    expect([district.unsure, district.unit, district.year]).toEqual([[], "西固区", 2024]);
  });

  it("is read to the rows that were put in: two merged header rows, text dates, a filter, tables side by side, totals", () => {
    expect(rows(district, "roster", "name", "birth", "id", "phone", "arrived", "termBegins", "termEnds", "status")).toEqual([
      "甲 1990-01 999999199001010104 13800001234 2023-03-01 2023-03-01 2025-02-28 在岗",
      "乙 1990-01 999999199001010112 13800005678 2023-04-01 2023-04-01 2025-03-31 在岗",
    ]);
    expect(rows(district, "duties", "name", "date", "kind", "period")).toEqual(["甲 2024-03-05 走访调研 2024-03", "乙 2024-03-06 六清摸底 2024-03", "甲 2024-04-05 走访调研 2024-04"]);
    expect(rows(district, "leave", "name", "kind", "from", "to")).toEqual(["甲 事假 2024-05-06 2024-05-08", "乙 病假 2024-06-03 2024-06-04"]);
    expect(rows(district, "leave", "days")[0]).toBe(days);
    expect(rows(district, "attendance", "name", "month", "expected", "present")).toEqual(["甲 2024-05 22 19", "乙 2024-05 22 22"]);
    expect(rows(district, "funds", "item", "period", "amount", "spent")).toEqual(["三月工资 2024-03 3200 2024-03-31", "场租 2024 500.5 2024-07-01"]);
    expect(rows(district, "meetings", "date", "kind", "period")).toEqual(["2024-02-20 工作例会 2024B1"]);
    expect(rows(district, "scoring", "name", "id", "usual", "annual", "composite", "assessed")).toEqual([`甲 999999199001010104 80.5 90.25 ${a} 称职`, `乙 999999199001010112 !textNumber 95 ${b} 优秀`]);
    expect(rows(district, "indicators", "category", "indicator", "full")).toEqual(["平时 日常工作 50", "平时 学习 50", "年度 测评 100"]);
    expect(rows(district, "history", "id", "year", "assessed", "paid")).toEqual(["999999199001010104 2022 称职 ~", "999999199001010104 2023 称职 4800"]);
  });

  it("knows what is hidden, filtered and extra", () => {
    const { duties, history, scoring } = district.sheets;
    expect([duties?.sheet.filtered, duties?.sheet.hiddenRows, history?.sheet.visibility, scoring?.sheet.hiddenColumns]).toEqual([true, new Set([2]), "hidden", new Set([1])]);
    expect(indicatorColumns(district).map(({ header, category }) => `${header} ${category ?? ""}`)).toEqual(["日常工作 平时"]);
  });

  it("may count its days from 1904", () => {
    const old = open(`days-from-1904-${writer}.xlsx`);
    expect(old.snapshot.date1904).toBe(true);
    expect(rows(old, "leave", "name", "from", "to")).toEqual(["甲 2024-05-06 2024-05-08"]);
  });
});
