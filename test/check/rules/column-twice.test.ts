import { columnTwice } from "../../../src/check/rules/column-twice";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(columnTwice, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩 备注 备考
                 甲   90       90       _    _`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 平时 年度成绩
                          甲   90       80   90`,
      at: "B1",
      says: "“平时成绩”有两列",
    },
  ],
});
