import { isBefore } from "../../measures/dates";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 请假起止颠倒: nothing can be counted of such a leave (第十八条第四项). */
export const leaveOrder = rule({
  id: "leave-order",
  severity: "error",
  article: "第十八条第四项",
  reads: ["leave"],
  fixable: false,
  look({ leave, report }) {
    for (const row of leave.rows) {
      const at = row.cell("to");
      const [from, to] = [valueOf(row.values.from), valueOf(row.values.to)];
      if (!at || !from || !to || !isBefore(to, from)) continue;
      report({ at, ...personOf(row), says: message("check.leaveOrder", { from: from.toString(), to: to.toString() }), actual: to.toString(), expected: "" });
    }
  },
});
