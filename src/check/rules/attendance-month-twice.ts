import { monthWritten } from "../../sheets/values/month";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import type { CellRef } from "../../workbook/cell";
import { a1 } from "../../workbook/cell";
import { rowsEachStep } from "../../workbook/steps";
import type { Person } from "../people";
import { personKey } from "../people";
import { rule } from "../rule";

/** 考勤月份重复: one row a person and month (第十八条第四项). */
export const attendanceMonthTwice = rule({
  id: "attendance-month-twice",
  severity: "error",
  article: "第十八条第四项",
  reads: ["attendance"],
  fixable: false,
  *look({ attendance, district, report }) {
    const firsts = new Map<Person, Map<string, CellRef>>();
    for (const row of attendance.rows) {
      if (row.at % rowsEachStep === 0) yield;
      const at = row.cell("month");
      const read = valueOf(row.values.month);
      const person = personKey(row, district);
      if (!at || !read || person === undefined) continue;
      const month = monthWritten(read);
      const theirs = firsts.get(person) ?? new Map<string, CellRef>();
      firsts.set(person, theirs);
      const first = theirs.get(month);
      if (first) report({ at, ...personOf(row), says: message("check.attendanceTwice", { month, first: a1(first) }), actual: month, expected: "" });
      else theirs.set(month, at);
    }
  },
});
