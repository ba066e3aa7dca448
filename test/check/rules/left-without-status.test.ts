import { leftWithoutStatus } from "../../../src/check/rules/left-without-status";
import { tests } from "../rule-tester";
import { parameterSheet, rosterSheet } from "../sheet-text";

const leaving = rosterSheet`姓名 公民身份号码       性别 在岗状态 离岗日期
                            甲   999999199004150014 男   在岗     2024-06-30`;

tests(leftWithoutStatus, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 在岗状态 离岗日期
                甲   999999199004150014 男   辞职     2024-06-30
                乙   999999199105160027 女   在岗     _
                丙   99999919920617003X 男   调出     _`,
    // A day to come is a plan.
    [leaving, parameterSheet`参数 值
                             填报日期 2024-06-29`],
  ],
  invalid: [
    { sheet: leaving, at: "D2", says: "填了离岗日期 2024-06-30，在岗状态却是“在岗”" },
    { sheet: [leaving, parameterSheet`参数 值
                                      填报日期 2024-06-30`], at: "D2", on: "花名册" },
  ],
});
