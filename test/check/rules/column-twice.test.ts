import { columnTwice } from "../../../src/check/rules/column-twice";
import { tests } from "../rule-tester";
import { scoringSheet, sheetTag } from "../sheet-text";

tests(columnTwice, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩 备注 备考
                 甲   90       90       _    _`,
    // Two tables side by side are no one table with everything twice.
    scoringSheet`姓名 平时成绩 年度成绩 _ 姓名 月份      实出勤
                 甲   90       90       _ 甲   "2024-01" 20`,
    // The clerk has said which one counts.
    [
      scoringSheet`姓名 平时成绩 平时 年度成绩
                   甲   90       80   90`,
      sheetTag("列对应")`工作表 表头 对应
                         评分表 平时 不读取`,
    ],
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 平时 年度成绩
                          甲   90       80   90`,
      at: "B1",
      says: "有两列都像是“平时成绩”，只读了 B 列",
    },
    // The column's own title before another name of it.
    {
      sheet: scoringSheet`姓名 平时 平时成绩 年度成绩
                          甲   80   90       90`,
      at: "C1",
      says: "只读了 C 列",
    },
    {
      sheet: sheetTag("考勤登记")`姓名 月份      实出勤 实出勤天数
                                  甲   "2024-01" 20     21`,
      at: "C1",
      says: "“实出勤”",
    },
  ],
});
