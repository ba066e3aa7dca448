import { compositeDiffers } from "../../../src/check/rules/composite-differs";
import { tests } from "../rule-tester";
import { scoringSheet, withFormulas } from "../sheet-text";

tests(compositeDiffers, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩 综合得分
                 甲   75.6     99.6     90
                 乙   89.99    90       89.996
                 丙   _        90       _
                 丁   "92"     90       36`,
    withFormulas(
      scoringSheet`姓名 平时成绩 年度成绩 综合得分
                   甲   75.6     99.6     _`,
      { D2: "=ROUND(B2*40%+C2*60%,6)" },
    ),
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 综合得分
                          甲   75.6     99.6     89.99   `,
      at: "D2",
      expected: "90",
      says: "综合得分应为 90，表中是 89.99",
      afterFix: 90,
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 综合得分
                          甲   89.99    90       90
                          乙   80       80       _
                          丙   80       80       80`,
      at: ["D2", "D3"],
      expected: "89.996",
      says: "综合得分应为 89.996，表中是 90",
      afterFix: 89.996,
    },
    {
      sheet: withFormulas(
        scoringSheet`姓名 平时成绩 年度成绩 综合得分 是否参加考核
                     甲   89.99    90       90       是
                     乙   80       80       80       是`,
        { D3: "=ROUND(B3*40%+C3*60%,6)" },
      ),
      at: "D2",
      says: "表中是 90",
      afterFix: 89.996,
    },
  ],
});
