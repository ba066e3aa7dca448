import { hiddenRows } from "../../../src/check/rules/hidden-rows";
import { tests } from "../rule-tester";
import { scoringSheet, sheetTag } from "../sheet-text";

const three = scoringSheet`姓名 平时成绩 年度成绩
                           甲   90       90
                           乙   80       80
                           丙   80       80
                           合计 170      170`;

const attendance = sheetTag("考勤登记")`月份      姓名 实出勤
                                        "2024-01" 甲   20
                                        "2024-02" 甲   20`;

tests(hiddenRows, {
  // A hidden total is nobody.
  valid: [three, { ...three, hiddenRows: new Set([4]) }, { ...three, hiddenRows: "unknown" as const }],
  invalid: [
    { sheet: { ...three, hiddenRows: new Set([2]) }, at: "A3", says: "有 1 行人员被隐藏（第 3 行）" },
    { sheet: { ...three, hiddenRows: new Set([1, 2, 3]), filtered: true }, at: "A2", says: "有 3 行人员被隐藏（第 2—4 行）" },
    { sheet: { ...attendance, hiddenRows: new Set([2]) }, at: "B3", says: "考勤登记有 1 行被隐藏（第 3 行）" },
    { sheet: { ...three, visibility: "hidden" as const }, at: "A1", says: "这张评分表是隐藏的，已一并检查" },
  ],
});
