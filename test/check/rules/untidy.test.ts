import { untidy } from "../../../src/check/rules/untidy";
import { tests } from "../rule-tester";
import { rosterSheet, scoringSheet } from "../sheet-text";

tests(untidy, {
  valid: [
    scoringSheet`姓名             公民身份号码           平时成绩 年度成绩
                 阿依古丽·买买提 "11010519491231002X" 90       90`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名    平时成绩 年度成绩
                          "李 明" 90       90`,
      at: "A2",
      says: "姓名“李 明”里有多余的空格，应为“李明”",
      expected: "李明",
      afterFix: "李明",
    },
    {
      sheet: scoringSheet`姓名           平时成绩 年度成绩
                          古丽•买买提 90       90`,
      at: "A2",
      says: "姓名“古丽•买买提”应写成“古丽·买买提”",
      afterFix: "古丽·买买提",
    },
    {
      sheet: scoringSheet`姓名 公民身份号码           平时成绩 年度成绩
                          甲   "11010519491231002x" 90       90`,
      at: "B2",
      afterFix: "11010519491231002X",
    },
    {
      sheet: scoringSheet`姓名 到岗日期  平时成绩 年度成绩
                          甲   2024.5.1  90       90`,
      at: "B2",
      says: "应为日期 2024-05-01",
      afterFix: 45413,
    },
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 在岗状态 手机号码
                         甲   999999199004150014 男   在岗     "１３８００００１２３４"`,
      at: "E2",
      says: "手机号码“１３８００００１２３４”里有全角字符，应为“13800001234”",
    },
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 在岗状态 学历
                         甲   999999199004150014 男   在岗     本科`,
      at: "E2",
      says: "学历“本科”应写成“大学本科毕业”",
      afterFix: "大学本科毕业",
    },
  ],
});
