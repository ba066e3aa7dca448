import { probationOverdue } from "../../../src/check/rules/probation-overdue";
import { tests } from "../rule-tester";
import { parameterSheet, rosterSheet } from "../sheet-text";

const day = (text: string) => parameterSheet`参数 值
                                             填报日期 ${text}`;
const open = rosterSheet`姓名 公民身份号码       性别 到岗日期   试用考试成绩 优秀票 良好票 有效票 转正日期 在岗状态
                         甲   999999199004150014 男   2024-03-15 _            _      _      _      _        试用`;

tests(probationOverdue, {
  valid: [
    // The last day of probation is not over.
    [open, day("2024-05-15")],
    // Nobody knows which day it is.
    open,
    [
      rosterSheet`姓名 公民身份号码       性别 到岗日期   试用考试成绩 优秀票 良好票 有效票 转正日期   在岗状态
                  甲   999999199004150014 男   2024-03-15 80           20     10     40     2024-05-20 在岗
                  乙   999999199105160027 女   2024-03-15 50           _      _      _      _          试用
                  丙   99999919920617003X 男   2024-03-15 _            _      _      _      _          辞职
                  丁   999999199307180042 女   2024-03-15 500          _      _      _      _          试用`,
      day("2024-12-31"),
    ],
  ],
  invalid: [
    { sheet: [open, day("2024-05-16")], at: "E2", on: "花名册", says: "试用期已于 2024-05-15 期满，还没有试用考试成绩、有效票、转正日期" },
    {
      sheet: [
        rosterSheet`姓名 公民身份号码       性别 到岗日期   试用考试成绩 优秀票 良好票 有效票 转正日期   在岗状态
                    甲   999999199004150014 男   2024-03-15 80           20     10     40     _          在岗
                    乙   999999199105160027 女   2024-03-15 80           20     10     _      2024-05-20 在岗`,
        day("2024-12-31"),
      ],
      at: ["I2", "H3"],
      expected: "转正日期",
    },
    // The contract's own date prevails.
    {
      sheet: [
        rosterSheet`姓名 公民身份号码       性别 到岗日期   试用期满日 试用考试成绩 有效票 转正日期 在岗状态
                    甲   999999199004150014 男   2024-03-15 2024-05-14 _            _      _        试用`,
        day("2024-05-15"),
      ],
      at: "F2",
    },
  ],
});
