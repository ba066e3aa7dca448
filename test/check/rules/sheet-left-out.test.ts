import { sheetLeftOut } from "../../../src/check/rules/sheet-left-out";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet, sheetTag } from "../sheet-text";

const sheetOf = (name: string) => ({ ...scoringSheet`姓名 平时成绩 年度成绩
                                                     甲   90       90`, name });

tests(sheetLeftOut, {
  valid: [sheetOf("评分表")],
  invalid: [
    { sheet: [sheetOf("评分表（东川镇）"), sheetOf("评分表（河口镇）")], at: "A1", on: "评分表（东川镇）", says: "别的评分表没有检查：评分表（河口镇）" },
    {
      sheet: [
        sheetOf("2023评分表"),
        sheetOf("2024评分表"),
        parameterSheet`参数 值
                       考核年度 2024`,
      ],
      at: "A1",
      on: "2024评分表",
      says: "没有检查：2023评分表",
    },
    {
      sheet: [
        sheetTag("1月考勤")`姓名 月份      实出勤
                            甲   "2024-01" 20`,
        sheetTag("2月考勤")`姓名 月份      实出勤
                            甲   "2024-02" 20`,
      ],
      at: "A1",
      on: "1月考勤",
      says: "别的考勤登记没有检查：2月考勤",
    },
    // The second half of the people beside the first, as it is done to save paper.
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 _ 姓名 平时成绩 年度成绩
                          甲   90       90       _ 乙   80       80`,
      at: "A1",
      says: "没有检查：本表 E1 起的另一张",
    },
  ],
});
