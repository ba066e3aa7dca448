import { sheetUnrecognised } from "../../../src/check/rules/sheet-unrecognised";
import { tests } from "../rule-tester";
import { historySheet, scoringSheet, sheetTag } from "../sheet-text";

const history = historySheet`公民身份号码           姓名 年度 评定等次
                             "999999199001010104" 甲   2023 称职`;

tests(sheetUnrecognised, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   90       90`,
    history,
    // A list of the district's own, with some of our headers.
    [
      history,
      sheetTag("通讯录")`姓名 性别 手机号码   单位
                         甲   男   13800001234 东川镇`,
    ],
    // A page about a sheet is not the sheet.
    [
      history,
      sheetTag("评分表填写说明")`列   说明
                                 姓名 按身份证填写`,
    ],
  ],
  invalid: [
    {
      sheet: [
        scoringSheet`姓名 上半部分 年度成绩
                     甲   90       90`,
        history,
      ],
      at: "A1",
      on: "评分表",
      says: "像评分表，但缺少“平时成绩”列",
    },
    {
      sheet: [
        { ...scoringSheet`姓名 平时成绩 下半部分
                          甲   90       90`, name: "Sheet1" },
        history,
      ],
      at: "A1",
      on: "Sheet1",
      says: "缺少“年度成绩”列",
    },
    // Nothing but its name and a row of texts.
    {
      sheet: [
        scoringSheet`人员 第一项 第二项
                     甲   90     90`,
        history,
      ],
      at: "A1",
      says: "缺少“姓名、平时成绩、年度成绩”列",
    },
    // The wrong sheet under the right name.
    {
      sheet: scoringSheet`序号 姓名 性别 公民身份号码           出生年月  手机号码      所在区县
                          1    甲   男   "999999199001010104" "1990-01" "13800001234" 西固区`,
      at: "A1",
      says: "这张表叫评分表，表头却是花名册的",
    },
    // Another sheet than the scoring sheet, named and without one of its keys.
    {
      sheet: [
        history,
        sheetTag("请假登记")`姓名 人员编号 类别 起         截至       批准人
                             甲   ZG0001   事假 2024-03-01 2024-03-02 乙`,
      ],
      at: "A1",
      on: "请假登记",
      says: "像请假登记，但缺少“止”列",
    },
  ],
});
