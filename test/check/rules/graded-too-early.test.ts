import { gradedTooEarly } from "../../../src/check/rules/graded-too-early";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet } from "../sheet-text";

const year = parameterSheet`参数 值
                            考核年度 2024`;

tests(gradedTooEarly, {
  valid: [
    [
      scoringSheet`姓名 到岗日期   是否参加考核 平时成绩 年度成绩
                   甲   2024-01-01 是           80       80
                   乙   2024-01-02 否           _        _`,
      year,
    ],
    // Without a year there is no base date to hold anyone against.
    scoringSheet`姓名 到岗日期   是否参加考核 平时成绩 年度成绩
                 甲   2024-06-01 是           80       80`,
  ],
  invalid: [
    {
      sheet: [
        scoringSheet`姓名 到岗日期   是否参加考核 平时成绩 年度成绩
                     甲   2024-01-02 是           80       80`,
        year,
      ],
      at: "C2",
      says: "到基准日 2024-12-31 不满 12 个月",
    },
    {
      sheet: scoringSheet`姓名 到岗日期   是否参加考核 平时成绩 年度成绩 评定等次
                          甲   2024-06-01 否           80       80       称职`,
      at: "F2",
      says: "不参加考核，却有评定等次“称职”",
    },
  ],
});
