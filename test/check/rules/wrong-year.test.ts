import { wrongYear } from "../../../src/check/rules/wrong-year";
import { plainSheet } from "../../../src/workbook/snapshot";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet, sheetTag } from "../sheet-text";

const of2024 = parameterSheet`参数 值
                              考核年度 2024`;
const byService = parameterSheet`参数     值
                                 考核年度 2024
                                 考核周期 聘用年度`;

const titled = (name: string, title: string) => plainSheet(name, [[title], ["填报单位：西固区   填报日期：2025年1月10日"], ["姓名", "平时成绩", "年度成绩"], ["甲", 90, 90]]);

const ledger = sheetTag("履职台账");

tests(wrongYear, {
  valid: [
    [titled("评分表", "2024年度考核评分表"), of2024],
    [titled("2024评分表", "考核评分表"), of2024],
    // The title outweighs a name that was copied.
    [titled("2023评分表", "2024年度考核评分表"), of2024],
    [scoringSheet`姓名 平时成绩 年度成绩
                  甲   90       90`, of2024],
    [ledger`姓名 日期       事项类型 所属期间
            甲   2024-03-01 走访     "2024-03"`, of2024],
    // Entered in January for December, and a spell over New Year.
    [ledger`姓名 日期       事项类型 所属期间
            甲   2025-01-05 走访     "2024-12"`, of2024],
    [sheetTag("请假登记")`姓名 起         止
                          甲   2023-12-30 2024-01-02`, of2024],
    [ledger`姓名 日期       事项类型 所属期间
            甲   2023-08-01 走访     "2023-08"`, byService],
    // Nobody has said which year it is.
    [ledger`姓名 日期       事项类型
            甲   2023-08-01 走访`, parameterSheet`参数 值
                                                  填报单位 西固区`],
  ],
  invalid: [
    { sheet: [titled("评分表", "2023年度考核评分表"), of2024], at: "A1", on: "评分表", expected: "2024", says: "标题写的是 2023 年度，参数表的考核年度是 2024" },
    { sheet: [titled("2023评分表", "考核评分表"), of2024], at: "A3", on: "2023评分表", says: "工作表名称写的是 2023 年" },
    {
      sheet: [ledger`姓名 日期       事项类型 所属期间
                     甲   2024-03-01 走访     "2024-03"
                     甲   2023-03-01 走访     "2023-03"
                     乙   2023-04-01 走访     _`, of2024],
      at: ["B3", "B4"],
      on: "履职台账",
      expected: "2024",
      says: "这一行整行都是 2023 年的，考核年度是 2024",
    },
    {
      sheet: [sheetTag("经费台账")`项目 类型 金额 所属期间 支出日期
                                   工资 工资 100  "2025-01" 2025-01-31`, of2024],
      at: "E2",
      says: "都是 2025 年的",
    },
  ],
});
