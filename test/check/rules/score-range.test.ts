import { scoreRange } from "../../../src/check/rules/score-range";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(scoreRange, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   0        100
                 乙   89.9875  90`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   100.01   90
                          乙   90       -1`,
      at: ["B2", "C3"],
      says: "应在 0—100 分之间",
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   89.98765 90`,
      at: "B2",
      says: "小数超过 4 位",
    },
  ],
});
