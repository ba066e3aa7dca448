import { awardsOverBalance } from "../../../src/check/rules/awards-over-balance";
import { tests } from "../rule-tester";
import { historySheet, parameterSheet, scoringSheet } from "../sheet-text";

const paired = [
  scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 评定等次
               甲   "999999199001010104" 95       95       优秀`,
  historySheet`公民身份号码           姓名 年度 评定等次
               "999999199001010104" 甲   2023 优秀`,
] as const;
const balance = (yuan: number) => parameterSheet`参数 值
                                                 考核年度 2024
                                                 专户余额 ${yuan}`;

tests(awardsOverBalance, {
  valid: [[...paired, balance(7200)]],
  invalid: [{ sheet: [...paired, balance(7199)], at: "B3", on: "参数", expected: "≥ 7200", says: "差 1 元" }],
});
