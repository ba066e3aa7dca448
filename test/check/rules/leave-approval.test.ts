import { leaveApprovedTooLow } from "../../../src/check/rules/leave-approval";
import { tests } from "../rule-tester";
import { leaveSheet } from "../sheet-text";

tests(leaveApprovedTooLow, {
  valid: [
    // 丙: four days, two of them working days; some reading allows it, and another rule asks.
    leaveSheet`姓名 起         止         实批层级
               甲   2024-03-01 2024-03-03 组长
               乙   2024-03-01 2024-03-10 区县委组织部
               丙   2024-03-01 2024-03-04 组长
               丁   2024-03-01 2024-03-31 市委组织部
               戊   2024-03-01 2024-03-31 局长
               己   2024-03-05 2024-03-01 组长`,
  ],
  invalid: [
    {
      sheet: leaveSheet`姓名 起         止         实批层级
                        甲   2024-03-04 2024-03-07 组长
                        乙   2024-03-04 2024-03-18 社会组织党委
                        丙   2024-03-01 2024-04-30 区县委组织部`,
      at: ["D2", "D3", "D4"],
      expected: "非公企业党委/社会组织党委",
      says: "包片工作组组长批准，层级偏低：4 天应由非公企业党委/社会组织党委批准",
    },
  ],
});
