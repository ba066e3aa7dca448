import { readDistrict } from "../../src/sheets/district";
import { indicatorColumns } from "../../src/sheets/indicator-columns";
import { valueOf } from "../../src/sheets/values/read";
import { a1 } from "../../src/workbook/cell";
import { plainSheet } from "../../src/workbook/snapshot";
import { sheetTag, workbookOf } from "../check/sheet-text";

const indicators = sheetTag("评分指标")`类别 指标     满分 说明
                                        平时 日常工作 60   _
                                        平时 学习培训 40   _
                                        年度 民主测评 100  _`;

const scoring = plainSheet("评分表", [["姓名", "民族", "日常工作", "学习 培训（40分）", "平时成绩", "民主测评(分)", "年度成绩"], ["甲", "汉族", 50, 30, 80, 90, 90]]);

describe("the indicator columns of 评分表", () => {
  it("are the extra columns that 评分指标 names, with their category and points", () => {
    const columns = indicatorColumns(readDistrict(workbookOf(scoring, indicators)));
    expect(columns.map(({ header, category, full, cell, row }) => [header, category, full?.toFixed(), a1(cell(1)), valueOf(row.values.indicator)].join(" "))).toEqual([
      "日常工作 平时 60 C2 日常工作",
      "学习 培训（40分） 平时 40 D2 学习培训",
      "民主测评(分) 年度 100 F2 民主测评",
    ]);
  });

  it("are found under a row of groups, with or without their points", () => {
    const grouped = plainSheet("评分表", [["姓名", "平时部分", null, null, "年度部分", null], [null, "日常工作", "学习培训（40分）", "平时成绩", "民主测评", "年度成绩"], ["甲", 50, 30, 80, 90, 90]]);
    const columns = indicatorColumns(readDistrict(workbookOf({ ...grouped, merges: [{ top: 0, bottom: 1, left: 0, right: 0 }, { top: 0, bottom: 0, left: 1, right: 3 }, { top: 0, bottom: 0, left: 4, right: 5 }] }, indicators)));
    expect(columns.map(({ category, column, row }) => `${column} ${category ?? ""} ${valueOf(row.values.indicator) ?? ""}`)).toEqual(["1 平时 日常工作", "2 平时 学习培训", "4 年度 民主测评"]);
  });

  it("are none without 评分指标, or without 评分表", () => {
    expect(indicatorColumns(readDistrict(workbookOf(scoring)))).toEqual([]);
    expect(indicatorColumns(readDistrict(workbookOf(indicators)))).toEqual([]);
  });

  it("leave other columns of the district's own where they are: extra, and not read", () => {
    expect(readDistrict(workbookOf(scoring, indicators)).sheets.scoring?.extras.map(({ header }) => header)).toEqual(["民族", "日常工作", "学习 培训（40分）", "民主测评(分)"]);
  });
});
