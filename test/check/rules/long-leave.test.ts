import { longLeaveProposal } from "../../../src/check/rules/long-leave";
import { tests } from "../rule-tester";
import { leaveSheet, parameterSheet, rosterSheet, scoringSheet } from "../sheet-text";

const year = parameterSheet`参数 值
                            考核年度 2024`;
// 2024-01-01 to 2024-07-01: 183 days, and six months from 1 January are 182.
const long = leaveSheet`姓名 人员编号 类别 起         止
                        甲   P001     病假 2024-01-01 2024-07-01
                        甲   P001     产假 2024-08-01 2024-08-02`;

tests(longLeaveProposal, {
  valid: [
    [
      leaveSheet`姓名 类别 起         止
                 甲   病假 2023-12-01 2024-06-30
                 乙   产假 2024-01-01 2024-12-31
                 丙   事假 2023-01-01 2023-12-31`,
      year,
    ],
    // The year up to 28 February begins on 1 March: 182 days of leave in it, and six months from there are 184.
    [
      leaveSheet`姓名 类别 起         止
                 甲   病假 2024-02-29 2024-08-29`,
      parameterSheet`参数 值
                     考核年度   2025
                     考核基准日 2025-02-28`,
    ],
    // No year, no answer.
    long,
    // Someone has decided it already.
    [
      long,
      year,
      rosterSheet`人员编号 姓名 公民身份号码       性别
                  P001     甲   999999199004150014 男`,
      scoringSheet`姓名 公民身份号码       平时成绩 年度成绩 是否参加考核
                   甲   999999199004150014 _        _        否`,
    ],
  ],
  invalid: [{ sheet: [long, year], at: "E2", on: "请假登记", says: "病事假累计 183 天，超过 6 个月（182 天），建议提请不定等次；办法没有规定，请示市委组织部" }],
});
