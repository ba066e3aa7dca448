import { payMonths } from "../../../src/check/rules/pay-months";
import { tests } from "../rule-tester";
import { fundSheet, parameterSheet, rosterSheet } from "../sheet-text";

const year = (on: string) => parameterSheet`参数 值
                                             考核年度 2024
                                             填报日期 ${on}`;
const one = rosterSheet`姓名 人员编号 公民身份号码       性别 到岗日期   在岗状态
                        甲   A1       999999199004150014 男   2024-01-15 在岗`;
const two = rosterSheet`姓名 人员编号 公民身份号码       性别 到岗日期   在岗状态
                        甲   A1       999999199004150014 男   2024-01-15 在岗
                        乙   A1       999999199004150022 女   2024-01-15 在岗`;

tests(payMonths, {
  valid: [
    [fundSheet`项目 类型 人员编号 所属期间 金额(元)
               工资 工资 A1       2024-01  3500
               工资 工资 A1       2024-02  3500`, one, year("2024-03-01")],
    [fundSheet`项目 类型 金额(元)`, one, year("2024-03-01")],
    // Of whom a payment is, for when, or whether it is pay, is found elsewhere; nobody lacks more than that.
    [fundSheet`项目 类型 人员编号 所属期间 金额(元)
               工资 工资 _        2024-01  3500
               工资 工资 A1       二月     3500`, one, year("2024-03-01")],
    [fundSheet`项目 类型   人员编号 所属期间 金额(元)
               工资 月工资 A1       2024-01  3500
               工资 工资   A1       2024-02  3500`, one, year("2024-03-01")],
    // Two people with one number: nobody can tell whose the payments are.
    [fundSheet`项目 类型 人员编号 所属期间 金额(元)
               工资 工资 A1       2024-01  3500`, two, year("2024-03-01")],
  ],
  invalid: [
    { sheet: [fundSheet`项目 类型 人员编号 所属期间 金额(元)
                        工资 工资 A1       2024-02  3500`, one, year("2024-04-01")], at: "A2", on: "花名册", expected: "2024-01、2024-03", says: "有 2 个月没有工资记录" },
    { sheet: [fundSheet`项目 类型         金额(元)
                        印刷 日常管理经费 350`, one, year("2024-04-01")], at: "B1", on: "经费台账", says: "没有工资记录" },
  ],
});
