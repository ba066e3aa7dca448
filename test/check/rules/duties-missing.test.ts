import { dutiesMissing } from "../../../src/check/rules/duties-missing";
import { tests } from "../rule-tester";
import { dutySheet, parameterSheet, rosterSheet } from "../sheet-text";

const year = (on: string) => parameterSheet`参数 值
                                             考核年度 2024
                                             填报日期 ${on}`;
const one = rosterSheet`姓名 人员编号 公民身份号码       性别 到岗日期   在岗状态
                        甲   A1       999999199004150014 男   2023-01-01 在岗`;
const january = dutySheet`姓名 人员编号 日期       事项类型       所属期间 数量
                          甲   A1       2024-01-20 走访调研       2024-01  1
                          甲   A1       2024-01-20 工作台账更新   2024-01  1
                          甲   A1       2024-01-20 调研工作信息   2024-01  2
                          甲   A1       2024-01-20 月度工作任务   2024-01  _
                          甲   A1       2024-01-20 参与重点工作   2024-01  1`;

/** The first entry with something else in a column. */
const withFirst = (column: number, value: string) => ({ ...january, values: january.values.map((row, place) => (place === 1 ? row.map((old, at) => (at === column - 1 ? value : old)) : row)) });
const withPeriod = (period: string) => withFirst(5, period);

tests(dutiesMissing, {
  valid: [
    // 31 January and 5 days of grace: on 5 February nothing of January is missing yet, done or not.
    [one, dutySheet`姓名 日期 事项类型
                    乙   2024-01-01 走访调研`, year("2024-02-05")],
    [one, january, year("2024-02-06")],
    [one, january],
    // The entry is there: that its period is of another kind, or cannot be read, or that nobody knows whose it is, are findings of their own.
    [one, withPeriod("2024Q1"), year("2024-02-06")],
    [one, withPeriod("一月"), year("2024-02-06")],
    [one, withFirst(4, "走访一户"), year("2024-02-06")],
    [one, { ...january, values: january.values.map((row, place) => (place === 1 ? ["乙", "A9", ...row.slice(2)] : row)) }, year("2024-02-06")],
  ],
  invalid: [
    { sheet: [one, { ...january, values: january.values.slice(0, 5) }, year("2024-02-06")], at: "A2", on: "花名册", expected: "12", says: "每月参与重点工作缺 1 次：2024年1月" },
    // As many entries as are missing cannot be counted; of two that are missing one is missing still.
    { sheet: [one, { ...withPeriod("2024Q1"), values: withPeriod("2024Q1").values.filter((_, place) => place !== 5) }, year("2024-03-06")], at: ["A2", "A2", "A2", "A2", "A2"], says: "每月更新工作台账缺 1 次：2024年2月" },
    // A negative number counts for nothing and hides nobody: it may be what one of the duties lacks, and of no other.
    { sheet: [one, { ...withFirst(6, "-1"), values: withFirst(6, "-1").values.slice(0, 4) }, year("2024-02-06")], at: ["A2", "A2"], on: "花名册", says: "月度工作任务缺 1 次：2024年1月" },
    // Owed once: the day by which it was due says more than a period.
    { sheet: [rosterSheet`姓名 人员编号 公民身份号码       性别 到岗日期   在岗状态
                          甲   A1       999999199004150014 男   2024-01-01 在岗`, january, year("2024-03-02")], at: "A2", on: "花名册", expected: "1", says: "“六清”摸底缺 1 次，应于 2024-03-01 前完成" },
    // A ledger that nobody has begun is one finding, not one for each person and duty.
    { sheet: [rosterSheet`姓名 人员编号 公民身份号码       性别 到岗日期   在岗状态
                          甲   A1       999999199004150014 男   2023-01-01 在岗
                          乙   A2       999999199004150022 女   2023-01-01 在岗`, dutySheet`姓名 日期 事项类型`, year("2024-12-31")], at: "C1", on: "履职台账", expected: "", says: "履职台账还没有登记任何事项，花名册上 2 人本年度应有的履职记录都没有" },
  ],
});
