import { answerPatches, answersIn } from "../../src/check/explanations";
import { check } from "../../src/check/check";
import { dutyDate } from "../../src/check/rules/duty-date";
import { scoreZero } from "../../src/check/rules/score-zero";
import type { Finding, Rule } from "../../src/check/rule";
import { explanations } from "../../src/sheets/explanations";
import { readDistrict } from "../../src/sheets/district";
import { say } from "../../src/text";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { sheetNamed } from "../../src/workbook/snapshot";
import { dutySheet, rosterSheet, scoringSheet, workbookOf, written } from "./sheet-text";

const foundBy = (rule: Rule, workbook: Snapshot): readonly Finding[] => check(readDistrict(workbook), { rules: [rule] }).findings;
/** The workbook with an answer to each of these. */
const answered = (workbook: Snapshot, findings: readonly Finding[]): Snapshot => written(workbook, answerPatches(readDistrict(workbook), findings.map((finding) => ({ finding, reason: "属实", approval: undefined }))));
/** The cells of what is found in this sheet and not answered there. */
function open(rule: Rule, answers: Snapshot, sheet: SheetSnapshot): readonly string[] {
  const workbook = workbookOf(...answers.sheets.map((old) => (old.name === sheet.name ? sheet : old)));
  const { to } = answersIn(readDistrict(workbook));
  return foundBy(rule, workbook).filter((finding) => !to(finding)).map(({ at, person }) => `${person ?? ""} ${at.row + 1}`);
}

const zero = (...rows: readonly string[]) => scoringSheet`${`姓名 公民身份号码 平时成绩 年度成绩\n${rows.join("\n")}`}`;
const first = '甲 "999999199001010104" 0 80';
const namesake = '甲 "999999199001010120" 0 80';

describe("two people of one name", () => {
  it("are found by name and number, and an answer for one is none for the other, however the rows stand", () => {
    const roster = rosterSheet`人员编号 姓名 公民身份号码       性别
                               P001     甲   999999199001010104 女
                               P002     甲   999999199001010120 女`;
    const workbook = workbookOf(zero(first, namesake), roster);
    const findings = foundBy(scoreZero, workbook);
    expect(findings.map(({ person }) => person)).toEqual(["甲（P001）", "甲（P002）"]);
    const explained = answered(workbook, findings.slice(0, 1));
    expect(open(scoreZero, explained, zero(first, namesake))).toEqual(["甲（P002） 3"]);
    expect(open(scoreZero, explained, zero(namesake, first))).toEqual(["甲（P002） 2"]);
  });

  it("without a roster are told apart by the ends of their ids; 校验说明 never holds a whole one", () => {
    const workbook = workbookOf(zero(first, namesake));
    expect(foundBy(scoreZero, workbook).map(({ person }) => person)).toEqual(["甲（99*************104）", "甲（99*************120）"]);
    const texts = JSON.stringify(sheetNamed(answered(workbook, foundBy(scoreZero, workbook)), explanations.name)!.values);
    expect(texts).toContain("甲（99*************104）");
    expect(texts).not.toContain("19900101");
  });

  it("leave everybody else's name as it is", () => {
    expect(foundBy(scoreZero, workbookOf(zero(first, '乙 "999999199001010112" 0 80'))).map(({ person }) => person)).toEqual(["甲", "乙"]);
  });

  it("are as many as the roster says, though the ledger speaks of one so far", () => {
    const roster = rosterSheet`人员编号 姓名 公民身份号码       性别
                               P001     甲   999999199001010104 女
                               P002     甲   999999199001010120 女`;
    const ledger = dutySheet`姓名 人员编号 日期         事项类型 所属期间
                             甲   P002     "2024-01-05" 走访调研 2024-02`;
    expect(foundBy(dutyDate, workbookOf(ledger, roster)).map(({ person }) => person)).toEqual(["甲（P002）"]);
  });
});

describe("what is found twice in the same words", () => {
  const early = '甲 "2024-01-05" 走访调研 2024-02';
  const entries = (...rows: readonly string[]) => dutySheet`${`姓名 日期 事项类型 所属期间\n${rows.join("\n")}`}`;

  it("says so, and is answered twice: what is entered later is not born answered", () => {
    const one = workbookOf(entries(early));
    const explained = answered(one, foundBy(dutyDate, one));
    expect(open(dutyDate, explained, entries(early))).toEqual([]);
    expect(open(dutyDate, explained, entries(early, early))).toEqual(["甲 3"]);
    expect(foundBy(dutyDate, workbookOf(entries(early, early))).map(({ says }) => say(says))).toEqual(["日期 2024-01-05 早于所属期间 2024-02，请核对", "日期 2024-01-05 早于所属期间 2024-02，请核对（同样的第 2 处）"]);
  });

  it("stays answered when rows are sorted or others are put between", () => {
    const two = workbookOf(entries(early, early));
    const explained = answered(two, foundBy(dutyDate, two));
    expect(open(dutyDate, explained, entries('乙 "2024-03-05" 走访调研 2024-03', early, '丙 "2024-03-05" 走访调研 2024-03', early))).toEqual([]);
  });
});
