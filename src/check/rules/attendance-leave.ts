import { leaveWithin } from "../../measures/attendance";
import { isNoAnswer } from "../../measures/explained";
import { daysOf } from "../../measures/periods";
import { monthWritten } from "../../sheets/values/month";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rowsEachStep } from "../../workbook/steps";
import { sumOf } from "../attendance-row";
import { personKey } from "../people";
import { rule } from "../rule";
import { peopleWithDoubtfulLeave, spellsInMonthOf } from "../spells";

/** 考勤与请假登记不符: the working days of leave in the month, as the leave register has them (第十八条第四项, decision 15). */
export const attendanceLeave = rule({
  id: "attendance-leave",
  severity: "warning",
  article: "第十八条第四项",
  reads: ["attendance", "leave"],
  fixable: false,
  *look({ attendance, district, law, report }) {
    const doubtful = peopleWithDoubtfulLeave(district);
    for (const row of attendance.rows) {
      if (row.at % rowsEachStep === 0) yield;
      const at = row.cell("onLeave");
      const [month, actual] = [valueOf(row.values.month), valueOf(row.values.onLeave)];
      const person = personKey(row, district);
      if (!at || !month || actual === undefined || person === undefined || !addsUp(row) || doubtful.has(person)) continue;
      const span = daysOf({ kind: "month", year: month.year, number: month.month });
      const leaves = spellsInMonthOf(span.from, person, district);
      // Most rows: no leave in either sheet.
      if (leaves.length === 0 && actual === 0) continue;
      const result = leaveWithin({ leaves, span }, district.calendar, law);
      if (isNoAnswer(result) || result.value === actual) continue;
      const expected = result.value;
      report({ at, ...personOf(row), says: message("check.attendanceLeave", { month: monthWritten(month), actual, expected }), actual: String(actual), expected: String(expected), because: result.steps });
    }
  },
});

/** Where the row does not add up, nobody knows which of its numbers is wrong. */
function addsUp(row: Parameters<typeof sumOf>[0]): boolean {
  const sum = sumOf(row);
  return sum !== undefined && !isNoAnswer(sum) && sum.value.addsUp;
}
