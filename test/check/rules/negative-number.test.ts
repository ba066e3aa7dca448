import { negativeNumber } from "../../../src/check/rules/negative-number";
import { tests } from "../rule-tester";
import { dutySheet, fundSheet, meetingSheet } from "../sheet-text";

tests(negativeNumber, {
  valid: [
    dutySheet`姓名 日期         事项类型 数量
              甲   "2024-03-05" 走访调研 0
              乙   "2024-03-05" 走访调研 _`,
    // A payment that is taken back.
    fundSheet`项目 类型         应发 实发 金额(元)
              工资 工资         0    0    0
              冲销 日常管理经费 _    _    -90`,
  ],
  invalid: [
    { sheet: dutySheet`姓名 日期         事项类型 数量
                       甲   "2024-03-05" 走访调研 -1`, at: "D2", expected: "≥ 0", says: "数量为 -1，不能小于 0" },
    { sheet: fundSheet`项目 类型 应发  实发     金额(元)
                       工资 工资 -3500 -3499.5 3500`, at: ["C2", "D2"], says: "应发为 -3500" },
    { sheet: meetingSheet`日期         类型     组织单位 参加人数
                          "2024-03-05" 工作例会 组织部   -12`, at: "D2" },
  ],
});
