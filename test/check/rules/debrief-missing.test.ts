import { debriefMissing } from "../../../src/check/rules/debrief-missing";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(debriefMissing, {
  valid: [scoringSheet`姓名 平时成绩 年度成绩 述职日期   是否参加考核
                       甲   80       80       2024-12-20 是
                       乙   _        _        _          否`, scoringSheet`姓名 平时成绩 年度成绩
                                                                                 甲   80       80`],
  invalid: [{ sheet: scoringSheet`姓名 平时成绩 年度成绩 述职日期 是否参加考核
                                  甲   80       80       _        是`, at: "D2" }],
});
