import { awards } from "../../measures/awards";
import { written } from "../../measures/decimal";
import { filedYearsOf } from "../../score/filed-years";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 应发未发的奖励 (第二十三条第三项, decision 33): a pair of earlier years fell due, and no payment is on file. */
export const awardUnpaid = rule({
  id: "award-unpaid",
  severity: "warning",
  article: "第二十三条第三项",
  reads: ["scoring", "history"],
  fixable: false,
  look({ scoring, history, district, law, report }) {
    for (const row of scoring.rows) {
      const filed = filedYearsOf(valueOf(row.values.id)?.text, district).years;
      for (const [place, { value }] of awards(filed, law).entries()) {
        const { grade, paid } = filed[place] ?? {};
        if (value.status !== "due" || !grade || paid !== undefined) continue;
        const filedRow = history.rows.find(({ values }) => valueOf(values.id)?.text === valueOf(row.values.id)?.text && valueOf(values.year) === value.year);
        const at = filedRow?.cell("paid") ?? filedRow?.cell("year");
        const [last = value.year, year = value.year] = value.years;
        const amount = written(value.amount);
        const lastGrade = filed[place - 1]?.grade ?? grade;
        const says = lastGrade === grade ? message("check.awardUnpaid", { last, year, grade, amount }) : message("check.awardUnpaidMixed", { last, lastGrade, year, grade, amount });
        if (at) report({ at, ...personOf(row), says, actual: "", expected: amount });
      }
    }
  },
});
