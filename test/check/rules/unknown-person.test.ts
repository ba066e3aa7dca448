import { unknownPerson } from "../../../src/check/rules/unknown-person";
import { tests } from "../rule-tester";
import { attendanceSheet, dutySheet, fundSheet, leaveSheet, rosterSheet } from "../sheet-text";

const roster = rosterSheet`人员编号 姓名 公民身份号码       性别
                           P001     李明 999999199004150014 男
                           P002     王芳 999999199105160027 女
                           P003     张伟 99999919920617003X 男
                           P004     张伟 999999199307180042 女
                           _        赵磊 999999198801010052 男`;

const numbered = rosterSheet`人员编号 姓名 公民身份号码       性别
                             P001     李明 999999199004150014 男
                             P002     王芳 999999199105160027 女`;

tests(unknownPerson, {
  valid: [
    // The number may be of the one whom the roster gives none.
    [
      roster,
      fundSheet`项目     类型 人员类别 人员编号 金额
                三月工资 工资 党建专干 P020     3000`,
    ],
    [
      roster,
      leaveSheet`姓名 人员编号 起         止
                 李明 P001     2024-03-01 2024-03-02
                 张伟 P004     2024-03-01 2024-03-02
                 王芳 _        2024-03-01 2024-03-02
                 张伟 _        2024-03-01 2024-03-02
                 赵磊 P009     2024-03-01 2024-03-02`,
      attendanceSheet`姓名 月份    实出勤
                      王芳 2024-03 21`,
      dutySheet`姓名 人员编号 日期       事项类型
                王芳 P002     2024-03-01 走访调研`,
      // Secretaries of model sites get allowances and are not in the roster; projects are nobody's.
      fundSheet`项目     类型     人员类别           人员编号 金额
                三月补贴 岗位补贴 示范点党组织书记   S001     300
                三月工资 工资     党建专干           P001     3000
                阵地建设 抓党建工作经费 _            _        5000`,
    ],
    // An empty roster is a finding of its own.
    [
      rosterSheet`人员编号 姓名 公民身份号码 性别`,
      leaveSheet`姓名 人员编号 起         止
                 李明 P001     2024-03-01 2024-03-02`,
    ],
  ],
  invalid: [
    {
      sheet: [
        roster,
        leaveSheet`姓名 人员编号 起         止
                   李铭 P001     2024-03-01 2024-03-02`,
      ],
      at: "A2",
      on: "请假登记",
      expected: "李明",
      says: "姓名为“李铭”，花名册里编号 P001 是“李明”",
      afterFix: "李明",
    },
    {
      sheet: [
        roster,
        leaveSheet`姓名 人员编号 起         止
                   王芳 P020     2024-03-01 2024-03-02`,
      ],
      at: "B2",
      expected: "P002",
      says: "王芳的编号是P002",
      afterFix: "P002",
    },
    {
      sheet: [
        roster,
        leaveSheet`姓名 人员编号 起         止
                   王芳 P001     2024-03-01 2024-03-02
                   张伟 P002     2024-03-01 2024-03-02
                   张伟 P020     2024-03-01 2024-03-02
                   钱多 P020     2024-03-01 2024-03-02`,
      ],
      at: ["B2", "B3", "B4", "A5"],
      says: "人员编号P001在花名册里是李明，不是王芳",
    },
    {
      sheet: [
        roster,
        attendanceSheet`姓名 人员编号 月份    实出勤
                        钱多 _        2024-03 21`,
      ],
      at: "A2",
      on: "考勤登记",
      says: "花名册里没有钱多",
    },
    {
      sheet: [
        numbered,
        dutySheet`姓名 人员编号 日期       事项类型
                  王方 P002     2024-03-01 走访调研`,
        fundSheet`项目     类型 人员类别 人员编号 金额
                  三月工资 工资 党建专干 P020     3000`,
      ],
      at: ["D2", "A2"],
      on: "经费台账",
      says: "人员编号P020不在花名册里，请核对",
    },
  ],
});
