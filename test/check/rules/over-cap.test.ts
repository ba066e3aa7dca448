import { overCap } from "../../../src/check/rules/over-cap";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet } from "../sheet-text";

const six = (best: readonly number[]) => scoringSheet`姓名 平时成绩 年度成绩
  ${["甲", "乙", "丙", "丁", "戊", "己"].map((name, place) => `${name} ${best[place] ?? 70} ${best[place] ?? 70}`).join("\n")}`;

tests(overCap, {
  valid: [
    six([95]),
    six([]),
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
        six([95, 94]),
        parameterSheet`参数 值
                       应参加数 10`,
      ],
      at: ["A1", "A1"],
      says: "超 1 人",
    },
  ],
});
