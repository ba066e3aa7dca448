import { isNoAnswer } from "../../measures/explained";
import { monthsUnpaid } from "../../measures/pay";
import { writePeriod } from "../../measures/periods";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { isPay, paymentsOf } from "../funds";
import { serviceOf } from "../people";
import { rule } from "../rule";

/** 漏发月份 (第九条): every month in service has its pay. Where the ledger holds no wages at all, that is said once. */
export const payMonths = rule({
  id: "pay-months",
  severity: "warning",
  article: "第九条",
  reads: ["funds", "roster"],
  fixable: false,
  look({ funds, roster, district, on, law, report }) {
    const { year } = district;
    if (year === undefined || !on || funds.rows.length === 0) return;
    if (!funds.rows.some(isPay)) {
      report({ at: { sheet: funds.sheet.name, row: funds.headerRow, column: funds.columnOf.get("kind") ?? funds.body.left }, says: message("check.payNone"), actual: "", expected: "" });
      return;
    }
    for (const row of roster.rows) {
      const at = row.cell("name");
      const service = serviceOf(row);
      if (!at || !service) continue;
      const paidFor = (paymentsOf(district).get(row) ?? []).filter(isPay).flatMap(({ values }) => valueOf(values.period) ?? []);
      const unpaid = monthsUnpaid({ year, service, paidFor, on }, law);
      if (isNoAnswer(unpaid) || unpaid.value.length === 0) continue;
      const months = unpaid.value.map(writePeriod).join("、");
      report({ at, ...personOf(row), says: message("check.payMonths", { count: unpaid.value.length, months }), actual: "", expected: months, because: unpaid.steps });
    }
  },
});
