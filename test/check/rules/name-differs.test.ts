import { nameDiffers } from "../../../src/check/rules/name-differs";
import { tests } from "../rule-tester";
import { historySheet, rosterSheet, scoringSheet } from "../sheet-text";

const roster = rosterSheet`姓名   公民身份号码       性别
                           李明   999999199004150014 男
                           王芳   999999199105160027 女
                           王小芳 999999199105160027 女`;

tests(nameDiffers, {
  valid: [
    // Where one id has two names in the roster, the roster is at fault.
    [
      roster,
      scoringSheet`姓名 公民身份号码       平时成绩 年度成绩
                   李明 999999199004150014 90       90
                   王方 999999199105160027 90       90
                   陈 99999919920617003X 90       90`,
    ],
    // An id on two rows is wrong on one of them: no name follows from it.
    [
      roster,
      scoringSheet`姓名 公民身份号码       平时成绩 年度成绩
                   李明 999999199004150014 90       90
                   赵敏 999999199004150014 90       90`,
    ],
  ],
  invalid: [
    {
      sheet: [
        roster,
        scoringSheet`姓名 公民身份号码       平时成绩 年度成绩
                     李名 999999199004150014 90       90`,
      ],
      at: "A2",
      on: "评分表",
      expected: "李明",
      says: "花名册里同一公民身份号码的是“李明”",
      afterFix: "李明",
    },
    {
      sheet: [
        roster,
        historySheet`公民身份号码       姓名 年度 评定等次
                     999999199004150014 李铭 2023 称职`,
      ],
      at: "B2",
      on: "历年等次",
      afterFix: "李明",
    },
  ],
});
