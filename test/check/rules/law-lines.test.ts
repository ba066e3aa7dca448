import { lawLines } from "../../../src/check/rules/law-lines";
import { ownParameters } from "../own-law";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet } from "../sheet-text";

tests(lawLines, {
  valid: [
    ownParameters({ 填报单位: "西固区" }, { mixedAward: 4800 }),
    parameterSheet`参数 值
                   填报单位 西固区
                   本表由谁填 吴小燕`,
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   80       90`,
  ],
  invalid: [
    { sheet: ownParameters({}, { mixedAward: null, termYears: null }), at: "A1", expected: "优秀、称职各一年的奖励、聘期", says: "这些行，或值是空白" },
    {
      sheet: parameterSheet`参数 值 单位 条款 性质
                            优秀比例 25 % 第二十二条 明文`,
      at: "A2",
      says: "这一行的参数“优秀比例”无法识别，没有采用",
    },
  ],
});
