import { isNoAnswer } from "../../measures/explained";
import { attendance as definition } from "../../sheets/attendance";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rowsEachStep } from "../../workbook/steps";
import { sumOf } from "../attendance-row";
import { rule } from "../rule";

const fields = ["expected", "present", "onLeave", "absent"] as const;

/** 出勤天数不符: 应出勤 = 实出勤 + 请假 + 擅自离岗 (第十八条第四项). */
export const attendanceAddsUp = rule({
  id: "attendance-sum",
  severity: "error",
  article: "第十八条第四项",
  reads: ["attendance"],
  fixable: false,
  *look({ attendance, report }) {
    for (const row of attendance.rows) {
      if (row.at % rowsEachStep === 0) yield;
      const expected = valueOf(row.values.expected);
      const result = sumOf(row);
      if (expected === undefined || !result) continue;
      if (isNoAnswer(result)) {
        const field = fields.find((name) => name === result.field) ?? "expected";
        const at = row.cell(field);
        const actual = String(valueOf(row.values[field]) ?? "");
        if (at) report({ at, ...personOf(row), says: message("check.attendanceNegative", { title: definition.columns[field].title, actual }), actual, expected: "" });
        continue;
      }
      const at = row.cell("expected");
      const { sum, addsUp } = result.value;
      if (at && !addsUp) report({ at, ...personOf(row), says: message("check.attendanceSum", { expected, sum }), actual: String(expected), expected: String(sum), because: result.steps });
    }
  },
});
