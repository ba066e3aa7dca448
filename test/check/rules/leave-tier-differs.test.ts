import { leaveTierDiffers } from "../../../src/check/rules/leave-tier-differs";
import { ownParameters } from "../own-law";
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
    // Renamed by the district's own details, and still too low.
    {
      sheet: [
        leaveSheet`姓名 起         止         应批层级
                   甲   2024-03-01 2024-03-31 非公企业党委
                   乙   2024-03-01 2024-03-31 区委社会工作部
                   丙   2024-03-01 2024-03-31 区县委组织部`,
        ownParameters({}, { districtOrgan: "区委社会工作部" }),
      ],
      at: "D2",
      expected: "区委社会工作部",
    },
    {
      sheet: leaveSheet`姓名 起         止         应批层级
                        甲   2024-03-01 2024-03-04 包片工作组组长`,
      at: "D2",
      expected: "非公企业党委/社会组织党委",
      afterFix: "非公企业党委/社会组织党委",
    },
  ],
});
