import { scoreText } from "../../../src/check/rules/score-text";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(scoreText, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   92       0
                 乙   _        92.5`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   "92分"   90`,
      at: "B2",
      says: "平时成绩是文本“92分”，没有计入，应为数字 92",
      expected: "92",
      afterFix: 92,
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   90       "９２.５ "
                          乙   "88"     90`,
      at: ["C2", "B3"],
      afterFix: 92.5,
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   良好     90`,
      at: "B2",
      says: "不是分数",
      expected: "0—100",
    },
  ],
});
