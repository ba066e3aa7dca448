import { duplicatePerson } from "../../../src/check/rules/duplicate-person";
import { tests } from "../rule-tester";
import { rosterSheet, scoringSheet } from "../sheet-text";

tests(duplicatePerson, {
  valid: [
    // Two people may share a name.
    scoringSheet`姓名 公民身份号码           平时成绩 年度成绩
                 李明 "999999189001010017" 90       90
                 李明 "11010519491231002X" 90       90
                 王芳 _                    90       90
                 王芳 _                    90       90`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 公民身份号码             平时成绩 年度成绩
                          李明 "11010519491231002X"   90       90
                          王芳 "999999189001010017"   90       90
                          李敏 "11010519491231 002x" 90       90`,
      at: "B4",
      says: "与 B2（李明）的公民身份号码相同",
    },
    // In the roster too; a person stands in both sheets, once in each.
    {
      sheet: [
        scoringSheet`姓名 公民身份号码       平时成绩 年度成绩
                     甲   999999199004150014 90       90`,
        rosterSheet`姓名 公民身份号码       性别
                    甲   999999199004150014 男
                    乙   999999199105160027 女
                    甲   999999199004150014 男`,
      ],
      at: "B4",
      on: "花名册",
    },
  ],
});
