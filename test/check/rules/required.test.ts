import { required } from "../../../src/check/rules/required";
import { tests } from "../rule-tester";
import { dutySheet, historySheet, leaveSheet, parameterSheet, rosterSheet, scoringSheet } from "../sheet-text";

const people = rosterSheet`人员编号 姓名 公民身份号码       性别
                           P001     甲   999999199004150014 男
                           P003     丙   99999919920617003X 男
                           P004     丙   999999199307180042 女`;

tests(required, {
  valid: [
    scoringSheet`姓名 平时成绩 年度成绩 是否参加考核 评定等次
                 甲   80       80       是           称职`,
    // Someone who is not assessed has neither scores nor a grade.
    scoringSheet`姓名 平时成绩 年度成绩 是否参加考核 评定等次
                 甲   _        _        否           _`,
    // A score of 0 is a score.
    scoringSheet`姓名 平时成绩 年度成绩
                 甲   0        0`,
    // Marked to be graded before a year is full: that is the finding, and no score is due.
    [scoringSheet`姓名 到岗日期   平时成绩 年度成绩 是否参加考核 评定等次
                  甲   2024-07-01 _        _        是           _`, parameterSheet`参数 值
                                                                                     考核年度 2024`],
    // 批复文号 and 销假日期 are asked for by rules of their own.
    rosterSheet`姓名 公民身份号码       性别 在岗状态 离岗日期   批复文号
                甲   999999199004150014 男   解聘     2024-06-30 _`,
    leaveSheet`姓名 起         止         销假日期
               甲   2024-03-01 2024-03-02 _`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 是否参加考核
                          甲   _        80       是`,
      at: "B2",
      says: "缺分不按 0 分计",
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 评定等次
                          甲   80       80       _`,
      at: "D2",
      says: "评定等次没有填写",
      // What is due is for people to say; the title of the column is no value.
      expected: "",
    },
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩 是否参加考核
                          _    80       80       _`,
      at: ["A2", "D2"],
      says: "姓名没有填写",
    },
    {
      sheet: [
        scoringSheet`姓名 平时成绩 年度成绩
                     甲   80       80`,
        historySheet`公民身份号码           姓名 年度 评定等次
                     "999999199001010108" 甲   _    称职`,
      ],
      at: "C2",
      on: "历年等次",
    },
    // What 补填 takes from the roster is told to be there; two of one name it cannot tell apart.
    {
      sheet: [
        dutySheet`姓名 人员编号 日期         事项类型 所属期间
                  甲   _        "2024-03-05" 走访调研 2024-03
                  _    P001     "2024-03-05" 走访调研 2024-03
                  丙   _        "2024-03-05" 走访调研 2024-03`,
        people,
      ],
      at: ["B2", "A3", "B4"],
      says: "人员编号没有填写，可在“补填”中按花名册填入",
    },
    {
      sheet: [
        dutySheet`姓名 人员编号 日期         事项类型 所属期间
                  丙   _        "2024-03-05" 走访调研 2024-03`,
        people,
      ],
      at: "B2",
      says: "人员编号没有填写",
      never: "补填",
    },
    // A ledger has the numbers of the roster, and none of its own.
    {
      sheet: [
        dutySheet`姓名 人员编号 日期         事项类型 所属期间
                  丙   _        "2024-03-05" 走访调研 2024-03`,
        people,
      ],
      at: "B2",
      says: "人员编号没有填写",
      never: "本单位自己编",
    },
    // Nobody else gives these numbers.
    {
      sheet: rosterSheet`人员编号 姓名 公民身份号码       性别
                         _        甲   999999199004150014 男`,
      at: "A2",
      says: "人员编号没有填写：由本单位自己编",
    },
    // Who has left has a day of leaving.
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 在岗状态 离岗日期
                         甲   999999199004150014 男   辞职     _`,
      at: "E2",
      says: "离岗日期没有填写",
    },
  ],
});
