import { absentWithoutLeave } from "../../../src/check/rules/absent-without-leave";
import { tests } from "../rule-tester";
import { attendanceSheet } from "../sheet-text";

tests(absentWithoutLeave, {
  valid: [
    attendanceSheet`姓名 月份    实出勤 擅自离岗
                    甲   2024-03 21     0
                    乙   2024-03 21     _`,
  ],
  invalid: [
    {
      sheet: attendanceSheet`姓名 月份    实出勤 擅自离岗
                             甲   2024-03 20     1
                             甲   2024-05 20     1`,
      at: ["D2", "D3"],
      expected: "0",
      says: "2024-03 擅自离岗 1 天",
    },
  ],
});
