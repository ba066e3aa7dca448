import { dutyOutsideService } from "../../../src/check/rules/duty-outside-service";
import { tests } from "../rule-tester";
import { dutySheet, rosterSheet } from "../sheet-text";

const two = rosterSheet`姓名 人员编号 公民身份号码       性别 到岗日期   在岗状态 离岗日期
                        甲   A1       999999199004150014 男   2024-03-15 在岗     _
                        乙   A2       999999199105160027 女   2023-03-15 解聘     2024-06-01`;

tests(dutyOutsideService, {
  valid: [[dutySheet`姓名 人员编号 日期       事项类型
                     甲   A1       2024-03-15 走访调研
                     乙   A2       2024-05-31 走访调研
                     丙   A3       1999-01-01 走访调研`, two]],
  invalid: [
    { sheet: [dutySheet`姓名 人员编号 日期       事项类型
                        甲   A1       2024-03-14 走访调研`, two], at: "C2", says: "早于到岗日期 2024-03-15" },
    // Benefits stop on the day of dismissal: the day before is the last one in service.
    { sheet: [dutySheet`姓名 人员编号 日期       事项类型
                        乙   A2       2024-06-01 走访调研`, two], at: "C2", expected: "≤ 2024-05-31", says: "晚于最后在岗日 2024-05-31" },
  ],
});
