import { scoresScaled } from "../../../src/check/rules/scores-scaled";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(scoresScaled, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   36       54
                 乙   40.5     60`,
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   36       61`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   36       54
                          乙   40       60`,
      at: "B2",
      says: "疑似已折算：全部平时成绩不超过 40，全部年度成绩不超过 60",
    },
  ],
});
