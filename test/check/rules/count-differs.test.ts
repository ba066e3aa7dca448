import { countDiffers } from "../../../src/check/rules/count-differs";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet } from "../sheet-text";

const two = scoringSheet`姓名 平时成绩 年度成绩
                         甲   90       90
                         乙   80       80
                         合计 170      170`;

tests(countDiffers, {
  valid: [
    [two, parameterSheet`参数 值
                         应参加数 2`],
    [two, parameterSheet`参数 值
                         应参加数 _`],
  ],
  invalid: [
    {
      sheet: [two, parameterSheet`参数 值
                                  应参加数 3`],
      at: "B2",
      on: "参数",
      says: "应参加数为 3，评分表有 2 人",
    },
  ],
});
