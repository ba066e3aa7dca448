import { lawStatedReplaced } from "../../../src/check/rules/law-stated-replaced";
import { ownParameters, valueAt } from "../own-law";
import { tests } from "../rule-tester";

tests(lawStatedReplaced, {
  valid: [
    ownParameters({}),
    // What we decided is theirs to decide.
    ownParameters({}, { mixedAward: 4800, serviceToGrade: 6, probationPass: 70 }),
    // Not taken, so nothing is replaced.
    ownParameters({}, { usualWeight: 50 }),
  ],
  invalid: [
    { sheet: ownParameters({}, { excellentAward: 8000 }), at: valueAt("excellentAward", 0), expected: "7200 元", says: "“连续两年优秀奖励”是办法明文规定的 7200 元（第二十三条第三项），表中改为 8000 元" },
    { sheet: ownParameters({ 细则文号: "西组发〔2024〕3号" }, { usualWeight: 50, annualWeight: 50 }), at: [valueAt("usualWeight", 1), valueAt("annualWeight", 1)], expected: "40%" },
    { sheet: ownParameters({}, { marketOrgan: "市场监管" }), at: valueAt("marketOrgan", 0), expected: "工商", says: "机构改名的，请说明依据" },
  ],
});
