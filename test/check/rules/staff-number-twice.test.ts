import { staffNumberTwice } from "../../../src/check/rules/staff-number-twice";
import { tests } from "../rule-tester";
import { rosterSheet } from "../sheet-text";

tests(staffNumberTwice, {
  valid: [
    // The same person twice is another finding.
    rosterSheet`人员编号 姓名 公民身份号码       性别
                P001     甲   999999199004150014 男
                P002     乙   999999199105160027 女
                P002     乙   999999199105160027 女
                _        丙   99999919920617003X 男
                _        丁   999999199307180042 女`,
  ],
  invalid: [
    {
      sheet: rosterSheet`人员编号 姓名 公民身份号码       性别
                         P001     甲   999999199004150014 男
                         P002     乙   999999199105160027 女
                         " P001"  丙   99999919920617003X 男`,
      at: "A4",
      says: "人员编号与 A2（甲）相同",
    },
  ],
});
