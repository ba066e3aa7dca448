import { isAssessed, personOf } from "../../score/people";
import { isGradedTooEarly } from "../../score/served";
import { message } from "../../text";
import { rule } from "../rule";

/** 没有述职日期 (第十八条第七项): the debriefing is the main basis of the grade. */
export const debriefMissing = rule({
  id: "debrief-missing",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored: ({ district, law, report }) => ({ row }) => {
      if (row.values.debriefed.state !== "blank" || !isAssessed(row) || isGradedTooEarly(row, district, law)) return;
      const at = row.cell("debriefed");
      if (at) report({ at, ...personOf(row), says: message("check.debriefMissing"), actual: "", expected: "" });
    },
  },
});
