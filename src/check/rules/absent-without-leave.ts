import { monthWritten } from "../../sheets/values/month";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { shownIn } from "../in-sentence";
import { rule } from "../rule";

/** 擅自离岗: the measures ask for five days a week and for leave to be approved (第十八条第四项); what follows is for people to say. */
export const absentWithoutLeave = rule({
  id: "absent-without-leave",
  severity: "warning",
  article: "第十八条第四项",
  reads: ["attendance"],
  fixable: false,
  look({ attendance, report }) {
    for (const row of attendance.rows) {
      const at = row.cell("absent");
      const days = valueOf(row.values.absent);
      if (at && days !== undefined && days > 0) report({ at, ...personOf(row), says: message("check.absentWithoutLeave", { days, month: shownIn(row.values.month, monthWritten) }), actual: String(days), expected: "0" });
    }
  },
});
