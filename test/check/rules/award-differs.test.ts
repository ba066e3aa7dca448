import { awardDiffers } from "../../../src/check/rules/award-differs";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet } from "../sheet-text";

const year = parameterSheet`参数 值
                            考核年度 2024`;

tests(awardDiffers, {
  valid: [
    [
      scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 评定等次 上年度等次 拟奖励(元)
                   甲   "999999199001010104" 85       85       称职     称职       4800
                   乙   "999999199001010112" 85       85       称职     优秀       0
                   丙   "999999199001010120" 85       85       称职     称职       _`,
      year,
    ],
  ],
  invalid: [
    {
      sheet: [
        scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 评定等次 上年度等次 拟奖励(元)
                     甲   "999999199001010104" 85       85       称职     称职       72000`,
        year,
      ],
      at: "G2",
      expected: "4800",
      says: "拟奖励应为 4800 元，表中是 72000",
      afterFix: 4800,
    },
    {
      // A major loss: nothing is computed, and 核算 leaves a blank; 0 would be an amount.
      sheet: [
        scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 评定等次 上年度等次 拟奖励(元) 重大损失文号
                     甲   "999999199001010104" 95       95       优秀     优秀       7200       兰纪〔2024〕1号
                     乙   "999999199001010112" 95       95       优秀     优秀       _          兰纪〔2024〕1号
                     丙   "999999199001010120" 95       95       优秀     优秀       0          兰纪〔2024〕1号`,
        year,
      ],
      at: ["G2", "G4"],
      expected: "",
      says: "登记了重大损失，奖励待请示，拟奖励应为空白，表中是 7200",
      afterFix: null,
    },
  ],
});
