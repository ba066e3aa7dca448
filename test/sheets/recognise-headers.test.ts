import { readDistrict } from "../../src/sheets/district";
import { anyKnown } from "../../src/sheets/known";
import { formsOf, plainHeader } from "../../src/sheets/recognise";
import { valueOf } from "../../src/sheets/values/read";
import type { CellValue, RangeRef } from "../../src/workbook/cell";
import { a1, rangeAt } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";
import { workbookOf } from "../check/sheet-text";

const merged = (sheet: SheetSnapshot, ...ranges: readonly string[]): SheetSnapshot => ({ ...sheet, merges: ranges.map((range): RangeRef => rangeAt(range)!) });
const scoringIn = (sheet: SheetSnapshot) => readDistrict(workbookOf(sheet)).sheets.scoring;

/** Name and both scores of every row, with the cell of the usual score. */
const scoresIn = (sheet: SheetSnapshot) =>
  scoringIn(sheet)?.rows.map((row) => [valueOf(row.values.name), valueOf(row.values.usual)?.toFixed(), valueOf(row.values.annual)?.toFixed(), a1(row.cell("usual")!)].join(" "));

const two = (above: readonly CellValue[], below: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]) => plainSheet("评分表", [["2024年度考核评分表"], above, below, ...rows]);

describe("headers in two rows", () => {
  it("are read together: 平时 over 成绩, singles merged downwards", () => {
    const sheet = merged(two(["姓名", "平时", null, "年度", null], [null, "成绩", "评语", "成绩", "评语"], ["甲", 80, "好", 90, "好"]), "A2:A3", "B2:C2", "D2:E2");
    expect(scoresIn(sheet)).toEqual(["甲 80 90 B4"]);
    expect(scoringIn(sheet)).toMatchObject({ headerRow: 2, grounds: { headerRows: 2, byAlias: [], exact: expect.arrayContaining(["usual", "annual"]) as unknown } });
    expect(scoringIn(sheet)?.extras.map(({ header }) => header)).toEqual(["平时评语", "年度评语"]);
  });

  it("are read without merges: a group reaches to the next text", () => {
    expect(scoresIn(two(["姓名", "考核成绩", null, "备注"], [null, "平时", "年度"], ["甲", 80, 90]))).toEqual(["甲 80 90 B4"]);
    expect(scoresIn(two(["姓名", "考核成绩", null, "备注"], [null, "平时", "年终"], ["甲", 80, 90]))).toEqual(["甲 80 90 B4"]);
  });

  it("are read where the single headers stand in the lower row, and where a program repeats the text in every merged cell", () => {
    expect(scoresIn(two([null, "平时", "年度"], ["姓名", "成绩", "成绩"], ["甲", 80, 90]))).toEqual(["甲 80 90 B4"]);
    expect(scoresIn(two(["姓名", "平时成绩", "年度", "年度"], ["姓名", "平时成绩", "成绩", "备注"], ["甲", 80, 90, "x"]))).toEqual(["甲 80 90 B4"]);
  });

  it("take a row of units under the headers for part of them", () => {
    expect(scoresIn(two(["姓名", "平时成绩", "年度成绩", "拟奖励"], [null, "（分）", "（分）", "（元）"], ["甲", 80, 90, 4800]))).toEqual(["甲 80 90 B4"]);
  });

  it("do not give last year's scores for this year's", () => {
    const sheet = two(["姓名", "上年度", null, "本年度", null], [null, "平时成绩", "年度成绩", "平时成绩", "年度成绩"], ["甲", 60, 61, 80, 90]);
    expect(scoresIn(sheet)).toEqual(["甲 80 90 D4"]);
    expect(scoringIn(sheet)?.twice).toEqual([]);
  });

  it("are asked about where two groups say the same", () => {
    const sheet = two(["姓名", "第一次", null, "第二次", null], [null, "平时成绩", "年度成绩", "平时成绩", "年度成绩"], ["甲", 60, 61, 80, 90]);
    const { unsure } = readDistrict(workbookOf(sheet));
    expect(unsure).toMatchObject([{ of: "scoring", lacks: [], twice: ["usual", "annual"], headerRows: 2 }]);
  });

  it("do not make a header of the first row of data, or of a title", () => {
    const sheet = plainSheet("评分表", [["评分表", null, "填报单位"], ["姓名", "平时成绩", "年度成绩", "备注"], ["甲", 80, 90, "年度"]]);
    expect(scoresIn(sheet)).toEqual(["甲 80 90 B3"]);
  });
});

describe("a header", () => {
  it.each([
    ["姓\n名", "姓名"],
    [" 身 份 证 号 ＊", "身份证号"],
    ["金额（元）", "金额(元)"],
    ["备注：", "备注"],
  ])("%p is compared as %p", (typed, expected) => expect(plainHeader(typed)).toBe(expected));

  it.each([
    ["年度成绩（分）", ["年度成绩(分)", "年度成绩"]],
    ["到岗日期（如2024-03-01）", ["到岗日期(如2024-03-01)", "到岗日期"]],
    ["姓名（必填）", ["姓名(必填)", "姓名"]],
    ["金额/元", ["金额/元", "金额"]],
    // These change what a number means.
    ["金额（万元）", ["金额(万元)"]],
    ["平时成绩（40%）", ["平时成绩(40%)"]],
  ])("%p may be read as %p", (typed, expected) => expect(formsOf(typed)).toEqual(expected));

  it.each(Object.values(anyKnown).map((definition) => [definition.name, definition] as const))("of %s means one column only, by whatever name", (_, { columns }) => {
    const names = Object.values(columns).flatMap(({ title, aliases }) => [title, ...aliases].map((name) => `${plainHeader(name)} of ${title}`));
    const byName = names.map((name) => name.split(" of ")[0]);
    expect(names.filter((name, place) => byName.indexOf(name.split(" of ")[0]) !== place && names.indexOf(name) === place)).toEqual([]);
  });

  it("of 万元 is asked about: it is not taken for yuan", () => {
    const sheet = plainSheet("经费台账", [["项目", "类型", "金额（万元）"], ["工资", "工资", 1.2]]);
    const { sheets, unsure } = readDistrict(workbookOf(sheet));
    expect(sheets.funds).toBeUndefined();
    expect(unsure).toMatchObject([{ of: "funds", lacks: ["amount"], sure: "certain" }]);
  });

  it("is found down to the thirtieth row, and not taken from a row of data", () => {
    const titles = Array.from({ length: 29 }, (_, row) => [`说明 ${row + 1}`]);
    expect(scoringIn(plainSheet("评分表", [...titles, ["姓名", "平时成绩", "年度成绩"], ["甲", 80, 90]]))?.headerRow).toBe(29);
  });
});

describe("columns that a district added", () => {
  it("end where the form's own block of grades begins, also when nothing parts the two any more", () => {
    const sheet = plainSheet("评分表", [["2024年度考核评分表"], ["姓名", "平时成绩", "年度成绩", "备注", "挂职村", "等次分布", "人数"], ["甲", 80, 90, null, "第1村", "优秀", 0]]);
    expect(scoringIn(sheet)?.extras).toEqual([{ header: "挂职村", column: 4 }]);
  });
});
