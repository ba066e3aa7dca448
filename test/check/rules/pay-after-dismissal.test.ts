import { benefitsAfterDismissal } from "../../../src/check/rules/pay-after-dismissal";
import { tests } from "../rule-tester";
import { fundSheet, rosterSheet } from "../sheet-text";

const gone = rosterSheet`姓名 人员编号 公民身份号码       性别 到岗日期   在岗状态 离岗日期
                         甲   A1       999999199004150014 男   2022-01-15 解聘     2024-06-01
                         乙   A2       999999199105160027 女   2022-01-15 辞职     2024-06-01`;

tests(benefitsAfterDismissal, {
  valid: [[fundSheet`项目 类型 人员编号 所属期间 金额(元) 支出日期
                     工资 工资 A1       2024-05  3500     2024-06-10
                     工资 工资 A2       2024-06  3500     2024-06-10
                     奖励 奖励 A1       2024     7200     2024-06-10`, gone]],
  invalid: [{ sheet: [fundSheet`项目 类型     人员编号 所属期间 金额(元) 支出日期
                                工资 工资     A1       2024-06  3500     2024-06-10
                                误餐 岗位补贴 A1       2024-07  300      2024-07-10`, gone], at: ["D2", "D3"], says: "2024-06-01 已解聘" }],
});
