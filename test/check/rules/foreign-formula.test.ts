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
    withFormulas(people, { B2: "=AVERAGE(60,100)", D2: '="[1]TODAY()"', D3: "=评分指标!A1" }),
    // What stands in the brackets of a table is a column of it, and no file.
    withFormulas(people, { B2: "=评分表[[#This Row],[平时成绩]]*参数!B3", B3: "=[@平时成绩]*参数!B3", C2: "=表1[2024]", C3: "=SUM(表1[[2023]:[2024]],'参 数'!B3)" }),
  ],
  invalid: [
    // Nobody has to enter a 备注: an error there, or a formula that was never calculated, is no blank.
    { sheet: withError(people, "#N/A", 3), at: "D2", says: "备注显示为错误值 #N/A" },
    { sheet: withFormulas(withError(people, "#REF!", 3), { D2: "=#REF!", D3: "=B3" }), at: "D2", says: "已经不存在（#REF!）" },
    { sheet: withFormulas({ ...people, values: people.values.map((row, place) => (place === 0 ? row : [...row.slice(0, 3), null])) }, { D2: "=TODAY()", D3: "=B3" }), at: ["D2", "D3"], says: "备注的公式结果会自己变" },
    { sheet: withFormulas(people, { B2: "=#REF!*2", B3: "=[1]Sheet1!A1", C2: "='C:\\\\旧[去年.xlsx]评分表'!B2", C3: "=YEAR(TODAY())" }), at: ["B2", "C2", "B3", "C3"], says: "#REF!" },
    // Each row is answered by itself, and names in files are such references too.
    { sheet: withFormulas(people, { B2: "=B9+[1]!系数*2", B3: "=SUM([1]一月:三月!B3)" }), at: ["B2", "B3"], says: "平时成绩的公式引用了别的文件" },
  ],
});
