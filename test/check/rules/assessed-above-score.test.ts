import { assessedAboveScore } from "../../../src/check/rules/assessed-above-score";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(assessedAboveScore, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩 评定等次
                 甲   90       90       优秀
                 乙   90       90       称职
                 丙   _        90       优秀`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 评定等次
                          甲   89.99    90       优秀`,
      at: "D2",
      expected: "称职",
      says: "高于分数等次“称职”（综合得分 89.996）",
    },
  ],
});
