import { isBefore } from "../../measures/dates";
import { isInService } from "../../sheets/roster";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 离岗日期与在岗状态矛盾: a day of leaving that is past, and a status in service. Left without a day is a required entry. */
export const leftWithoutStatus = rule({
  id: "left-without-status",
  severity: "error",
  article: "第十五条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ on, report }) => (row) => {
      const at = row.cell("status");
      const status = valueOf(row.values.status);
      const day = valueOf(row.values.leftOn);
      // A day to come is a plan.
      if (!at || status === undefined || !isInService(status) || !day || (on && isBefore(on, day))) return;
      report({ at, ...personOf(row), says: message("check.leftWithoutStatus", { day: day.toString(), status }), actual: status, expected: "" });
    },
  },
});
