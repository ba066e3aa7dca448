import { confirmedThoughDisqualified } from "../../../src/check/rules/confirmed-though-disqualified";
import { tests } from "../rule-tester";
import { rosterSheet } from "../sheet-text";

tests(confirmedThoughDisqualified, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 到岗日期   试用考试成绩 优秀票 良好票 有效票 转正日期
                甲   999999199004150014 男   2024-03-15 60           10     10     40     2024-05-20
                乙   999999199105160027 女   2024-03-15 59           10     10     40     _
                丙   99999919920617003X 男   2024-03-15 60           _      _      _      2024-05-20`,
  ],
  invalid: [
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 到岗日期   试用考试成绩 优秀票 良好票 有效票 转正日期
                         甲   999999199004150014 男   2024-03-15 59           10     10     40     2024-05-20
                         乙   999999199105160027 女   2024-03-15 60           10     9      40     2024-05-20`,
      at: ["I2", "I3"],
      says: "填了转正日期 2024-05-20，试用结论却是“取消资格(报批)”",
    },
  ],
});
