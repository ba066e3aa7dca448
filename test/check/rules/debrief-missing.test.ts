import { debriefMissing } from "../../../src/check/rules/debrief-missing";
import { tests } from "../rule-tester";
import { parameterSheet, scoringSheet } from "../sheet-text";

tests(debriefMissing, {
  valid: [scoringSheet`姓名 平时成绩 年度成绩 述职日期   是否参加考核
                       甲   80       80       2024-12-20 是
                       乙   _        _        _          否`, scoringSheet`姓名 平时成绩 年度成绩
                                                                                 甲   80       80`,
    // Not to be graded at all: that is the finding.
    [scoringSheet`姓名 到岗日期   平时成绩 年度成绩 述职日期 是否参加考核
                  甲   2024-07-01 80       80       _        是`, parameterSheet`参数 值
                                                                                  考核年度 2024`]],
  invalid: [{ sheet: scoringSheet`姓名 平时成绩 年度成绩 述职日期 是否参加考核
                                  甲   80       80       _        是`, at: "D2" }],
});
