import { transfer } from "../../../src/check/rules/transfer";
import { tests } from "../rule-tester";
import { parameterSheet, rosterSheet, scoringSheet } from "../sheet-text";

const year = parameterSheet`参数 值
                            考核年度 2024`;
const scored = scoringSheet`姓名 公民身份号码       平时成绩 年度成绩
                            甲   999999199004150014 90       90`;

tests(transfer, {
  valid: [
    // On the base date still here.
    [
      rosterSheet`姓名 公民身份号码       性别 在岗状态 离岗日期
                  甲   999999199004150014 男   调出     2024-12-31`,
      scored,
      year,
    ],
    [
      rosterSheet`姓名 公民身份号码       性别 在岗状态 离岗日期
                  甲   999999199004150014 男   辞职     2024-06-30`,
      scored,
      year,
    ],
  ],
  invalid: [
    {
      sheet: [
        rosterSheet`姓名 公民身份号码       性别 在岗状态 离岗日期
                    甲   999999199004150014 男   调出     2024-12-30`,
        scored,
        year,
      ],
      at: "A2",
      on: "评分表",
      says: "已于 2024-12-30 调出",
    },
  ],
});
