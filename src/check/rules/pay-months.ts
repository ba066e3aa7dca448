import { isNoAnswer } from "../../measures/explained";
import { monthsUnpaid } from "../../measures/pay";
import type { Period } from "../../measures/periods";
import { writePeriod } from "../../measures/periods";
import { periodsInWords } from "../../measures/periods-in-words";
import type { District } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import type { Message } from "../../text";
import { message } from "../../text";
import type { CellRef } from "../../workbook/cell";
import type { FundRow } from "../funds";
import { isPay, paymentsOf } from "../funds";
import type { RosterRow } from "../people";
import { hasOwnNumber, rosterRowOf, serviceOf } from "../people";
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
    // Each person without a number of their own has payments that are of nobody.
    let unnumbered = 0;
    const owed: { readonly row: RosterRow; readonly at: CellRef; readonly months: readonly Period[]; readonly because: readonly Message[] }[] = [];
    for (const row of roster.rows) {
      const at = row.cell("name");
      const service = serviceOf(row);
      if (!at || !service) continue;
      if (!hasOwnNumber(row, district)) {
        unnumbered += 1;
        continue;
      }
      const paidFor = (paymentsOf(district).get(row) ?? []).filter(isPay).flatMap(({ values }) => valueOf(values.period) ?? []);
      const unpaid = monthsUnpaid({ year, service, paidFor, on }, law);
      if (isNoAnswer(unpaid) || unpaid.value.length === 0) continue;
      owed.push({ row, at, months: unpaid.value, because: unpaid.steps });
    }
    const isOpen = stillMissing(owed.flatMap(({ months }) => months.map(writePeriod)), payOfNobody(funds.rows, district), unnumbered);
    for (const { row, at, months, because } of owed) {
      const open = months.filter((month) => isOpen(writePeriod(month)));
      const inWords = periodsInWords(open);
      if (inWords) report({ at, ...personOf(row), says: message("check.payMonths", { count: open.length, months: inWords }), actual: "", expected: open.map(writePeriod).join("、"), because });
    }
  },
});

/** How often each month stands in pay of which nobody knows for whom, for when, or whether it is pay: each has a finding of its own. */
function payOfNobody(rows: readonly FundRow[], district: District): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const period = valueOf(row.values.period);
    if (isPay(row) ? period && rosterRowOf(row, district) : row.values.kind.state !== "unreadable") continue;
    const month = period ? writePeriod(period) : anyMonth;
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

const anyMonth = "";

/** A month that no more people lack than payments are of nobody is that payment's fault. */
function stillMissing(lacked: readonly string[], ofNobody: ReadonlyMap<string, number>, unnumbered: number): (month: string) => boolean {
  const counts = new Map<string, number>();
  for (const month of lacked) counts.set(month, (counts.get(month) ?? 0) + 1);
  const inAnyMonth = ofNobody.get(anyMonth) ?? 0;
  return (month) => (counts.get(month) ?? 0) > Math.max(0, (ofNobody.get(month) ?? 0) + inAnyMonth - unnumbered);
}
