import { formulaOverwritten } from "../../../src/check/rules/formula-overwritten";
import { tests } from "../rule-tester";
import { leaveSheet, rosterSheet, scoringSheet, withFormulas } from "../sheet-text";

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
      expected: '=IF(OR(COUNT(B3,C3)<2,MIN(B3,C3)<0,ROUND(MAX(B3,C3),4)>100,ROUND(N(B3),4)<>ROUND(N(B3),12),ROUND(N(C3),4)<>ROUND(N(C3),12)),"",ROUND(B3*40%+C3*60%,6))',
      afterFix: 90,
    },
    // Dates are put back as serials, in a format that shows them.
    {
      sheet: withFormulas(
        rosterSheet`姓名 公民身份号码       性别 到岗日期   试用期满日
                    甲   999999199004150014 男   45366      45427
                    乙   999999199105160027 女   45366      2024-05-15
                    丙   99999919920617003X 男   45366      2024-05-14`,
        { E2: "=EDATE(D2,2)" },
      ),
      at: "E3",
      afterFix: 45427,
    },
    {
      sheet: withFormulas(
        leaveSheet`姓名 起    止    天数 应批层级
                   甲   45352 45354 3    包片工作组组长
                   乙   45352 45354 3    包片工作组组长
                   丙   45352 45354 4    包片工作组组长`,
        { D2: "=C2-B2+1", E2: '="包片工作组组长"' },
      ),
      at: ["D3", "E3", "E4"],
      afterFix: 3,
    },
  ],
});
