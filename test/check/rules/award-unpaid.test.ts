import { awardUnpaid } from "../../../src/check/rules/award-unpaid";
import { ownParameters } from "../own-law";
import { tests } from "../rule-tester";
import { historySheet, parameterSheet, scoringSheet } from "../sheet-text";

const year = parameterSheet`参数 值
                            考核年度 2024`;
const now = scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 评定等次
                         甲   "999999199001010104" 85       85       称职`;

tests(awardUnpaid, {
  valid: [
    [
      now,
      historySheet`公民身份号码           姓名 年度 评定等次 已计奖(元)
                   "999999199001010104" 甲   2022 称职     _
                   "999999199001010104" 甲   2023 称职     4800`,
      year,
    ],
    [
      now,
      historySheet`公民身份号码           姓名 年度 评定等次 已计奖(元)
                   "999999199001010104" 甲   2023 称职     _`,
      year,
    ],
    // A mixed pair is a question, nothing that was due.
    [
      now,
      historySheet`公民身份号码           姓名 年度 评定等次 已计奖(元)
                   "999999199001010104" 甲   2022 优秀     _
                   "999999199001010104" 甲   2023 称职     _`,
      year,
    ],
  ],
  invalid: [
    {
      sheet: [
        now,
        historySheet`公民身份号码           姓名 年度 评定等次 已计奖(元)
                     "999999199001010104" 甲   2022 称职     _
                     "999999199001010104" 甲   2023 称职     _`,
        year,
      ],
      at: "E3",
      on: "历年等次",
      says: "2022、2023 年连续称职应奖励 4800 元",
    },
    {
      sheet: [
        now,
        historySheet`公民身份号码           姓名 年度 评定等次 已计奖(元)
                     "999999199001010104" 甲   2022 优秀     _
                     "999999199001010104" 甲   2023 称职     _`,
        ownParameters({ 考核年度: 2024, 细则文号: "西组发〔2024〕3号" }, { mixedAward: 4800 }),
      ],
      at: "E3",
      on: "历年等次",
      says: "2022 年优秀、2023 年称职，按参数表应奖励 4800 元",
    },
  ],
});
