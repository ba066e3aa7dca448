import { grounds } from "../../measures/dismissal";
import { payAfterDismissal } from "../../measures/pay";
import { writePeriod } from "../../measures/periods";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { fundPerson, isBenefit } from "../funds";
import { rosterRowOf } from "../people";
import { rule } from "../rule";

/** 解聘后的待遇 (第十一条): nothing is due for a period that begins on the day of dismissal or later. */
export const benefitsAfterDismissal = rule({
  id: "pay-after-dismissal",
  severity: "error",
  article: "第十一条",
  reads: ["funds", "roster"],
  fixable: false,
  look({ funds, district, report }) {
    for (const row of funds.rows.filter(isBenefit)) {
      const at = row.cell("period");
      const person = rosterRowOf(row, district);
      const [period, dismissedOn] = [valueOf(row.values.period), person && valueOf(person.values.leftOn)];
      const status = person && valueOf(person.values.status);
      if (!at || !period || !dismissedOn || status === undefined || !Object.hasOwn(grounds, status)) continue;
      const { value, steps } = payAfterDismissal({ period, paidOn: valueOf(row.values.spent), dismissedOn });
      if (value === "notDue") report({ at, ...fundPerson(row, district), says: message("check.payAfterDismissal", { period: writePeriod(period), dismissedOn: dismissedOn.toString() }), actual: writePeriod(period), expected: "", because: steps });
    }
  },
});
