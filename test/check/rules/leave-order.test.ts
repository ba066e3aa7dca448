import { leaveOrder } from "../../../src/check/rules/leave-order";
import { tests } from "../rule-tester";
import { leaveSheet } from "../sheet-text";

tests(leaveOrder, {
  valid: [
    leaveSheet`姓名 起         止
               甲   2024-03-01 2024-03-01
               乙   2024-03-02 2024-02-30`,
  ],
  invalid: [
    {
      sheet: leaveSheet`姓名 起         止
                        甲   2024-03-02 2024-03-01`,
      at: "C2",
      says: "请假的“止”（2024-03-01）早于“起”（2024-03-02），天数没有计算，请照请假条改正",
    },
  ],
});
