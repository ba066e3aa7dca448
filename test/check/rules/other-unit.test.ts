import { otherUnit } from "../../../src/check/rules/other-unit";
import { tests } from "../rule-tester";
import { parameterSheet, rosterSheet } from "../sheet-text";

const roster = rosterSheet`姓名 公民身份号码       性别 所在区县
                           甲   999999199004150014 男   西固
                           乙   999999199105160027 女   城关区`;

tests(otherUnit, {
  valid: [
    // A zone reports whom it manages, wherever they are.
    [roster, parameterSheet`参数 值
                            填报单位 高新区`],
    roster,
    [rosterSheet`姓名 公民身份号码       性别 所在区县
                 甲   999999199004150014 男   西固`, parameterSheet`参数 值
                                                                   填报单位 西固区`],
  ],
  invalid: [{ sheet: [roster, parameterSheet`参数 值
                                             填报单位 西固区`], at: "D3", on: "花名册", expected: "西固区", says: "所在区县为城关区" }],
});
