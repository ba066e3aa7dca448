import { serviceDatesDiffer } from "../../../src/check/rules/service-dates-differ";
import { tests } from "../rule-tester";
import { rosterSheet, scoringSheet } from "../sheet-text";

const roster = rosterSheet`姓名 公民身份号码       性别 到岗日期   聘期止
                           甲   999999199004150014 男   2023-03-01 2025-02-28
                           乙   999999199105160027 女   2023-03-01 _`;

tests(serviceDatesDiffer, {
  valid: [
    [
      roster,
      scoringSheet`姓名 公民身份号码       平时成绩 年度成绩 到岗日期   聘期止
                   甲   999999199004150014 90       90       2023.3.1   2025-02-28
                   乙   999999199105160027 90       90       2023-03-01 2025-02-28
                   丙   99999919920617003X 90       90       2021-01-01 2023-12-31`,
    ],
  ],
  invalid: [
    {
      sheet: [
        roster,
        scoringSheet`姓名 公民身份号码       平时成绩 年度成绩 到岗日期   聘期止
                     甲   999999199004150014 90       90       2023-01-03 2025-02-27`,
      ],
      at: ["E2", "F2"],
      on: "评分表",
      expected: "2023-03-01",
      says: "到岗日期为 2023-01-03，花名册里是 2023-03-01",
      // 2023-03-01 as a serial.
      afterFix: 44986,
    },
  ],
});
