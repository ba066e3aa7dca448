import { workOrder } from "../../../src/check/rules/work-order";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet } from "../sheet-text";

const filed = parameterSheet`参数 值
                             考核备案日期 2025-01-10`;

tests(workOrder, {
  valid: [[scoringSheet`姓名 平时成绩 年度成绩 述职日期
                        甲   80       80       2025-01-10`, filed], scoringSheet`姓名 平时成绩 年度成绩 述职日期
                                                                                   甲   80       80       2025-02-10`],
  invalid: [{ sheet: [scoringSheet`姓名 平时成绩 年度成绩 述职日期
                                   甲   80       80       2025-01-11`, filed], at: "D2", expected: "≤ 2025-01-10" }],
});
