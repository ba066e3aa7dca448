import { isBefore } from "../../measures/dates";
import { daysOf, writePeriod } from "../../measures/periods";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rowsEachStep } from "../../workbook/steps";
import { rule } from "../rule";

/** 日期早于所属期间: work is not done for a period that has not begun (第八条). What is written up later is no fault. */
export const dutyDate = rule({
  id: "duty-date",
  severity: "warning",
  article: "第八条",
  reads: ["duties"],
  fixable: false,
  *look({ duties, report }) {
    for (const row of duties.rows) {
      if (row.at % rowsEachStep === 0) yield;
      const [day, period] = [valueOf(row.values.date), valueOf(row.values.period)];
      const at = row.cell("date");
      if (!at || !day || !period) continue;
      const { from } = daysOf(period);
      if (isBefore(day, from)) report({ at, ...personOf(row), says: message("check.dutyDate", { actual: day.toString(), period: writePeriod(period) }), actual: day.toString(), expected: `≥ ${from.toString()}` });
    }
  },
});
