import { readdirSync } from "node:fs";
import path from "node:path";
import { check } from "../../src/check/check";
import { allRules } from "../../src/check/rules";
import { rule } from "../../src/check/rule";
import { readDistrict } from "../../src/sheets/district";
import { message, say } from "../../src/text";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { a1 } from "../../src/workbook/cell";
import { at, historySheet, scoringSheet, workbookOf } from "./sheet-text";

const one = scoringSheet`姓名 平时成绩 年度成绩 综合得分
                         甲   80       90       86`;

describe("the check", () => {
  it("holds every rule that has a file, each with its test", () => {
    const files = (folder: string) => readdirSync(path.resolve(folder)).map((file) => file.replace(/(\.test)?\.ts$/, ""));
    const ids = allRules.map(({ id }) => id).sort();
    expect(files("src/check/rules").filter((name) => name !== "index").sort()).toEqual(ids);
    expect(files("test/check/rules").sort()).toEqual(ids);
  });

  it("reports a rule that breaks as crashed, with nothing that it had found, and runs the rest", () => {
    const broken = rule({
      id: "cover",
      severity: "error",
      article: "第二十条",
      reads: ["scoring"],
      fixable: false,
      look({ report }) {
        report({ at: { sheet: "评分表", ...at("A1") }, says: message("check.blank"), actual: "", expected: "" });
        throw new Error("on purpose");
      },
    });
    const wrong = scoringSheet`姓名 平时成绩 年度成绩 综合得分
                               甲   80       90       87`;
    const report = check(readDistrict(workbookOf(wrong)), { rules: [broken, ...allRules] });
    expect(report.crashed.map(({ rule: id }) => id)).toEqual(["cover"]);
    expect(report.findings.some(({ rule: id }) => id === "cover")).toBe(false);
    expect(report.findings.some(({ rule: id }) => id === "composite-differs")).toBe(true);
  });

  it("reports a rule that breaks at a later row as crashed, with nothing that it had found in earlier ones, and goes on with the other rules row by row", () => {
    const broken = rule({
      id: "cover",
      severity: "error",
      article: "第二十条",
      reads: ["scoring"],
      fixable: false,
      look: {
        scoring: ({ report }) => (row) => {
          if (row.values.name.original.value === "乙") throw new Error("on purpose");
          report({ at: { sheet: "评分表", ...at("A2") }, says: message("check.blank"), actual: "", expected: "" });
        },
      },
    });
    const wrong = scoringSheet`姓名 平时成绩 年度成绩 综合得分
                               甲   80       90       86
                               乙   80       90       87
                               丙   80       90       88`;
    const report = check(readDistrict(workbookOf(wrong)), { rules: [broken, ...allRules] });
    expect(report.crashed.map(({ rule: id }) => id)).toEqual(["cover"]);
    expect(report.findings.some(({ rule: id }) => id === "cover")).toBe(false);
    expect(report.findings.filter(({ rule: id }) => id === "composite-differs").map(({ person }) => person)).toEqual(["乙", "丙"]);
  });

  it("does not run a rule whose sheet is absent, and says so", () => {
    const few = allRules.filter(({ id }) => ["award-unpaid", "base-date", "composite-differs", "cover", "name-differs", "required"].includes(id));
    const notRun = (...sheets: readonly SheetSnapshot[]) => check(readDistrict(workbookOf(...sheets)), { rules: few }).notRun.map(({ rule: id, because }) => `${id} ${say(because)}`).sort();
    expect(notRun(one)).toEqual(["award-unpaid 工作簿里没有历年等次", "base-date 工作簿里没有参数", "cover 工作簿里没有参数", "name-differs 工作簿里没有花名册"]);
    const history = historySheet`公民身份号码           姓名 年度 评定等次
                                 "999999199001010104" 甲   2023 称职`;
    expect(notRun(one, history)).toEqual(["base-date 工作簿里没有参数", "cover 工作簿里没有参数", "name-differs 工作簿里没有花名册"]);
  });

  it("lists errors before warnings, and each in the order of the sheet", () => {
    const several = scoringSheet`姓名  平时成绩 年度成绩 综合得分
                                 "甲 " 80       90       86
                                 乙    0        90       55
                                 丙    80       101      _`;
    const { findings } = check(readDistrict(workbookOf(several)), { rules: allRules.filter(({ id }) => ["untidy", "score-zero", "composite-differs", "score-range"].includes(id)) });
    expect(findings.map(({ severity, at: place }) => `${severity} ${a1(place)}`)).toEqual(["error D3", "error C4", "warning A2", "warning B3"]);
  });

  it("lets a finding on an input silence those that only follow from it", () => {
    const textScore = scoringSheet`姓名 平时成绩 年度成绩 综合得分 分数等次 排名
                                   甲   "92分"   90       54       不称职   1`;
    const { findings } = check(readDistrict(workbookOf(textScore)));
    expect(findings.filter(({ at: place }) => place.row === 1).map(({ rule: id }) => id)).toEqual(["score-text"]);
  });
});
