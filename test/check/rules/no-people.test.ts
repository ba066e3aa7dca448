import { noPeople } from "../../../src/check/rules/no-people";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(noPeople, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   _        _`,
  ],
  invalid: [{ sheet: scoringSheet`姓名 平时成绩 年度成绩`, at: "A2", says: "还没有填写人员" }],
});
