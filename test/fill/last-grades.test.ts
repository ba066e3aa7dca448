import { fillLastGrades } from "../../src/fill/last-grades";
import { afterFilling, districtOf, filled, sheet, told, year2024 } from "./sheets";

const scored = (...lines: readonly string[]) => sheet("评分表", "姓名 公民身份号码 平时成绩 年度成绩 上年度等次", ...lines);
const onFile = (...lines: readonly string[]) => sheet("历年等次", "公民身份号码 姓名 年度 评定等次", ...lines);

describe("上年度等次 from 历年等次", () => {
  it("is what is on file for the year before, by id", () => {
    const report = fillLastGrades(districtOf(scored("甲 #1 80 90 _", "乙 #2 80 90 _", "丙 #3 80 90 _", "丁 #4 80 90 _"), onFile("#1 甲 2022 优秀", "#1 甲 2023 称职", "#2 乙 2023 不定等次", "#3 丙 2022 优秀", "#9 丁 2023 优秀"), year2024));
    expect(filled(report)).toEqual({ E2: "称职", E3: "不定等次" });
    expect(told(report)).toEqual([]);
  });

  it("stays where it is typed; a file that says otherwise, twice, or that someone took no part is told", () => {
    const report = fillLastGrades(districtOf(scored("甲 #1 80 90 优秀", "乙 #2 80 90 _", "丙 #3 80 90 _", "丁 #4 80 90 称职"), onFile("#1 甲 2023 称职", "#2 乙 2023 优秀", "#2 乙 2023 称职", "#3 丙 2023 未参加考核", "#4 丁 2023 称职"), year2024));
    expect(filled(report)).toEqual({});
    expect(told(report)).toEqual([
      "评分表 E2 甲 上年度等次：历年等次 2023 年为“称职”，这里为“优秀”，未改",
      "评分表 E3 乙 历年等次中 2023 年有不同的记录（优秀、称职），没有填。请先核对历年等次",
      "评分表 E4 丙 历年等次中 2023 年为“未参加考核”，上年度等次没有可填的",
    ]);
  });
});

describe("at the edges", () => {
  it.each([
    ["no scoring sheet", [onFile("#1 甲 2023 称职"), year2024], "工作簿里没有评分表，没有要填的地方"],
    ["no file", [scored("甲 #1 80 90 _"), year2024], "工作簿里没有历年等次"],
    ["no year", [scored("甲 #1 80 90 _"), onFile("#1 甲 2023 称职")], "没有填写考核年度。请先在“参数”表填写"],
    ["no column for it", [sheet("评分表", "姓名 公民身份号码 平时成绩 年度成绩", "甲 #1 80 90"), onFile("#1 甲 2023 称职"), year2024], "“评分表”没有“上年度等次”列，这一项没有填"],
  ])("%s: nothing, and why", (_, sheets, says) => {
    const report = fillLastGrades(districtOf(...sheets));
    expect([report.proposals, told(report)]).toEqual([[], [says]]);
  });

  it("is filled once", () => {
    const district = districtOf(scored("甲 #1 80 90 _"), onFile("#1 甲 2023 称职"), year2024);
    expect(filled(fillLastGrades(afterFilling(district, fillLastGrades(district))))).toEqual({});
  });
});
