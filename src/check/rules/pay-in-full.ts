import { written } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { payment } from "../../measures/pay";
import { writePeriod } from "../../measures/periods";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { fundPerson, isPay } from "../funds";
import { shownIn } from "../in-sentence";
import { rule } from "../rule";

/** 按月足额 (第九条): what is paid is what is due. */
export const payInFull = rule({
  id: "pay-in-full",
  severity: "warning",
  article: "第九条",
  reads: ["funds"],
  fixable: false,
  look({ funds, district, report }) {
    for (const row of funds.rows.filter(isPay)) {
      const at = row.cell("paid");
      const [due, paid] = [valueOf(row.values.due), valueOf(row.values.paid)];
      if (!at || row.values.due.state === "unreadable" || row.values.paid.state === "unreadable") continue;
      if (!due || !paid) report({ at, ...fundPerson(row, district), says: message("check.payUnknown", { period: shownIn(row.values.period, writePeriod) }), actual: "", expected: due ? written(due) : "" });
      else {
        const result = payment({ due, paid });
        if (isNoAnswer(result) || result.value.state === "full") continue;
        const fill = { period: shownIn(row.values.period, writePeriod), due: written(due), paid: written(paid), difference: written(result.value.difference.abs()) };
        report({ at, ...fundPerson(row, district), says: message(result.value.state === "short" ? "check.payShort" : "check.payOver", fill), actual: fill.paid, expected: fill.due, because: result.steps });
      }
    }
  },
});
