import { gradeDiffers } from "../../../src/check/rules/grade-differs";
import { tests } from "../rule-tester";
import { scoringSheet, withFormulas } from "../sheet-text";

tests(gradeDiffers, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩 分数等次
                 甲   75.6     99.6     优秀
                 乙   89.99    90       称职
                 丙   60       60       基本称职
                 丁   59.9999  60       不称职`,
    // The formula follows the wrong composite beside it; that one is the finding.
    withFormulas(
      scoringSheet`姓名 平时成绩 年度成绩 综合得分 分数等次
                   甲   89.99    90       90       优秀`,
      { E2: '=IF(D2>=90,"优秀","称职")' },
    ),
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 分数等次
                          甲   89.99    90       优秀`,
      at: "D2",
      expected: "称职",
      says: "综合得分 89.996 的分数等次应为称职，表中是优秀",
      afterFix: "称职",
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 分数等次
                          甲   74       84       _`,
      at: "D2",
      says: "表中是空白",
      afterFix: "称职",
    },
  ],
});
