import { excludedHasResults } from "../../../src/check/rules/excluded-has-results";
import { tests } from "../rule-tester";
import { scoringSheet, withFormulas } from "../sheet-text";

tests(excludedHasResults, {
  valid: [
    withFormulas(
      scoringSheet`姓名 平时成绩 年度成绩 综合得分 分数等次 排名 拟奖励(元) 是否参加考核
                   甲   90       90       90       优秀     1    7200       是
                   乙   _        _        ""       ""       ""   0          否`,
      { D3: '=""' },
    ),
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 综合得分 分数等次 拟奖励(元) 是否参加考核
                          乙   _        _        85.6     称职     4800       否`,
      at: ["D2", "E2", "F2"],
      says: "不参加考核的人不应有综合得分，表中是 85.6",
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 拟奖励(元) 是否参加考核
                          乙   _        _        4800       否`,
      at: "D2",
      afterFix: null,
    },
  ],
});
