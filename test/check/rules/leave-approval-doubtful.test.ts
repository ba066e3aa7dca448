import { leaveApprovalDoubtful } from "../../../src/check/rules/leave-approval-doubtful";
import { tests } from "../rule-tester";
import { leaveSheet } from "../sheet-text";

tests(leaveApprovalDoubtful, {
  valid: [
    leaveSheet`姓名 起         止         实批层级
               甲   2024-03-01 2024-03-03 组长
               乙   2024-03-04 2024-03-07 组长
               丙   2024-03-01 2024-03-04 非公企业党委`,
    // Too low only because the two are added up: that is 疑似拆分请假.
    leaveSheet`姓名 起         止         实批层级
               甲   2024-04-08 2024-04-10 组长
               甲   2024-04-11 2024-04-12 组长`,
  ],
  invalid: [
    {
      // Friday to Monday: four days, two of them working days; a February of 29 days and a month of 30.
      sheet: leaveSheet`姓名 起         止         实批层级
                        甲   2024-03-01 2024-03-04 组长
                        乙   2024-02-01 2024-03-01 区县委组织部
                        甲   2024-04-12 2024-04-15 组长`,
      at: ["D2", "D3", "D4"],
      expected: "非公企业党委/社会组织党委",
      says: "2024-03-01 起的假由包片工作组组长批准，按部分理解层级偏低（4 天，其中工作日 2 天）",
    },
  ],
});
