import { scoreText } from "../../../src/check/rules/score-text";
import { ownParameters } from "../own-law";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { keyOf } from "../../../src/workbook/cell";

/** The same sheet with the numbers under this header shown in hundredths. */
function asPercent(sheet: SheetSnapshot, title: string): SheetSnapshot {
  const column = sheet.values[0]!.indexOf(title);
  return { ...sheet, formats: new Map(sheet.values.slice(1).map((_, place) => [keyOf({ row: place + 1, column }), "0.0%"])) };
}

tests(scoreText, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   92       0
                 乙   _        92.5`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   "92分"   90`,
      at: "B2",
      says: "平时成绩是文本“92分”，没有计入，应为数字 92",
      expected: "92",
      afterFix: 92,
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   90       "９２.５ "
                          乙   "88"     90`,
      at: ["C2", "B3"],
      afterFix: 92.5,
    },
    {
      sheet: asPercent(scoringSheet`姓名 平时成绩 年度成绩
                                    甲   0.875    90
                                    乙   1        90
                                    丙   87.5     90
                                    丁   0        90`, "平时成绩"),
      at: ["B2", "B3"],
      says: "平时成绩显示为 87.5%，存的是 0.875，分不清是 87.5 分还是 0.875 分，没有计入",
      expected: "87.5",
      fixable: false,
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   良好     90`,
      at: "B2",
      says: "平时成绩“良好”不是分数，请填 0—100 的数字",
      expected: "0—100",
    },
    {
      sheet: [
        scoringSheet`姓名 平时成绩 年度成绩
                     甲   良好     90`,
        ownParameters({ 细则文号: "西组发〔2024〕3号" }, { fullScore: 120 }),
      ],
      at: "B2",
      says: "请填 0—120 的数字",
      expected: "0—120",
    },
  ],
});
