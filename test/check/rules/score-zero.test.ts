import { scoreZero } from "../../../src/check/rules/score-zero";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(scoreZero, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩 是否参加考核
                 甲   0.5      90       是
                 乙   _        90       是
                 丙   0        0        否`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   0        90`,
      at: "B2",
      says: "请确认不是漏填",
    },
  ],
});
