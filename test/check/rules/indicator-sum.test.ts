import { indicatorSum } from "../../../src/check/rules/indicator-sum";
import { tests } from "../rule-tester";
import { indicatorSheet, scoringSheet } from "../sheet-text";

const listed = indicatorSheet`类别 指标 满分
                              平时 走访 60
                              平时 台账 40
                              年度 述职 100`;

tests(indicatorSum, {
  valid: [
    [scoringSheet`姓名 走访 台账 平时成绩 述职 年度成绩
                  甲   55.5 34.6 90.1     88   88
                  乙   55   _    80       80   80`, listed],
    [scoringSheet`姓名 平时成绩 年度成绩
                  甲   90       88`, listed],
  ],
  invalid: [
    { sheet: [scoringSheet`姓名 走访 台账 平时成绩 述职 年度成绩
                           甲   55   34.6 90       88   88`, listed], at: "D2", expected: "89.6", says: "平时成绩 90 不等于各指标得分之和 89.6" },
    { sheet: [scoringSheet`姓名 走访 台账 平时成绩 述职 年度成绩
                           甲   61   34   95       88   88`, listed], at: "B2", expected: "≤ 60", says: "走访 得 61 分，满分只有 60 分" },
    // What cannot be read is no part of the sum: a wrong sum would go unnoticed.
    { sheet: [scoringSheet`姓名 走访 台账  平时成绩 述职 年度成绩
                           甲   60   30分 90       88   88`, listed], at: "C2", expected: "30", afterFix: 30, says: "台账是文本“30分”，没有计入，应为数字 30" },
    { sheet: [scoringSheet`姓名 走访 台账 平时成绩 述职 年度成绩
                           甲   60   好   95       88   88`, listed], at: "C2", expected: "0—40" },
  ],
});
