import { fundReport } from "../../../src/check/rules/fund-report";
import { tests } from "../rule-tester";
import { meetingSheet, parameterSheet } from "../sheet-text";

const year = (on: string) => parameterSheet`参数 值
                                             考核年度 2024
                                             填报日期 ${on}`;
const none = meetingSheet`日期       类型         组织单位 所属期间
                          2024-03-05 资金使用报告 区委     2023`;

tests(fundReport, {
  valid: [[none, year("2025-03-10")], [meetingSheet`日期       类型         组织单位 所属期间
                                                    2025-03-05 资金使用报告 区委     2024`, year("2025-03-11")]],
  invalid: [{ sheet: [none, year("2025-03-11")], at: "B1", expected: "2025-03-10", says: "2024 年资金使用情况应于 2025-03-10 前上报" }],
});
