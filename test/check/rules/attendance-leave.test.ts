import { attendanceLeave } from "../../../src/check/rules/attendance-leave";
import { tests } from "../rule-tester";
import { attendanceSheet, leaveSheet, rosterSheet } from "../sheet-text";

// 29 and 30 April, 6 and 7 May were working days; the days between them were off.
const leave = leaveSheet`姓名 人员编号 起         止
                         甲   P001     2024-04-29 2024-05-07
                         甲   P001     2024-05-07 2024-05-07`;

tests(attendanceLeave, {
  valid: [
    [
      leave,
      attendanceSheet`姓名 人员编号 月份    应出勤 实出勤 请假
                      甲   P001     2024-04 22     20     2
                      甲   P001     2024-05 21     19     2
                      甲   P001     2024-06 19     19     0`,
    ],
    // A row that does not add up, and a leave that cannot be counted, are findings of their own.
    [
      leaveSheet`姓名 人员编号 起         止
                 甲   P001     2024-04-29 2024-05-07
                 乙   P002     2024-04-30 2024-04-29`,
      attendanceSheet`姓名 人员编号 月份    应出勤 实出勤 请假
                      甲   P001     2024-04 22     20     1
                      乙   P002     2024-04 22     20     2`,
    ],
    // Whose leave it is is not known: the number says one, the name another.
    [
      rosterSheet`人员编号 姓名 公民身份号码       性别
                  P001     甲   999999199004150014 男
                  P002     乙   999999199105160027 女`,
      leaveSheet`姓名 人员编号 起         止
                 甲   P002     2024-04-29 2024-04-30`,
      attendanceSheet`姓名 人员编号 月份    应出勤 实出勤 请假
                      甲   P001     2024-04 22     20     2
                      乙   P002     2024-04 22     22     0`,
    ],
    // A wrong name is that name's fault: the number decides.
    [
      rosterSheet`人员编号 姓名 公民身份号码       性别
                  P001     甲   999999199004150014 男`,
      leaveSheet`姓名 人员编号 起         止
                 贾   P001     2024-04-29 2024-04-30`,
      attendanceSheet`姓名 人员编号 月份    应出勤 实出勤 请假
                      甲   P001     2024-04 22     20     2`,
    ],
  ],
  invalid: [
    {
      sheet: [
        leave,
        attendanceSheet`姓名 人员编号 月份    应出勤 实出勤 请假
                        甲   P001     2024-05 21     14     7
                        甲   P001     2024-06 19     18     1
                        甲   P001     2024-07 23     22     1
                        乙   P002     2024-05 21     20     1`,
      ],
      at: ["F2", "F3", "F4", "F5"],
      on: "考勤登记",
      expected: "2",
      says: "2024-05 请假 7 天，请假登记里这个月是 2 个工作日",
    },
  ],
});
