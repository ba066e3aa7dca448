import { gradedAfterLeaving } from "../../../src/check/rules/graded-after-leaving";
import { tests } from "../rule-tester";
import { parameterSheet, rosterSheet, scoringSheet } from "../sheet-text";

const year = parameterSheet`参数 值
                            考核年度 2024`;
const roster = rosterSheet`姓名 公民身份号码       性别 在岗状态 离岗日期
                           甲   999999199004150014 男   解聘     2024-12-30
                           乙   999999199105160027 女   辞职     2024-12-31
                           丙   99999919920617003X 男   调出     2024-06-30
                           丁   999999199307180042 女   辞职     _`;

tests(gradedAfterLeaving, {
  valid: [
    [
      roster,
      scoringSheet`姓名 公民身份号码       平时成绩 年度成绩 是否参加考核
                   甲   999999199004150014 _        _        否
                   乙   999999199105160027 90       90       是
                   丙   99999919920617003X 90       90       是
                   丁   999999199307180042 90       90       是`,
      year,
    ],
  ],
  invalid: [
    {
      sheet: [
        roster,
        scoringSheet`姓名 公民身份号码       平时成绩 年度成绩 是否参加考核
                     甲   999999199004150014 90       90       是`,
        year,
      ],
      at: "E2",
      on: "评分表",
      expected: "否",
      says: "解聘，2024-12-30 离岗，早于基准日 2024-12-31",
    },
  ],
});
