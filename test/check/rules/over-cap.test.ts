import { overCap } from "../../../src/check/rules/over-cap";
import { tests } from "../rule-tester";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { parameterSheet, scoringSheet } from "../sheet-text";

const six = (best: readonly number[]) => scoringSheet`姓名 平时成绩 年度成绩
  ${["甲", "乙", "丙", "丁", "戊", "己"].map((name, place) => `${name} ${best[place] ?? 70} ${best[place] ?? 70}`).join("\n")}`;

/** And so many who are listed and not graded. */
const withoutGrade = (sheet: SheetSnapshot, count: number): SheetSnapshot => ({ ...sheet, values: [["姓名", "平时成绩", "年度成绩", "是否参加考核"], ...sheet.values.slice(1), ...Array.from({ length: count }, (_, place) => [`新${place}`, null, null, "否"])] });

tests(overCap, {
  valid: [
    six([95]),
    six([]),
    // Two of ten once the scores that are missing are there; and one who is graded above the score is that finding.
    scoringSheet`姓名 平时成绩 年度成绩
      ${["甲 95 95", "乙 95 95", "丙 70 70", "丁 70 70", "戊 70 70", "己 70 70", "庚 70 70", "辛 _ 70", "壬 _ 70", "癸 105 70"].join("\n")}`,
    scoringSheet`姓名 平时成绩 年度成绩 评定等次
      ${["甲 95 95 优秀", "乙 85 85 优秀", "丙 70 70 _", "丁 70 70 _", "戊 70 70 _"].join("\n")}`,
    // Two bases differ because one of them is wrong.
    [
      six([95, 94]),
      parameterSheet`参数 值
                     应参加数 10
                     超比例说明 年度重点工作突出
                     批准文号 兰组发〔2025〕1号`,
    ],
    [
      six([95, 94]),
      parameterSheet`参数 值
                     超比例说明 年度重点工作突出
                     批准文号 兰组发〔2025〕1号`,
    ],
    [
      six([95, 94]),
      parameterSheet`参数 值
                     核定优秀名额 2
                     批准文号 兰组函〔2025〕2号`,
    ],
  ],
  invalid: [
    {
      // A quota without its number lifts nothing (decision 28).
      sheet: [
        six([95, 94]),
        parameterSheet`参数 值
                       核定优秀名额 2`,
      ],
      at: ["B2", "A1"],
      says: "没有批准文号，仍按比例 1 人计算",
    },
    { sheet: six([95, 94]), at: "A1", says: "优秀 2 人，名额 1 人（20%），超 1 人；请集体研究" },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   95       95`,
      at: "A1",
      says: "参加考核 1 人，不足 5 人，没有单独名额",
    },
    { sheet: six([95, 95, 91]), at: "A1", says: "名额线上有 2 人同分" },
    {
      sheet: [
        six([95, 94]),
        parameterSheet`参数 值
                       超比例说明 年度重点工作突出`,
      ],
      at: "A1",
    },
    {
      sheet: [
        withoutGrade(six([95, 94]), 4),
        parameterSheet`参数 值
                       应参加数 10`,
      ],
      at: ["A1", "A1"],
      says: "超 1 人",
    },
    {
      // Over it even when everyone has a score.
      sheet: scoringSheet`姓名 平时成绩 年度成绩
        ${["甲 95 95", "乙 95 95", "丙 70 70", "丁 70 _"].join("\n")}`,
      at: "A1",
      says: "参加考核 4 人，不足 5 人，没有单独名额",
    },
    {
      // Five take part: a score that is wrong is no reason to ask the city for places.
      sheet: scoringSheet`姓名 平时成绩 年度成绩
        ${["甲 95 95", "乙 95 95", "丙 70 70", "丁 70 105", "戊 85分 70"].join("\n")}`,
      at: "A1",
      says: "参加考核 5 人，其中 2 人成绩缺失或有误；按 5 人算，名额 1 人（20%），优秀已有 2 人，至少超 1 人",
    },
  ],
});
