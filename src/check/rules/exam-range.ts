import { written } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { probationExam } from "../../measures/probation";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 试用考试成绩超出范围 (第六条): outside 0–100, or with more decimals than can be counted on (decision 25). */
export const examRange = rule({
  id: "exam-range",
  severity: "error",
  article: "第六条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ law, report }) => (row) => {
      const at = row.cell("exam");
      const score = valueOf(row.values.exam);
      if (!at || !score || !isNoAnswer(probationExam(score, law))) return;
      const actual = shownText(row.content("exam"));
      const full = written(law.fullScore.value);
      report({ at, ...personOf(row), says: message("check.examRange", { actual, full, places: law.scorePlaces.value }), actual, expected: `0—${full}` });
    },
  },
});
