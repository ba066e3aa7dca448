import { sheetUnrecognised } from "../../../src/check/rules/sheet-unrecognised";
import { tests } from "../rule-tester";
import { historySheet, scoringSheet } from "../sheet-text";

const history = historySheet`公民身份号码           姓名 年度 评定等次
                             "999999199001010104" 甲   2023 称职`;

tests(sheetUnrecognised, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   90       90`,
    history,
  ],
  invalid: [
    {
      sheet: [
        scoringSheet`姓名 平时分 年度成绩
                     甲   90     90`,
        history,
      ],
      at: "A1",
      on: "评分表",
      says: "缺少“平时成绩”列",
    },
    {
      sheet: [
        { ...scoringSheet`姓名 平时成绩 年终分
                          甲   90       90`, name: "Sheet1" },
        history,
      ],
      at: "A1",
      on: "Sheet1",
      says: "缺少“年度成绩”列",
    },
  ],
});
