import { formulaOverwritten } from "../../../src/check/rules/formula-overwritten";
import { tests } from "../rule-tester";
import { scoringSheet, withFormulas } from "../sheet-text";

tests(formulaOverwritten, {
  valid: [
    // A column that never had formulas is judged by its values only.
    scoringSheet`姓名 平时成绩 年度成绩 综合得分
                 甲   80       80       80
                 乙   90       90       90`,
    // A wrong value is another rule's finding.
    withFormulas(
      scoringSheet`姓名 平时成绩 年度成绩 综合得分
                   甲   80       80       80
                   乙   90       90       91`,
      { D2: "=ROUND(B2*40%+C2*60%,6)" },
    ),
  ],
  invalid: [
    {
      sheet: withFormulas(
        scoringSheet`姓名 平时成绩 年度成绩 综合得分
                     甲   80       80       80
                     乙   90       90       90`,
        { D2: "=ROUND(B2*40%+C2*60%,6)" },
      ),
      at: "D3",
      expected: '=IF(OR(COUNT(B3,C3)<2,MIN(B3,C3)<0,MAX(B3,C3)>100),"",ROUND(B3*40%+C3*60%,6))',
      afterFix: 90,
    },
  ],
});
