import { dutyDate } from "../../../src/check/rules/duty-date";
import { tests } from "../rule-tester";
import { dutySheet } from "../sheet-text";

tests(dutyDate, {
  valid: [dutySheet`姓名 日期       事项类型 所属期间
                    甲   2024-03-01 走访调研 2024-03
                    甲   2024-04-09 走访调研 2024-03
                    甲   _          走访调研 2024-03`],
  invalid: [{ sheet: dutySheet`姓名 日期       事项类型 所属期间
                               甲   2024-02-29 走访调研 2024-03`, at: "B2", expected: "≥ 2024-03-01" }],
});
