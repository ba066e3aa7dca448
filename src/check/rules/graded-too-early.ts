import { fullYear } from "../../measures/service";
import { baseDateOf } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { isAssessed, personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 不满一年参加考核, or left out and graded all the same (第十八条第七项, decision 4). */
export const gradedTooEarly = rule({
  id: "graded-too-early",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["scoring"],
  fixable: false,
  look({ scoring, district, law, report }) {
    const baseDate = baseDateOf(district);
    for (const row of scoring.rows) {
      const marked = row.cell("assessedThisYear");
      const assessed = valueOf(row.values.assessed);
      if (!isAssessed(row)) {
        const at = row.cell("assessed");
        if (at && assessed) report({ at, ...personOf(row), says: message("check.assessedButExcluded", { assessed }), actual: assessed, expected: "" });
        continue;
      }
      const arrived = valueOf(row.values.arrived);
      if (!marked || !arrived || !baseDate) continue;
      const served = fullYear({ arrived, baseDate }, law);
      if (served.value) continue;
      report({
        at: marked,
        ...personOf(row),
        says: message("check.gradedTooEarly", { arrived: arrived.toString(), baseDate: baseDate.toString(), months: law.serviceToGrade.value }),
        actual: "是",
        expected: "否",
        because: served.steps,
      });
    }
  },
});
