import { leftBeforeArrival } from "../../../src/check/rules/left-before-arrival";
import { tests } from "../rule-tester";
import { rosterSheet } from "../sheet-text";

tests(leftBeforeArrival, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 到岗日期   在岗状态 离岗日期
                甲   999999199004150014 男   2024-03-01 辞职     2024-06-30
                乙   999999199105160027 女   2024-03-01 解聘     2024-03-01
                丙   99999919920617003X 男   _          调出     2023-06-30
                丁   999999199307180042 女   2024-03-01 在岗     _`,
  ],
  invalid: [
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 到岗日期   在岗状态 离岗日期
                         甲   999999199004150014 男   2024-03-01 辞职     2023-06-30
                         乙   999999199105160027 女   2024-03-01 在岗     2024-02-29`,
      at: ["F2", "F3"],
      expected: "≥ 2024-03-01",
      says: "离岗日期 2023-06-30 早于到岗日期 2024-03-01",
    },
  ],
});
