import { isAssessed, personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";
import { gradedTooEarlyAt } from "../scoring-people";

/** 没有述职日期 (第十八条第七项): the debriefing is the main basis of the grade. */
export const debriefMissing = rule({
  id: "debrief-missing",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["scoring"],
  fixable: false,
  look({ scoring, district, law, report }) {
    for (const row of scoring.rows.filter(isAssessed)) {
      const at = row.cell("debriefed");
      if (gradedTooEarlyAt(district, law).has(row.at)) continue;
      if (at && row.values.debriefed.state === "blank") report({ at, ...personOf(row), says: message("check.debriefMissing"), actual: "", expected: "" });
    }
  },
});
