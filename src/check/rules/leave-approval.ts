import { leaveTier } from "../../measures/leave";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { approvalsOf } from "../approvals";
import { rule } from "../rule";

/** 请假批准层级偏低, on every reading of days, month and split leave (第十八条第四项, decisions 14–17). */
export const leaveApprovedTooLow = rule({
  id: "leave-approval",
  severity: "error",
  article: "第十八条第四项",
  reads: ["leave"],
  fixable: false,
  look({ district, law, report }) {
    for (const { row, given, due, approval } of approvalsOf(district, law)) {
      const at = row.cell("tierGiven");
      if (!at || approval.value.verdict !== "tooLowOnEvery") continue;
      const actual = leaveTier(given, law);
      report({ at, ...personOf(row), says: message("check.leaveTooLow", { given: actual, days: due.days, tier: due.tier }), actual, expected: due.tier, because: approval.steps });
    }
  },
});
