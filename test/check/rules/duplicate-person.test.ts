import { duplicatePerson } from "../../../src/check/rules/duplicate-person";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

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
  ],
});
