import { talkMissing } from "../../../src/check/rules/talk-missing";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(talkMissing, {
  valid: [scoringSheet`姓名 平时成绩 年度成绩 评定等次 约谈日期
                       甲   70       70       基本称职 2025-01-03
                       乙   70       70       _        _
                       丙   85       85       称职     _`],
  invalid: [{ sheet: scoringSheet`姓名 平时成绩 年度成绩 评定等次 约谈日期
                                  甲   70       70       基本称职 _`, at: "E2", says: "区县委组织部负责人约谈" }],
});
