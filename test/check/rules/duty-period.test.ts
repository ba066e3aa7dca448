import { dutyPeriod } from "../../../src/check/rules/duty-period";
import { tests } from "../rule-tester";
import { dutySheet, meetingSheet } from "../sheet-text";

tests(dutyPeriod, {
  valid: [
    dutySheet`姓名 日期       事项类型     所属期间
              甲   2024-03-20 走访调研     2024-03
              甲   2024-03-20 季度书面汇报 2024Q1
              甲   2024-03-20 六清摸底     2024
              甲   2024-03-20 政策宣传     2024`,
    meetingSheet`日期       类型     组织单位 所属期间
                 2024-02-20 工作例会 区委     2024B1
                 2024-02-20 业务培训 区委     2024-02`,
  ],
  invalid: [
    { sheet: dutySheet`姓名 日期       事项类型 所属期间
                       甲   2024-03-20 走访调研 2024Q1`, at: "D2", says: "按月（如 2024-03）计" },
    { sheet: meetingSheet`日期       类型     组织单位 所属期间
                          2024-02-20 工作例会 区委     2024-02
                          2024-06-20 联席会议 区委     2024`, at: ["D2", "D3"], says: "按两个月（如 2024B1）计" },
  ],
});
