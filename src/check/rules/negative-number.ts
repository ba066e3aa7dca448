import type { Article } from "../../measures/articles";
import type { Decimal } from "../../measures/decimal";
import { decimal, written } from "../../measures/decimal";
import { dutyLedger } from "../../sheets/duty-ledger";
import { fundLedger } from "../../sheets/fund-ledger";
import { meetings } from "../../sheets/meetings";
import type { Read } from "../../sheets/values/read";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import type { CellRef } from "../../workbook/cell";
import { fundPerson } from "../funds";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 负数: a number of the ledgers that cannot be below 0, and counts for nothing until it is put right. 考勤登记 and votes have rules of their own; a payment may be taken back (金额). */
export const negativeNumber = rule({
  id: "negative-number",
  severity: "error",
  article: "第八条",
  reads: [],
  fixable: false,
  look: {
    duties: ({ report }) => (row) => {
      for (const seen of negative(row.values.count, row.cell("count"), dutyLedger.columns.count.title, "第八条")) report({ ...seen, ...personOf(row) });
    },
    funds: ({ district, report }) => (row) => {
      for (const field of ["due", "paid"] as const) {
        for (const seen of negative(row.values[field], row.cell(field), fundLedger.columns[field].title, "第九条")) report({ ...seen, ...fundPerson(row, district) });
      }
    },
    meetings: ({ report }) => (row) => {
      for (const seen of negative(row.values.attended, row.cell("attended"), meetings.columns.attended.title, "第十七条")) report(seen);
    },
  },
});

function negative(read: Read<number> | Read<Decimal>, at: CellRef | undefined, title: string, article: Article): readonly Observation[] {
  const value = valueOf<number | Decimal>(read);
  const exact = typeof value === "number" ? decimal(value) : value;
  if (!at || !exact?.lt(0)) return [];
  const actual = written(exact);
  return [{ at, says: message("check.negative", { title, actual }), actual, expected: "≥ 0", article }];
}
