import { sheetLeftOut } from "../../../src/check/rules/sheet-left-out";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet } from "../sheet-text";

const sheetOf = (name: string) => ({ ...scoringSheet`姓名 平时成绩 年度成绩
                                                     甲   90       90`, name });

tests(sheetLeftOut, {
  valid: [sheetOf("评分表")],
  invalid: [
    { sheet: [sheetOf("评分表（东川镇）"), sheetOf("评分表（河口镇）")], at: "A1", on: "评分表（东川镇）", says: "没有检查：评分表（河口镇）" },
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
  ],
});
