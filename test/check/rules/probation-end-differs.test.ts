import { probationEndDiffers } from "../../../src/check/rules/probation-end-differs";
import { tests } from "../rule-tester";
import { rosterSheet, withFormulas } from "../sheet-text";

tests(probationEndDiffers, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 到岗日期   试用期满日
                甲   999999199004150014 男   2024-03-15 2024-05-15
                乙   999999199105160027 女   2024-12-31 2025-02-28
                丙   99999919920617003X 男   2024-03-15 _
                丁   999999199307180042 女   _          2024-05-15`,
    // What a formula makes of a date that is text is that date's fault.
    withFormulas(
      rosterSheet`姓名 公民身份号码       性别 到岗日期   试用期满日
                  甲   999999199004150014 男   2024-03-15 ""
                  乙   999999199105160027 女   2024-03-15 45000`,
      { E2: "=EDATE(D2,2)", E3: "=EDATE(D3,2)" },
    ),
  ],
  invalid: [
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 到岗日期   试用期满日
                         甲   999999199004150014 男   2024-03-15 2024-05-14
                         乙   999999199105160027 女   2024-03-15 2024-06-15
                         丙   99999919920617003X 男   2024-03-15 2024-03-14`,
      at: ["E2", "E3", "E4"],
      expected: "2024-05-15",
      says: "比办法的 2024-05-15 早 1 天",
    },
    // The formula of one row is gone; those of the others stand.
    {
      sheet: withFormulas(
        rosterSheet`姓名 公民身份号码       性别 到岗日期 试用期满日
                    甲   999999199004150014 男   45366    45427
                    乙   999999199105160027 女   45366    _`,
        { E2: "=EDATE(D2,2)" },
      ),
      at: "E3",
      // 2024-05-15 as a serial.
      afterFix: 45427,
    },
  ],
});
