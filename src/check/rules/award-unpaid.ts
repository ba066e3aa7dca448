import { awards } from "../../measures/awards";
import { written } from "../../measures/decimal";
import { filedYearsOf } from "../../score/filed-years";
import { oncePer } from "../../sheets/once";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import type { HistoryRow } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";
import { certainId } from "../scoring-people";

/** 应发未发的奖励 (第二十三条第三项, decision 33): a pair of earlier years fell due, and no payment is on file. */
export const awardUnpaid = rule({
  id: "award-unpaid",
  severity: "warning",
  article: "第二十三条第三项",
  reads: ["scoring", "history"],
  fixable: false,
  look: {
    scored({ history, district, law, report }) {
      const rowOf = firstRows(history.rows);
      return ({ row }) => {
        const id = certainId(row, district);
        const filed = filedYearsOf(id, district).years;
        for (const [place, { value }] of awards(filed, law).entries()) {
          const { grade, paid } = filed[place] ?? {};
          if (value.status !== "due" || !grade || paid !== undefined) continue;
          const filedRow = rowOf(id, value.year);
          const at = filedRow?.cell("paid") ?? filedRow?.cell("year");
          const [last = value.year, year = value.year] = value.years;
          const amount = written(value.amount);
          const lastGrade = filed[place - 1]?.grade ?? grade;
          const says = lastGrade === grade ? message("check.awardUnpaid", { last, year, grade, amount }) : message("check.awardUnpaidMixed", { last, lastGrade, year, grade, amount });
          if (at) report({ at, ...personOf(row), says, actual: "", expected: amount });
        }
      };
    },
  },
});

/** The row of a person and year that counts: the first. */
const firstRows = oncePer((rows: readonly HistoryRow[]): ((id: string | undefined, year: number) => HistoryRow | undefined) => {
  const keyOf = (id: string | undefined, year: number | undefined) => `${id ?? ""} ${year ?? ""}`;
  const byKey = new Map([...rows].reverse().map((row) => [keyOf(valueOf(row.values.id)?.text, valueOf(row.values.year)), row]));
  return (id, year) => byKey.get(keyOf(id, year));
});
