import { rosterDiffersInScoring } from "../../../src/check/rules/roster-differs-in-scoring";
import { tests } from "../rule-tester";
import { parameterSheet, rosterSheet, scoringSheet } from "../sheet-text";

const year = parameterSheet`参数 值
                            考核年度 2024`;
const both = scoringSheet`姓名 公民身份号码       平时成绩 年度成绩
                          甲   999999199004150014 90       90
                          乙   999999199105160027 90       90`;

tests(rosterDiffersInScoring, {
  valid: [
    [
      rosterSheet`姓名 公民身份号码       性别 招聘主体   到岗日期   在岗状态 离岗日期
                  甲   999999199004150014 男   市委组织部 2023-03-01 在岗     _
                  乙   999999199105160027 女   市委组织部 2024-11-01 试用     _
                  丙   99999919920617003X 男   市委组织部 2023-03-01 辞职     2024-12-30
                  丁   999999199307180042 女   市委组织部 2023-03-01 调出     2024-12-30
                  戊   999999198801010052 男   区委组织部 2023-03-01 在岗     _
                  己   999999199004150022 女   市委组织部 2025-01-01 试用     _`,
      both,
      year,
    ],
    // An id that cannot be read is that id's fault, on either sheet.
    [
      rosterSheet`姓名 公民身份号码       性别 招聘主体   到岗日期   在岗状态
                  甲   999999199004150019 男   市委组织部 2023-03-01 在岗
                  乙   999999199105160027 女   市委组织部 2023-03-01 在岗`,
      scoringSheet`姓名 公民身份号码       平时成绩 年度成绩
                   甲   999999199004150014 90       90
                   乙   999999199105160029 90       90`,
      year,
    ],
    // Of two people of one name, one has an id that cannot be read: the row may be either's.
    [
      rosterSheet`姓名 公民身份号码       性别 招聘主体   到岗日期   在岗状态
                  甲   999999199004150014 男   市委组织部 2023-03-01 在岗
                  甲   999999199105160029 女   市委组织部 2023-03-01 在岗`,
      scoringSheet`姓名 公民身份号码       平时成绩 年度成绩
                   甲   999999199004150014 90       90`,
      year,
    ],
    // Whether someone is still there is not known: the status contradicts the day.
    [
      rosterSheet`姓名 公民身份号码       性别 招聘主体   到岗日期   在岗状态 离岗日期
                  甲   999999199004150014 男   市委组织部 2023-03-01 在岗     _
                  乙   999999199105160027 女   市委组织部 2023-03-01 在岗     _
                  丙   99999919920617003X 男   市委组织部 2023-03-01 在岗     2024-06-30
                  丁   999999199307180042 女   市委组织部 2023-03-01 调出     _`,
      both,
      year,
    ],
    // Under another's id: that the id stands twice is the finding.
    [
      rosterSheet`姓名 公民身份号码       性别 招聘主体   到岗日期   在岗状态
                  甲   999999199004150014 男   市委组织部 2023-03-01 在岗
                  乙   999999199105160027 女   市委组织部 2023-03-01 在岗`,
      scoringSheet`姓名 公民身份号码       平时成绩 年度成绩
                   甲   999999199004150014 90       90
                   乙   999999199004150014 90       90`,
      year,
    ],
    // An empty roster is a finding of its own.
    [rosterSheet`姓名 公民身份号码 性别`, both, year],
  ],
  invalid: [
    {
      sheet: [
        rosterSheet`姓名 公民身份号码       性别 招聘主体   到岗日期   在岗状态
                    甲   999999199004150014 男   市委组织部 2023-03-01 在岗`,
        both,
        year,
      ],
      at: "B3",
      on: "评分表",
      says: "花名册里没有这个公民身份号码",
    },
    // Left on the base date, moved on it, arrived on it: all on the books on that day.
    {
      sheet: [
        rosterSheet`姓名 公民身份号码       性别 招聘主体   到岗日期   在岗状态 离岗日期
                    甲   999999199004150014 男   市委组织部 2023-03-01 在岗     _
                    乙   999999199105160027 女   市委组织部 2023-03-01 在岗     _
                    丙   99999919920617003X 男   市委组织部 2023-03-01 辞职     2024-12-31
                    丁   999999199307180042 女   市委组织部 2023-03-01 调出     2024-12-31
                    戊   999999198801010052 男   市委组织部 2024-12-31 试用     _`,
        both,
        year,
      ],
      at: ["A4", "A5", "A6"],
      on: "花名册",
      says: "评分表里没有这个人",
    },
    // One person under two ids is one finding, not two.
    {
      sheet: [
        rosterSheet`姓名 公民身份号码       性别 招聘主体   到岗日期   在岗状态
                    甲   999999199004150014 男   市委组织部 2023-03-01 在岗
                    乙   99999919920617003X 男   市委组织部 2023-03-01 在岗`,
        both,
        year,
      ],
      at: "B3",
      on: "评分表",
      expected: "99999919920617003X",
      says: "花名册里的乙（B3）是另一个公民身份号码",
    },
  ],
});
