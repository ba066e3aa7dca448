import { idNumber } from "../../../src/check/rules/id-number";
import { tests } from "../rule-tester";
import { historySheet, rosterSheet, scoringSheet } from "../sheet-text";

tests(idNumber, {
  valid: [
    scoringSheet`姓名 公民身份号码           平时成绩 年度成绩
                 甲   "999999189001010017" 90       90
                 乙   "11010519491231002X" 90       90
                 丙   "11010519491231002x" 90       90
                 丁   _                    90       90`,
  ],
  invalid: [
    { sheet: scoringSheet`姓名 公民身份号码 平时成绩 年度成绩
                          甲   620102199001 90 90`, at: "B2", says: "后几位已经丢失" },
    { sheet: scoringSheet`姓名 公民身份号码 平时成绩 年度成绩
                          甲   "6.20102E+17" 90 90`, at: "B2", says: "后几位已经丢失" },
    { sheet: scoringSheet`姓名 公民身份号码 平时成绩 年度成绩
                          甲   "999999900101001" 90 90`, at: "B2", says: "15 位旧号" },
    { sheet: scoringSheet`姓名 公民身份号码 平时成绩 年度成绩
                          甲   "99999918900101001" 90 90`, at: "B2", says: "是 17 位" },
    { sheet: scoringSheet`姓名 公民身份号码 平时成绩 年度成绩
                          甲   "99999918901301001X" 90 90`, at: "B2", says: "出生日期 18901301 不存在" },
    { sheet: scoringSheet`姓名 公民身份号码 平时成绩 年度成绩
                          甲   "999999189001010018" 90 90`, at: "B2", says: "末位是 8，按前 17 位应为 7" },
    { sheet: scoringSheet`姓名 公民身份号码 平时成绩 年度成绩
                          甲   "99999918900101A017" 90 90`, at: "B2", says: "17 位数字" },
    {
      sheet: [
        scoringSheet`姓名 平时成绩 年度成绩
                     甲   90       90`,
        historySheet`公民身份号码           姓名 年度 评定等次
                     "999999189001010018" 甲   2023 称职`,
      ],
      at: "A2",
      on: "历年等次",
    },
    // One wrong digit that went from sheet to sheet is one fault, on the roster.
    {
      sheet: [
        scoringSheet`姓名 公民身份号码           平时成绩 年度成绩
                     甲   "999999189001010018" 90       90`,
        rosterSheet`姓名 性别 公民身份号码
                    甲   女   "999999189001010018"`,
        historySheet`公民身份号码           姓名 年度 评定等次
                     "999999189001010018" 甲   2022 称职
                     "999999189001010018" 甲   2023 称职`,
      ],
      at: "C2",
      on: "花名册",
      says: "请照原件核对；评分表 B2、历年等次 A2、历年等次 A3 是同一个号码，一并改正",
    },
    // However wide its digits are: told by the same check digit, and the same number wherever it stands.
    {
      sheet: [
        scoringSheet`姓名 公民身份号码           平时成绩 年度成绩
                     甲   "999999189001010018" 90       90`,
        rosterSheet`姓名 性别 公民身份号码
                    甲   女   "９９９９９９ １８９００１０１ ００１８"`,
      ],
      at: "C2",
      on: "花名册",
      says: "末位是 8，按前 17 位应为 7：有一位填错了，请照原件核对；评分表 B2 是同一个号码",
    },
    // On two rows of one sheet it stands for two people: each has to be looked up.
    {
      sheet: rosterSheet`姓名 性别 公民身份号码
                         甲   女   "999999189001010018"
                         乙   女   "999999189001010018"`,
      at: ["C2", "C3"],
      says: "请照原件核对",
    },
  ],
});
