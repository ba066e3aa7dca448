import { unreadable } from "../../../src/check/rules/unreadable";
import { ownParameters } from "../own-law";
import { tests } from "../rule-tester";
import { attendanceSheet, dutySheet, fundSheet, historySheet, leaveSheet, rosterSheet, scoringSheet } from "../sheet-text";

tests(unreadable, {
  valid: [
    scoringSheet`姓名 到岗日期  是否参加考核 平时成绩 年度成绩 评定等次
                 甲   2024.5.1  是           90       90       优秀
                 乙   20240501  否           _        _        _
                 丙   2024年5月1日 是        "x"      90       称职`,
  ],
  invalid: [
    // The organ as the district's own details name it is known; any other is not.
    {
      sheet: [
        leaveSheet`姓名 起         止         实批层级
                   甲   2024-03-01 2024-03-31 区委社会工作部
                   乙   2024-03-01 2024-03-31 区委宣传部`,
        ownParameters({}, { districtOrgan: "区委社会工作部" }),
      ],
      at: "D3",
    },
    {
      sheet: scoringSheet`姓名 到岗日期   平时成绩 年度成绩
                          甲   2023.2.29  90       90
                          乙   2024-05    90       90
                          丙   2024.1     90       90
                          丁   去年       90       90`,
      at: ["B2", "B3", "B4", "B5"],
      says: "不是实际存在的日期",
    },
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 在岗状态 出生年月
                         甲   999999199004150014 男   在岗     九十年代`,
      at: "E2",
      says: "出生年月“九十年代”无法识别为年月，请填如 1990-04",
    },
    {
      sheet: attendanceSheet`姓名 人员编号 月份   应出勤 实出勤 请假
                             甲   A1       2024.1 21     21     0`,
      at: "C2",
      says: "月份“2024.1”分不清是 1 月还是 10 月，请重新填写，如 2024-01、2024-10",
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 评定等次
                          甲   90       90       良好`,
      at: "D2",
      says: "不在可选范围，应为：优秀、称职、基本称职、不称职",
    },
    {
      sheet: attendanceSheet`姓名 人员编号 月份    应出勤 实出勤 请假
                             甲   A1       2024-03 21     20.5   0.5`,
      at: ["E2", "F2"],
      says: "实出勤“20.5”应为整数；请假半天按一天计",
    },
    { sheet: dutySheet`姓名 日期         事项类型 数量
                       甲   "2024-03-05" 走访调研 1.5`, at: "D2", says: "数量“1.5”应为整数" },
    // A pair with such a year was found by nobody, and the award was silently none.
    {
      sheet: historySheet`公民身份号码           姓名 年度  评定等次
                          "999999199001010104" 甲   24    称职
                          "999999199001010112" 乙   20223 称职
                          "999999199001010120" 丙   2023年 称职`,
      at: ["C2", "C3"],
      says: "年度“24”不是年份，请填四位数字，如 2024",
    },
    { sheet: fundSheet`项目 类型 金额(元)
                       工资 工资 "3,650元"`, at: "C2", expected: "3650", says: "没有计入合计", afterFix: 3650 },
  ],
});
