import { attendanceMonthTwice } from "../../../src/check/rules/attendance-month-twice";
import { tests } from "../rule-tester";
import { attendanceSheet } from "../sheet-text";

tests(attendanceMonthTwice, {
  valid: [
    attendanceSheet`姓名 人员编号 月份    实出勤
                    张伟 P001     2024-03 21
                    张伟 P002     2024-03 21
                    张伟 P001     2024-04 21`,
  ],
  invalid: [
    {
      sheet: attendanceSheet`姓名 人员编号 月份      实出勤
                             张伟 P001     2024-03   21
                             张伟 P002     2024-03   21
                             张伟 P001     2024年3月 20`,
      at: "C4",
      says: "2024-03 与 C2 重复",
    },
  ],
});
