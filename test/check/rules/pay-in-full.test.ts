import { payInFull } from "../../../src/check/rules/pay-in-full";
import { tests } from "../rule-tester";
import { fundSheet } from "../sheet-text";

tests(payInFull, {
  valid: [fundSheet`项目 类型     所属期间 应发 实发 金额(元)
                    工资 工资     2024-01  3500 3500 3500
                    误餐 岗位补贴 2024-01  300  200  200`],
  invalid: [
    { sheet: fundSheet`项目 类型 所属期间 应发 实发   金额(元)
                       工资 工资 2024-01  3500 3499.5 3499.5`, at: "E2", expected: "3500", says: "差 0.5 元" },
    { sheet: fundSheet`项目 类型 所属期间 应发 实发 金额(元)
                       工资 工资 2024-01  3500 3600 3600
                       工资 工资 2024-02  3500 _    3500`, at: ["E2", "E3"], says: "多 100 元" },
    { sheet: fundSheet`项目 类型 所属期间 应发 实发 金额(元)
                       工资 工资 2024-03  3500 3000 3000
                       工资 工资 2024-05  3500 3000 3000
                       工资 工资 2024-06  _    _    3500
                       工资 工资 2024-07  _    _    3500
                       工资 工资 _        3500 3600 3600
                       工资 工资 春节前   3500 3600 3600`, at: ["E2", "E3", "E4", "E5", "E6", "E7"], says: "2024-03 实发 3000 元，少于应发 3500 元" },
  ],
});
