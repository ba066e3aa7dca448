import { leaveTierDiffers } from "../../../src/check/rules/leave-tier-differs";
import { tests } from "../rule-tester";
import { leaveSheet, withFormulas } from "../sheet-text";

tests(leaveTierDiffers, {
  valid: [
    leaveSheet`姓名 起         止         应批层级
               甲   2024-03-01 2024-03-03 包片工作组组长
               乙   2024-03-01 2024-03-04 非公企业党委
               丙   2024-03-01 2024-03-31 区县委组织部
               丁   2024-03-01 2024-04-01 市委组织部`,
    // The days are wrong, and the formula only follows them.
    withFormulas(
      leaveSheet`姓名 起    止    天数 应批层级
                 甲   45352 45356 3    包片工作组组长`,
      { E2: '=IF(D2<=3,"包片工作组组长","")' },
    ),
  ],
  invalid: [
    {
      sheet: leaveSheet`姓名 起         止         应批层级
                        甲   2024-03-01 2024-03-04 包片工作组组长`,
      at: "D2",
      expected: "非公企业党委/社会组织党委",
      afterFix: "非公企业党委/社会组织党委",
    },
  ],
});
