import { attendanceAddsUp } from "../../../src/check/rules/attendance-sum";
import { tests } from "../rule-tester";
import { attendanceSheet } from "../sheet-text";

tests(attendanceAddsUp, {
  valid: [
    attendanceSheet`姓名 月份    应出勤 实出勤 请假 擅自离岗
                    甲   2024-03 21     18     2    1
                    乙   2024-03 21     19     2    _
                    丙   2024-03 21     _      2    _
                    丁   2024-03 21     18     2    半天`,
  ],
  invalid: [
    {
      sheet: attendanceSheet`姓名 月份    应出勤 实出勤 请假 擅自离岗
                             甲   2024-03 21     18     2    _
                             乙   2024-03 21     20     2    -1`,
      at: ["C2", "F3"],
      expected: "20",
      says: "应出勤 21 天，实出勤、请假、擅自离岗合计 20 天",
    },
  ],
});
