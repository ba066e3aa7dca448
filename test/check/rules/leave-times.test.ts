import { leaveInTime } from "../../../src/check/rules/leave-times";
import { tests } from "../rule-tester";
import { leaveSheet, parameterSheet } from "../sheet-text";

const open = leaveSheet`姓名 起         止         批准日期   销假日期
                        甲   2024-04-29 2024-04-30 2024-04-28 _`;

tests(leaveInTime, {
  valid: [
    leaveSheet`姓名 起         止         批准日期   销假日期
               甲   2024-04-29 2024-04-30 2024-04-29 2024-05-06
               乙   2024-04-29 2024-04-30 _          2024-04-30
               丙   2024-04-29 2024-04-30 2024-04-28 2024-02-30
               丁   2024-04-30 2024-04-29 2024-05-30 _`,
    // A day of closing that cannot be read is another finding.
    [
      leaveSheet`姓名 起         止         批准日期   销假日期
                 甲   2024-04-29 2024-04-30 2024-04-28 2024-02-30`,
      parameterSheet`参数 值
                     填报日期 2024-06-01`,
    ],
    // Without a day of judging, and on the last day for closing it.
    open,
    [open, parameterSheet`参数 值
                          填报日期 2024-05-06`],
  ],
  invalid: [
    {
      sheet: leaveSheet`姓名 起         止         批准日期   销假日期
                        甲   2024-04-29 2024-04-30 2024-04-30 2024-05-07
                        乙   2024-04-29 2024-04-30 2024-04-28 2024-04-28`,
      at: ["D2", "E2", "E3"],
      says: "批准日期 2024-04-30 晚于起假日 2024-04-29",
    },
    { sheet: [open, parameterSheet`参数 值
                                   填报日期 2024-05-07`], at: "E2", on: "请假登记", expected: "2024-05-06", says: "没有销假，应在 2024-05-06 前销假" },
  ],
});
