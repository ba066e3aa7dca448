import { assessedLowered } from "../../../src/check/rules/assessed-lowered";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(assessedLowered, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩 评定等次 调整理由
                 甲   90       90       称职     名额所限
                 乙   90       90       优秀     _`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 评定等次 调整理由
                          甲   90       90       称职     _`,
      at: "E2",
      says: "没有填写调整理由",
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 评定等次 调整理由
                          甲   90       90       基本称职 违纪`,
      at: "D2",
      says: "不属于“优秀调为称职”",
    },
  ],
});
