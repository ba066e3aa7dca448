import { rankDiffers } from "../../../src/check/rules/rank-differs";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(rankDiffers, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩 排名 是否参加考核
                 甲   80       80       2    是
                 乙   80       80       2    是
                 丙   90       90       1    是
                 丁   95       95       _    否
                 戊   70       70       4    是`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 排名
                          甲   80       80       2
                          乙   80       80       3
                          丙   90       90       1`,
      at: "D3",
      expected: "2",
      afterFix: 2,
    },
  ],
});
