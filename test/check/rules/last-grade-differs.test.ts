import { lastGradeDiffers } from "../../../src/check/rules/last-grade-differs";
import { tests } from "../rule-tester";
import { historySheet, parameterSheet, scoringSheet } from "../sheet-text";

const year = parameterSheet`参数 值
                            考核年度 2024`;
const filed = historySheet`公民身份号码           姓名 年度 评定等次
                           "999999189001010017" 甲   2022 优秀
                           "999999189001010017" 甲   2023 称职`;

tests(lastGradeDiffers, {
  valid: [
    [
      scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 上年度等次
                   甲   "999999189001010017" 90       90       称职
                   乙   "11010519491231002X" 90       90       优秀`,
      filed,
      year,
    ],
    // Two grades on file: neither counts, and neither is a repair.
    [
      scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 上年度等次
                   甲   "999999189001010017" 90       90       称职`,
      historySheet`公民身份号码           姓名 年度 评定等次
                   "999999189001010017" 甲   2023 称职
                   "999999189001010017" 甲   2023 优秀`,
      year,
    ],
    // Neither is a grade.
    [
      scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 上年度等次
                   甲   "999999189001010017" 90       90       不定等次`,
      historySheet`公民身份号码           姓名 年度 评定等次
                   "999999189001010017" 甲   2023 未参加考核`,
      year,
    ],
  ],
  invalid: [
    {
      sheet: [
        scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 上年度等次
                     甲   "999999189001010017" 90       90       优秀`,
        filed,
        year,
      ],
      at: "E2",
      says: "上年度等次为“优秀”，历年等次中 2023 年是“称职”",
      afterFix: "称职",
    },
    // What the column cannot hold is no repair.
    {
      sheet: [
        scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 上年度等次
                     甲   "999999189001010017" 90       90       优秀`,
        historySheet`公民身份号码           姓名 年度 评定等次
                     "999999189001010017" 甲   2023 未参加考核`,
        year,
      ],
      at: "E2",
      fixable: false,
    },
  ],
});
