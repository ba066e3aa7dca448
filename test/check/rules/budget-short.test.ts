import { budgetShort } from "../../../src/check/rules/budget-short";
import { tests } from "../rule-tester";
import { parameterSheet, rosterSheet } from "../sheet-text";

const three = rosterSheet`姓名 人员编号 公民身份号码       性别 到岗日期   在岗状态 离岗日期
                          甲   A1       999999199004150014 男   2022-01-15 在岗     _
                          乙   A2       999999199105160027 女   2022-01-15 辞职     2023-12-31
                          丙   A3       99999919920617003X 男   2024-01-01 在岗     _`;
const budget = (yuan: number) => parameterSheet`参数 值
                                                考核年度 2024
                                                区县预算 ${yuan}`;

/** The same, with another 到岗日期 for the third. */
const arrivedOn = (day: string | null) => ({ ...three, values: three.values.map((row, place) => (place === 3 ? row.map((value, column) => (column === 4 ? day : value)) : row)) });

tests(budgetShort, {
  valid: [
    // Two on the books on 1 January.
    [three, budget(40000)],
    [three, parameterSheet`参数 值
                           考核年度 2024`],
    // Nobody knows whether the third is one of them: 20,000 less would be a wrong sum, and the day is an error of its own.
    [arrivedOn(null), budget(19999)],
  ],
  invalid: [{ sheet: [three, budget(39999)], at: "B3", on: "参数", expected: "≥ 40000", says: "年初在册 2 人应不少于 40,000 元，差 1 元" }],
});
