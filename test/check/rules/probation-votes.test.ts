import { probationVotes } from "../../../src/check/rules/probation-votes";
import { tests } from "../rule-tester";
import { rosterSheet } from "../sheet-text";

tests(probationVotes, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 优秀票 良好票 弃权票 有效票 收回票 发出票
                甲   999999199004150014 男   10     10     2      22     22     22
                乙   999999199105160027 女   10     10     _      30     _      _
                丙   99999919920617003X 男   10     _      _      5      _      _`,
  ],
  invalid: [
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 优秀票 良好票 弃权票 有效票 收回票 发出票
                         甲   999999199004150014 男   10     10     3      22     22     22
                         乙   999999199105160027 女   10     10     0      30     29     30
                         丙   99999919920617003X 男   10     10     0      30     31     30
                         丁   999999199307180042 女   10     -1     0      30     30     30`,
      at: ["G2", "H3", "I4", "E5"],
      says: "有效票 22 与其他票数不符",
    },
  ],
});
