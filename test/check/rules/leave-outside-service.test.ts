import { leaveOutsideService } from "../../../src/check/rules/leave-outside-service";
import { tests } from "../rule-tester";
import { leaveSheet, rosterSheet } from "../sheet-text";

const roster = rosterSheet`人员编号 姓名 公民身份号码       性别 到岗日期   在岗状态 离岗日期
                           P001     甲   999999199004150014 男   2024-03-01 在岗     _
                           P002     乙   999999199105160027 女   2024-03-01 辞职     2024-06-30
                           P003     丙   99999919920617003X 男   2024-03-01 解聘     2024-06-30
                           P004     丁   999999199307180042 女   2024-03-01 辞职     _`;

tests(leaveOutsideService, {
  valid: [
    [
      roster,
      leaveSheet`姓名 人员编号 起         止
                 甲   P001     2024-03-01 2030-03-01
                 乙   P002     2024-06-29 2024-06-30
                 丙   P003     2024-06-28 2024-06-29
                 丁   P004     2023-01-01 2024-12-31
                 戊   P009     2023-01-01 2024-12-31`,
    ],
  ],
  invalid: [
    {
      sheet: [
        roster,
        leaveSheet`姓名 人员编号 起         止
                   甲   P001     2024-02-29 2024-03-01
                   乙   P002     2024-06-29 2024-07-01
                   丙   P003     2024-06-29 2024-06-30`,
      ],
      at: ["C2", "D3", "D4"],
      on: "请假登记",
      says: "起假日 2024-02-29 早于到岗日期 2024-03-01",
    },
  ],
});
