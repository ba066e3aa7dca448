import { isBetter } from "../../measures/grade";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 评定低于分数: 优秀 to 称职 under the cap needs its 调整理由; anything else is unusual (decision 9). */
export const assessedLowered = rule({
  id: "assessed-lowered",
  severity: "warning",
  article: "第二十二条",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored: ({ report }) => ({ row, gradeByScore, assessedGrade }) => {
      const at = row.cell("assessed");
      if (!at || !gradeByScore || !assessedGrade || !isBetter(gradeByScore.value, assessedGrade)) return;
      const grades = { grade: gradeByScore.value, assessed: assessedGrade };
      const usual = grades.grade === "优秀" && grades.assessed === "称职";
      const reasonAt = row.cell("reason") ?? at;
      if (row.values.reason.state === "blank") report({ at: reasonAt, ...personOf(row), says: message("check.loweredWithoutReason", grades), actual: "", expected: "调整理由" });
      else if (!usual) report({ at, ...personOf(row), says: message("check.loweredUnusually", grades), actual: grades.assessed, expected: grades.grade });
    },
  },
});
