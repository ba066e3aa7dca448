import { leaveOverlap } from "../../../src/check/rules/leave-overlap";
import { tests } from "../rule-tester";
import { leaveSheet, rosterSheet } from "../sheet-text";

tests(leaveOverlap, {
  valid: [
    leaveSheet`姓名 起         止
               甲   2024-03-01 2024-03-03
               甲   2024-03-04 2024-03-05
               乙   2024-03-01 2024-03-05
               乙   2024-03-05 2024-03-01`,
    // Two people of one name.
    [
      rosterSheet`人员编号 姓名 公民身份号码       性别
                  P003     张伟 99999919920617003X 男
                  P004     张伟 999999199307180042 女`,
      leaveSheet`姓名 人员编号 起         止
                 张伟 P003     2024-03-01 2024-03-03
                 张伟 P004     2024-03-01 2024-03-03`,
    ],
  ],
  invalid: [
    {
      sheet: leaveSheet`姓名 起         止
                        甲   2024-03-03 2024-03-05
                        甲   2024-03-01 2024-03-10
                        甲   2024-03-10 2024-03-12`,
      at: ["B2", "B4"],
      says: "与 B3（2024-03-01 至 2024-03-10）重叠",
    },
    // One person, by number in one row and by name in the other.
    {
      sheet: [
        rosterSheet`人员编号 姓名 公民身份号码       性别
                    P001     李明 999999199004150014 男`,
        leaveSheet`姓名 人员编号 起         止
                   李明 _        2024-03-01 2024-03-03
                   _    P001     2024-03-03 2024-03-04`,
      ],
      at: "C3",
      on: "请假登记",
    },
  ],
});
