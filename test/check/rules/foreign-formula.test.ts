import { foreignFormula } from "../../../src/check/rules/foreign-formula";
import { tests } from "../rule-tester";
import { scoringSheet, withFormulas } from "../sheet-text";

const people = scoringSheet`姓名 平时成绩 年度成绩 备注
                            甲   80       80       _
                            乙   80       80       _`;

tests(foreignFormula, {
  valid: [withFormulas(people, { B2: "=AVERAGE(60,100)", D2: '="[1]TODAY()"', D3: "=评分指标!A1" })],
  invalid: [
    { sheet: withFormulas(people, { B2: "=#REF!*2", B3: "=[1]Sheet1!A1", C2: "='C:\\\\旧[去年.xlsx]评分表'!B2", C3: "=YEAR(TODAY())" }), at: ["B2", "C2", "B3", "C3"], says: "#REF!" },
  ],
});
