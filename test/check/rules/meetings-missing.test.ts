import { meetingsMissing } from "../../../src/check/rules/meetings-missing";
import { tests } from "../rule-tester";
import { meetingSheet, parameterSheet } from "../sheet-text";

const year = (on: string) => parameterSheet`参数 值
                                             考核年度 2024
                                             填报日期 ${on}`;

tests(meetingsMissing, {
  valid: [
    [meetingSheet`日期       类型     组织单位 所属期间
                  2024-02-20 工作例会 区委     2024B1`, year("2024-03-01")],
    [meetingSheet`日期       类型     组织单位 所属期间
                  2024-02-20 业务培训 区委     2024-02`, year("2024-02-29")],
    // It was held; its kind or its period is a finding of its own.
    [meetingSheet`日期       类型     组织单位 所属期间
                  2024-02-20 工作例会 区委     2024B7`, year("2024-03-01")],
    [meetingSheet`日期       类型     组织单位 所属期间
                  2024-02-20 开会     区委     2024B1`, year("2024-03-01")],
  ],
  invalid: [
    { sheet: [meetingSheet`日期       类型     组织单位 所属期间
                           2024-02-20 工作例会 区委     2024B1`, year("2024-05-01")], at: "B1", expected: "2024B2", says: "两个月一次的工作例会缺 1 次：2024年3—4月" },
    { sheet: [meetingSheet`日期       类型     组织单位 所属期间
                           2024-02-20 工作例会 区委     2024B1
                           2024-04-20 工作例会 区委     2024B2
                           2024-06-20 工作例会 区委     2024B3`, year("2024-07-01")], at: ["B1", "B1"], says: "半年履职情况报告缺 1 份：2024年上半年" },
  ],
});
