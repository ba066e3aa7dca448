import { foreignFormula } from "../../../src/check/rules/foreign-formula";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { tests } from "../rule-tester";
import { scoringSheet, withFormulas } from "../sheet-text";

const people = scoringSheet`姓名 平时成绩 年度成绩 备注
                            甲   80       80       新
                            乙   80       80       旧`;

/** The first person with an error in a column. */
const withError = (sheet: SheetSnapshot, error: string, at: number): SheetSnapshot => ({ ...sheet, values: sheet.values.map((row, place) => (place === 1 ? row.map((value, column) => (column === at ? { error } : value)) : row)) });

tests(foreignFormula, {
  valid: [
    // A score that shows an error is that score's finding.
    withFormulas(withError(people, "#REF!", 1), { B2: "=#REF!*2" }),
    withFormulas(people, { B2: "=AVERAGE(60,100)", D2: '="[1]TODAY()"', D3: "=评分指标!A1" })],
  invalid: [
    // Nobody has to enter a 备注: an error there, or a formula that was never calculated, is no blank.
    { sheet: withError(people, "#N/A", 3), at: "D2", says: "备注显示为错误值 #N/A" },
    { sheet: withFormulas(withError(people, "#REF!", 3), { D2: "=#REF!", D3: "=B3" }), at: "D2", says: "已经不存在（#REF!）" },
    { sheet: withFormulas({ ...people, values: people.values.map((row, place) => (place === 0 ? row : [...row.slice(0, 3), null])) }, { D2: "=TODAY()", D3: "=B3" }), at: ["D2", "D3"], says: "公式的结果会自己变" },
    { sheet: withFormulas(people, { B2: "=#REF!*2", B3: "=[1]Sheet1!A1", C2: "='C:\\\\旧[去年.xlsx]评分表'!B2", C3: "=YEAR(TODAY())" }), at: ["B2", "C2", "B3", "C3"], says: "#REF!" },
  ],
});
