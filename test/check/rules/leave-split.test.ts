import { leaveSplit } from "../../../src/check/rules/leave-split";
import { tests } from "../rule-tester";
import { leaveSheet } from "../sheet-text";

tests(leaveSplit, {
  valid: [
    // A working day between them, and other people's.
    leaveSheet`姓名 起         止
               甲   2024-04-08 2024-04-10
               甲   2024-04-12 2024-04-12
               乙   2024-04-11 2024-04-11`,
  ],
  invalid: [
    {
      // The weekend of 13 and 14 April is all that lies between the last two; the rows stand in no order.
      sheet: leaveSheet`姓名 起         止
                        甲   2024-04-15 2024-04-16
                        甲   2024-04-08 2024-04-10
                        甲   2024-04-11 2024-04-12`,
      at: "B4",
      expected: "非公企业党委/社会组织党委",
      says: "3 段假之间没有工作日，合并为 2024-04-08 至 2024-04-16 共 9 天",
    },
    // 1 to 5 May 2024 were days off by the State Council's notice.
    {
      sheet: leaveSheet`姓名 起         止
                        甲   2024-04-29 2024-04-30
                        甲   2024-05-06 2024-05-07`,
      at: "B3",
      says: "共 9 天",
    },
  ],
});
