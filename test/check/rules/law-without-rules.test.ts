import { lawWithoutRules } from "../../../src/check/rules/law-without-rules";
import { ownParameters, valueAt } from "../own-law";
import { tests } from "../rule-tester";

const numbered = { 填报单位: "西固区", 考核年度: 2024, 细则文号: "西组发〔2024〕3号" };

tests(lawWithoutRules, {
  valid: [
    ownParameters({ 填报单位: "西固区", 细则文号: null }),
    ownParameters({ 填报单位: "经济区", 细则文号: null }),
    ownParameters(numbered, { mixedAward: 4800 }),
    ownParameters({ ...numbered, 填报单位: "兰州新区" }, { mixedAward: 4800 }),
    ownParameters({ ...numbered, 细则施行日期: "2024-12-31" }, { mixedAward: 4800 }),
    // Not taken, so nothing was changed.
    ownParameters({ 细则文号: null }, { mixedAward: "四千八" }),
  ],
  invalid: [
    { sheet: ownParameters({ 填报单位: "西固区", 细则文号: null }, { mixedAward: 4800, serviceToGrade: 6 }), at: "B3", says: "改了 2 个参数（参加考核所需工作时间、优秀、称职各一年的奖励），没有填写细则文号" },
    // No line for the number: the changed value is the place.
    { sheet: ownParameters({ 填报单位: "西固区" }, { mixedAward: 4800 }), at: valueAt("mixedAward", 1) },
    { sheet: ownParameters({ ...numbered, 细则施行日期: "2025-01-01" }, { mixedAward: 4800 }), at: "B5", expected: "2024-12-31", says: "细则自 2025-01-01 起施行，晚于考核基准日 2024-12-31" },
    { sheet: ownParameters({ ...numbered, 填报单位: "经济区" }, { mixedAward: 4800 }), at: "B2", says: "第二十四条没有提到经济区可以另订细则，请示市委组织部" },
  ],
});
