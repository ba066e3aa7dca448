import { baseDateOf } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { isAssessed, personOf } from "../../score/people";
import { message } from "../../text";
import { endedBefore } from "../../score/on-books";
import { rosterRowOfScoring } from "../scoring-people";
import { rule } from "../rule";

/** 已离岗仍参加考核: service ended before the base date, so there is no grade (第十八条第七项, decision 21). */
export const gradedAfterLeaving = rule({
  id: "graded-after-leaving",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["roster", "scoring"],
  fixable: false,
  look: {
    scored({ district, law, report }) {
      const baseDate = baseDateOf(district, law);
      if (!baseDate) return undefined;
      return ({ row }) => {
        if (!isAssessed(row)) return;
        const at = row.cell("assessedThisYear") ?? row.cell("name");
        const known = rosterRowOfScoring(row, district);
        const ended = known && endedBefore(baseDate, known, law);
        if (!at || !known || !ended?.value) return;
        const fill = { status: valueOf(known.values.status) ?? "", day: valueOf(known.values.leftOn)?.toString() ?? "", baseDate: baseDate.toString() };
        report({ at, ...personOf(row), says: message("check.gradedAfterLeaving", fill), actual: "是", expected: "否", because: ended.steps });
      };
    },
  },
});
