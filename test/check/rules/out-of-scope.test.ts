import { outOfScope } from "../../../src/check/rules/out-of-scope";
import { tests } from "../rule-tester";
import { rosterSheet, scoringSheet } from "../sheet-text";

const scored = scoringSheet`姓名 公民身份号码       平时成绩 年度成绩
                            甲   999999199004150014 90       90
                            乙   999999199105160027 90       90`;

tests(outOfScope, {
  valid: [
    [
      rosterSheet`姓名 公民身份号码       性别 招聘主体
                  甲   999999199004150014 男   市委组织部
                  乙   999999199105160027 女   _
                  丙   99999919920617003X 男   区委组织部`,
      scored,
    ],
  ],
  invalid: [
    {
      sheet: [
        rosterSheet`姓名 公民身份号码       性别 招聘主体
                    甲   999999199004150014 男   市委组织部
                    乙   999999199105160027 女   区委组织部`,
        scored,
      ],
      at: "A3",
      on: "评分表",
      expected: "市委组织部",
      says: "招聘主体是“区委组织部”，不是市委组织部",
    },
  ],
});
