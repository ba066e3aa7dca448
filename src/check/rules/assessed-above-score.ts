import { written } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { isBetter } from "../../measures/grade";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 评定高于分数: people may lower a grade with a reason, never raise it (decision 9). */
export const assessedAboveScore = rule({
  id: "assessed-above-score",
  severity: "error",
  article: "第二十二条",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored: ({ report }) => ({ row, composite: due, gradeByScore, assessedGrade }) => {
      if (!due || isNoAnswer(due) || !gradeByScore || !assessedGrade || !isBetter(assessedGrade, gradeByScore.value)) return;
      const at = row.cell("assessed");
      if (at) report({
        at,
        ...personOf(row),
        says: message("check.assessedAboveScore", { assessed: assessedGrade, grade: gradeByScore.value, composite: written(due.value) }),
        actual: assessedGrade,
        expected: gradeByScore.value,
        because: [...due.steps, ...gradeByScore.steps],
      });
    },
  },
});
