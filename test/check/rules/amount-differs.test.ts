import { amountDiffers } from "../../../src/check/rules/amount-differs";
import { tests } from "../rule-tester";
import { fundSheet } from "../sheet-text";

tests(amountDiffers, {
  valid: [
    // Due in this amount and paid in another: 工资是否足额 says so.
    fundSheet`项目 类型 应发 实发 金额(元)
              工资 工资 3500 3000 3500`,
    fundSheet`项目 类型         实发 金额(元)
                    工资 工资         3500 3500
                    印刷 日常管理经费 1    90`],
  invalid: [{ sheet: fundSheet`项目 类型 所属期间 实发 金额(元)
                               工资 工资 2024-03  3500 3600
                               工资 工资 2024-05  3500 3600`, at: ["E2", "E3"], expected: "3500", says: "2024-03 的金额 3600 元" }],
});
