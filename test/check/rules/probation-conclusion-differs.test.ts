import { probationConclusionDiffers } from "../../../src/check/rules/probation-conclusion-differs";
import { tests } from "../rule-tester";
import { rosterSheet, withFormulas } from "../sheet-text";

tests(probationConclusionDiffers, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 到岗日期   试用考试成绩 测评日期   优秀票 良好票 有效票 试用结论
                甲   999999199004150014 男   2024-03-15 60           2024-05-15 10     10     40     通过
                乙   999999199105160027 女   2024-03-15 59           2024-05-15 10     10     40     取消资格(报批)
                丙   99999919920617003X 男   2024-03-15 60           2024-05-15 10     9      40     取消资格(报批)
                丁   999999199307180042 女   2024-03-15 60           2024-05-14 10     10     40     待定
                戊   999999198801010052 男   2024-03-15 _            _          _      _      _      _
                己   999999199004150022 女   2024-03-15 60           2024-05-15 10     10     40     _`,
    // Votes that do not add up, an exam out of range, a day that cannot be read: findings of their own.
    rosterSheet`姓名 公民身份号码       性别 到岗日期   试用考试成绩 测评日期   优秀票 良好票 有效票 试用结论
                甲   999999199004150014 男   2024-03-15 60           2024-05-15 30     20     40     取消资格(报批)
                乙   999999199105160027 女   2024-03-15 600          2024-05-15 10     10     40     待定
                丙   99999919920617003X 男   2024-03-15 60           2024-02-30 10     10     40     通过`,
    // Voted before the last day, confirmed after it: by then probation was over.
    rosterSheet`姓名 公民身份号码       性别 到岗日期   试用考试成绩 测评日期   转正日期   优秀票 良好票 有效票 试用结论
                甲   999999199004150014 男   2024-03-15 60           2024-05-10 2024-05-20 10     10     40     通过
                乙   999999199105160027 女   2024-03-15 60           2024-05-20 2024-05-10 10     10     40     通过`,
  ],
  invalid: [
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 到岗日期   试用考试成绩 测评日期   优秀票 良好票 有效票 试用结论
                         甲   999999199004150014 男   2024-03-15 59.9         2024-05-15 10     10     40     通过
                         乙   999999199105160027 女   2024-03-15 80           2024-05-15 10     10     40     待定`,
      at: ["J2", "J3"],
      expected: "取消资格(报批)",
      says: "试用结论应为“取消资格(报批)”，表中是“通过”",
      afterFix: "取消资格(报批)",
    },
    // Not found to meet the conditions: nothing else is asked.
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 到岗日期   资格复核 试用结论
                         甲   999999199004150014 男   2024-03-15 不合格   通过`,
      at: "F2",
    },
    // The formula was deleted in one row.
    {
      sheet: withFormulas(
        rosterSheet`姓名 公民身份号码       性别 到岗日期 试用考试成绩 测评日期 优秀票 良好票 有效票 试用结论
                    甲   999999199004150014 男   45366    60           45427    10     10     40     通过
                    乙   999999199105160027 女   45366    60           45427    10     10     40     _`,
        { J2: '="通过"' },
      ),
      at: "J3",
      expected: "通过",
      says: "试用结论应为“通过”，表中是空白",
      afterFix: "通过",
    },
  ],
});
