import { filedYearsOf } from "../../score/filed-years";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 历年等次重复: one person and year with two different grades; awards rest on it, so none is computed. */
export const duplicateYear = rule({
  id: "duplicate-year",
  severity: "error",
  article: "第二十三条第三项",
  reads: ["history"],
  fixable: false,
  look({ history, district, report }) {
    for (const row of history.rows) {
      const year = valueOf(row.values.year);
      const at = row.cell("year");
      const conflict = filedYearsOf(valueOf(row.values.id)?.text, district).conflicts.find((one) => one.year === year && one.later === row.at);
      if (at && conflict) report({ at, ...personOf(row), says: message("check.duplicateYear", conflict.fill), actual: conflict.fill.other, expected: conflict.fill.one });
    }
  },
});
