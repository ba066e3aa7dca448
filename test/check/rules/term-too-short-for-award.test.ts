import { termTooShortForAward } from "../../../src/check/rules/term-too-short-for-award";
import { tests } from "../rule-tester";
import { parameterSheet, rosterSheet } from "../sheet-text";

const spring = rosterSheet`姓名 公民身份号码       性别 到岗日期   聘期止     在岗状态
                           甲   999999199004150014 男   2023-03-01 2025-02-28 在岗`;

tests(termTooShortForAward, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 到岗日期   聘期止     在岗状态
                甲   999999199004150014 男   2023-01-01 2024-12-31 在岗
                乙   999999199105160027 女   2023-03-01 2025-02-28 辞职
                丙   99999919920617003X 男   2024-03-01 2025-02-28 在岗`,
    // Years of service count where the district appraises by them.
    [spring, parameterSheet`参数 值
                            考核周期 聘用年度`],
  ],
  invalid: [{ sheet: spring, at: "E2", says: "只有 1 个完整考核年度，够不上连续两年计奖；按聘用年度有 2 个（2023-03-01、2024-03-01 起）" }],
});
