import { isAssessed, personOf } from "../../score/people";
import { message } from "../../text";
import { ruleOfEach } from "../rule";
import { gradedTooEarlyAt } from "../scoring-people";

/** 没有述职日期 (第十八条第七项): the debriefing is the main basis of the grade. */
export const debriefMissing = ruleOfEach({
  id: "debrief-missing",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["scoring"],
  fixable: false,
  each: "scoring",
  look: ({ district, law, report }) => (row) => {
    if (!isAssessed(row)) return;
    const at = row.cell("debriefed");
    if (gradedTooEarlyAt(district, law).has(row.at)) return;
    if (at && row.values.debriefed.state === "blank") report({ at, ...personOf(row), says: message("check.debriefMissing"), actual: "", expected: "" });
  },
});
