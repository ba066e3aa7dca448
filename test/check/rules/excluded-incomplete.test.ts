import { excludedIncomplete } from "../../../src/check/rules/excluded-incomplete";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(excludedIncomplete, {
  valid: [
    scoringSheet`姓名 是否参加考核 不定等次原因 平时成绩 年度成绩
                 甲   是           _            90       90
                 乙   否           工作未满1年  _        _`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 是否参加考核 不定等次原因 平时成绩 年度成绩
                          乙   否           _            82       80.4`,
      at: ["C2", "D2", "E2"],
      says: "没有填写不定等次原因",
    },
  ],
});
