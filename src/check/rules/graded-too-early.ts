import type { PlainDate } from "../../measures/dates";
import type { Law } from "../../measures/parameters";
import type { District } from "../../sheets/district";
import { baseDateOf } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { isAssessed, personOf } from "../../score/people";
import { isByService, servedFullYear } from "../../score/served";
import type { Message } from "../../text";
import { message } from "../../text";
import { rule } from "../rule";

/** 不满一年参加考核, or left out and graded all the same (第十八条第七项, decision 4). */
export const gradedTooEarly = rule({
  id: "graded-too-early",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored: ({ district, law, report }) => ({ row }) => {
      const marked = row.cell("assessedThisYear");
      const assessed = valueOf(row.values.assessed);
      if (!isAssessed(row)) {
        const at = row.cell("assessed");
        if (at && assessed) report({ at, ...personOf(row), says: message("check.assessedButExcluded", { assessed }), actual: assessed, expected: "" });
        return;
      }
      const arrived = valueOf(row.values.arrived);
      const served = servedFullYear(row, district, law);
      if (!marked || !arrived || !served || served.value) return;
      report({
        at: marked,
        ...personOf(row),
        says: sentence(arrived, district, law),
        actual: "是",
        expected: "否",
        because: served.steps,
      });
    },
  },
});

/** By the calendar a person is short of months, by years of service short of the year's end. */
function sentence(arrived: PlainDate, district: District, law: Law): Message {
  if (isByService(district)) return message("check.gradedBeforeServiceYear", { arrived: arrived.toString(), year: district.year ?? "" });
  return message("check.gradedTooEarly", { arrived: arrived.toString(), baseDate: baseDateOf(district, law)?.toString() ?? "", months: law.serviceToGrade.value });
}
