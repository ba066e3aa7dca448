import { examRange } from "../../../src/check/rules/exam-range";
import { tests } from "../rule-tester";
import { rosterSheet } from "../sheet-text";

tests(examRange, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 试用考试成绩
                甲   999999199004150014 男   0
                乙   999999199105160027 女   100
                丙   99999919920617003X 男   59.9999
                丁   999999199307180042 女   "80分"
                戊   999999198801010052 男   _`,
  ],
  invalid: [
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 试用考试成绩
                         甲   999999199004150014 男   101
                         乙   999999199105160027 女   -1
                         丙   99999919920617003X 男   59.99999`,
      at: ["D2", "D3", "D4"],
      says: "试用考试成绩为 101，应在 0—100 分之间",
    },
  ],
});
