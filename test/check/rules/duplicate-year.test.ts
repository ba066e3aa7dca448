import { duplicateYear } from "../../../src/check/rules/duplicate-year";
import { tests } from "../rule-tester";
import { historySheet, parameterSheet, scoringSheet } from "../sheet-text";

const year = parameterSheet`参数 值
                            考核年度 2024`;
const now = scoringSheet`姓名 公民身份号码           平时成绩 年度成绩
                         甲   "999999199001010104" 85       85`;

tests(duplicateYear, {
  valid: [
    [
      now,
      historySheet`公民身份号码           姓名 年度 评定等次
                   "999999199001010104" 甲   2022 优秀
                   "999999199001010104" 甲   2023 称职
                   "999999199001010112" 乙   2023 优秀`,
      year,
    ],
  ],
  invalid: [
    {
      sheet: [
        now,
        historySheet`公民身份号码           姓名 年度 评定等次
                     "999999199001010104" 甲   2023 优秀
                     "999999199001010104" 甲   2023 称职`,
        year,
      ],
      at: "C3",
      on: "历年等次",
      says: "2023 年在历年等次中有两条，等次不同（优秀、称职）",
    },
    {
      sheet: [
        now,
        historySheet`公民身份号码           姓名 年度 评定等次 已计奖(元)
                     "999999199001010104" 甲   2023 称职     _
                     "999999199001010104" 甲   2023 称职     4800`,
        year,
      ],
      at: "C3",
      on: "历年等次",
      says: "2023 年与 C2 重复",
    },
  ],
});
