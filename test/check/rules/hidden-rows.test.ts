import { hiddenRows } from "../../../src/check/rules/hidden-rows";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

const three = scoringSheet`姓名 平时成绩 年度成绩
                           甲   90       90
                           乙   80       80
                           合计 170      170`;

tests(hiddenRows, {
  // A hidden total is nobody.
  valid: [three, { ...three, hiddenRows: new Set([3]) }],
  invalid: [{ sheet: { ...three, hiddenRows: new Set([2]) }, at: "A3", says: "有 1 行人员被隐藏（第 3 行）" }],
});
