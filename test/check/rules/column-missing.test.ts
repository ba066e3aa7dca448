import { columnMissing } from "../../../src/check/rules/column-missing";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(columnMissing, {
  valid: [
    scoringSheet`名字 身份证号 到岗时间 参加考核 平时 年终 等次
                 甲   _        _        是       90   90   优秀`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   90       90`,
      at: "A1",
      says: "公民身份号码、到岗日期、是否参加考核、评定等次",
    },
  ],
});
