import { leaveTier } from "../../measures/leave";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { approvalsOf } from "../approvals";
import { rule } from "../rule";

/** 请假批准层级存疑: too low on some readings only. Where only the joined spells make it so, 疑似拆分请假 says it (第十八条第四项, decisions 15–17). */
export const leaveApprovalDoubtful = rule({
  id: "leave-approval-doubtful",
  severity: "warning",
  article: "第十八条第四项",
  reads: ["leave"],
  fixable: false,
  look({ district, law, report }) {
    for (const { row, from, given, due, approval } of approvalsOf(district, law)) {
      const at = row.cell("tierGiven");
      const { verdict, tooLowOn } = approval.value;
      if (!at || verdict !== "tooLowOnSome" || tooLowOn.every(({ spell }) => spell === "joined")) continue;
      const actual = leaveTier(given, law);
      const fill = { from: from.toString(), given: actual, days: due.days, workdays: due.workdays };
      report({ at, ...personOf(row), says: message("check.leaveTooLowOnSome", fill), actual, expected: due.tier, because: [...approval.steps, ...approval.questions] });
    }
  },
});
