import { lawUnreadable } from "../../../src/check/rules/law-unreadable";
import { ownParameters, valueAt } from "../own-law";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet } from "../sheet-text";

tests(lawUnreadable, {
  valid: [
    ownParameters({}),
    ownParameters({}, { mixedAward: 4800, excellentFrom: "90分" }),
    parameterSheet`参数 值
                   填报单位 西固区`,
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   80       90`,
  ],
  invalid: [
    { sheet: ownParameters({ 填报单位: "西固区" }, { mixedAward: "四千八" }), at: valueAt("mixedAward", 1), expected: "0 元", says: "无法识别为数字（单位：元）；没有采用，仍按 0 元 计算" },
    { sheet: ownParameters({}, { usualWeight: 50 }), at: valueAt("usualWeight", 0), expected: "40%", says: "“平时成绩占比”与“年度成绩占比”相加应为 100%，现为 110%；没有采用，仍按 40% 计算" },
    { sheet: ownParameters({}, { excellentCap: 120, serviceToGrade: -1 }), at: [valueAt("serviceToGrade", 0), valueAt("excellentCap", 0)], expected: "12 个月", says: "不能小于 0" },
    { sheet: ownParameters({}, { fundingReportBy: 3.1 }), at: valueAt("fundingReportBy", 0), expected: "03-10" },
  ],
});
