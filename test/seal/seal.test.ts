import type { Finding } from "../../src/check/rule";
import { check } from "../../src/check/check";
import { answerPatches, answersIn } from "../../src/check/explanations";
import { standing } from "../../src/measures/parameters";
import { appraise } from "../../src/score/appraise";
import { readiness } from "../../src/seal/readiness";
import { digestOf } from "../../src/seal/digest";
import { seal } from "../../src/seal/receipt";
import { receiptIn, verify } from "../../src/seal/verify";
import { readDistrict } from "../../src/sheets/district";
import { say } from "../../src/text";
import type { CellValue } from "../../src/workbook/cell";
import { plainSheet, sheetNamed, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";
import { at, historySheet, scoringSheet, signedCover, withFormulas, workbookOf, written } from "../check/sheet-text";

const people = scoringSheet`姓名 公民身份号码           到岗日期     是否参加考核 平时成绩 年度成绩 综合得分 评定等次
                            甲   "999999199001010104" "2020-01-01" 是           75.6     85       _        称职
                            乙   "999999199001010112" "2020-01-01" 是           70       90       _        称职`;
const filed = historySheet`公民身份号码           姓名 年度 评定等次
                           "999999199001010104" 甲   2022 称职
                           "999999199001010112" 乙   2022 称职`;

/** Only what these tests are about: no rule looks, so that nothing else stands in the way. */
function sealed(snapshot: Snapshot): Snapshot {
  const district = readDistrict(snapshot);
  const result = seal({ district, report: { findings: [], notRun: [], crashed: [] }, appraisal: appraise(district), law: standing, at: "2025-01-10 14:05" });
  if ("refused" in result) throw new Error(result.refused.map((says) => say(says)).join(" "));
  return written(snapshot, result.patches);
}

const holidays = [["日期", "安排"], ["2031-01-01", "放假"], ["2031-01-02", "放假"]];
const put = (snapshot: Snapshot, sheet: string, address: string, value: CellValue): Snapshot => written(snapshot, [{ kind: "cell", sheet, ...at(address), content: { value } }]);
const altered = (snapshot: Snapshot) => {
  const result = verify(readDistrict(snapshot));
  return result.state === "altered" || result.state === "intact" ? [result.state, ...result.altered.map(({ kind, sheet, row, about }) => `${kind} ${sheet} ${row ?? ""} ${about}`)] : [result.state];
};

const workbook = workbookOf(people, filed, signedCover);
/** 参数 with two lines of the law, and 节假日 beside them. */
const ownLaw = workbookOf(people, filed, plainSheet("参数", [...signedCover.values, ["优秀比例上限", 30], ["连续两年优秀奖励", 7200]].map((line, place): readonly CellValue[] => [...line, null, null, ...(holidays[place] ?? [])])));
const redated = (snapshot: Snapshot, time: string): Snapshot => {
  const receipt = sheetNamed(snapshot, "报送回执")!;
  return put(snapshot, "报送回执", `B${receipt.values.findIndex(([title]) => title === "封存时间") + 1}`, time);
};
const replaced = (snapshot: Snapshot, sheet: SheetSnapshot): Snapshot => ({ ...snapshot, sheets: snapshot.sheets.map((old) => (old.name === sheet.name ? sheet : old)) });

describe("a receipt", () => {
  it("says what was submitted, and a code of twelve characters to read out", () => {
    const facts = receiptIn(sealed(workbook))?.facts;
    expect(facts).toMatchObject({ unit: "西固区", year: "2024", baseDate: "2024-12-31", people: "2", ungraded: "0", excellent: "0", competent: "2", sealedAt: "2025-01-10 14:05" });
    expect(facts?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(facts?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says in words which year is appraised, also where the cover leaves it to the calendar's", () => {
    expect(receiptIn(sealed(workbook))?.facts.cycle).toBe("自然年度");
    const byService = workbookOf(people, filed, { ...signedCover, values: [...signedCover.values, ["考核周期", "聘用年度"]] });
    expect(receiptIn(sealed(byService))?.facts.cycle).toBe("聘用年度");
  });

  it("takes marks on faulty cells off first, and does not mind whether there were any", () => {
    const marked = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, marks: [{ top: 1, left: 1, bottom: 1, right: 1 }] })) };
    const district = readDistrict(marked);
    const result = seal({ district, report: { findings: [], notRun: [], crashed: [] }, appraisal: appraise(district), law: standing, at: "2025-01-10 14:05" });
    expect("patches" in result && result.patches.slice(0, 4).map((patch) => [patch.kind, patch.sheet])).toEqual([...workbook.sheets.map(({ name }) => ["mark", name]), ["addSheet", "报送回执"]]);
    expect("code" in result && result.code).toBe(receiptIn(sealed(workbook))?.facts.code);
  });

  it("holds no id, whole or in part", () => {
    const cells = (sheetNamed(sealed(workbook), "报送回执")?.values ?? []).flat().map(String);
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.filter((text) => text.includes("19900101"))).toEqual([]);
  });

  it("takes the place of an earlier one without leaving lines of it behind", () => {
    const first = sealed(workbook);
    const fewer = replaced(first, { ...people, values: people.values.slice(0, 2) });
    expect(altered(sealed(fewer))).toEqual(["intact"]);
  });
});

describe("the digest of many rows", () => {
  it("is another when any one of them says something else, the first, one in the middle or the last", () => {
    const rows = (changed: number) => Array.from({ length: 400 }, (_, place) => ({ sheet: "评分表", row: place + 5, about: "甲", identity: String(place), entries: [["remark", place === changed ? "改" : "原"]] as const }));
    const codes = [-1, 0, 100, 200, 300, 399].map((changed) => digestOf(rows(changed), "form").code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe("verifying", () => {
  it("finds a workbook intact that nobody has touched, and none where there is no receipt", () => {
    expect(altered(sealed(workbook))).toEqual(["intact"]);
    expect(altered(workbook)).toEqual(["none"]);
  });

  it("does not mind other orders of rows, columns and sheets, other ways to write the same, computed columns and styles", () => {
    const done = sealed(workbook);
    const other = withFormulas(
      scoringSheet`平时成绩 姓名 年度成绩 公民身份号码             综合得分 到岗日期   是否参加考核 评定等次
                   70       "乙 " 90       "999999199001010112" 82       20200101   是           称职
                   75.6     甲   85       "999999199001010104" 81.24    "2020.1.1" 是           称职`,
      { E2: "=A2" },
    );
    const turned = replaced(done, other);
    expect(altered({ ...turned, sheets: [...turned.sheets].reverse() })).toEqual(["intact"]);
  });

  it("names the row whose score was changed, by sheet, row and person", () => {
    expect(altered(put(sealed(workbook), "评分表", "E3", 70.5))).toEqual(["altered", "changed 评分表 3 乙"]);
  });

  it.each([
    ["a person added", put(put(put(sealed(workbook), "评分表", "A4", "丙"), "评分表", "B4", "999999199001010120"), "评分表", "E4", 80), ["altered", "added 评分表 4 丙"]],
    ["a person removed", replaced(sealed(workbook), { ...people, values: people.values.slice(0, 2) }), ["altered", "removed 评分表 3 乙"]],
    ["an id changed", put(sealed(workbook), "评分表", "B3", "999999199001010120"), ["altered", "removed 评分表 3 乙", "added 评分表 3 乙"]],
    ["an earlier year's grade changed", put(sealed(workbook), "历年等次", "D2", "优秀"), ["altered", "changed 历年等次 2 甲"]],
    ["the cover changed", put(sealed(workbook), "参数", "B5", "别人"), ["altered", "changed 参数  审核人"]],
    ["a value of the district's own law changed", put(sealed(ownLaw), "参数", "B8", 25), ["altered", "changed 参数  优秀比例上限"]],
    ["a value of the law replaced", put(sealed(ownLaw), "参数", "B9", 8000), ["altered", "added 参数  连续两年优秀奖励"]],
    ["a value of the district's own law put back", put(sealed(ownLaw), "参数", "B8", 20), ["altered", "removed 参数  优秀比例上限"]],
    ["a value of the law that cannot be", put(sealed(ownLaw), "参数", "B8", "若干"), ["altered", "changed 参数  优秀比例上限"]],
    ["a holiday made a working day", put(sealed(ownLaw), "参数", "F2", "上班"), ["altered", "changed 参数 2 2031-01-01"]],
    ["a holiday moved", put(sealed(ownLaw), "参数", "E3", "2031-01-03"), ["altered", "removed 参数 3 2031-01-02", "added 参数 3 2031-01-03"]],
    ["the time on the receipt changed", redated(sealed(workbook), "2025-01-20 09:00"), ["altered", "changed 报送回执  封存时间"]],
    ["a score made text", put(sealed(workbook), "评分表", "E3", "70"), ["altered", "changed 评分表 3 乙"]],
    ["an unreadable entry changed", put(sealed(put(workbook, "评分表", "C2", "去年")), "评分表", "C2", "前年"), ["altered", "changed 评分表 2 甲"]],
  ])("names %s", (_, snapshot, expected) => {
    expect(altered(snapshot)).toEqual(expected);
  });

  it("says that the receipt itself was changed, where a line of it was", () => {
    const done = sealed(workbook);
    const receipt = sheetNamed(done, "报送回执")!;
    const column = receipt.values[2]!.indexOf("摘要");
    const shortened = { ...receipt, values: receipt.values.map((row, place) => (place === 4 ? row.map((value, place2) => (place2 === column ? "0".repeat(24) : value)) : row)) };
    expect(altered(replaced(done, shortened))).toEqual(["damaged"]);
  });

  it("is not led astray by two equal rows: each counts as often as it stands", () => {
    const twice = workbookOf(people, { ...filed, values: [...filed.values, filed.values[2]!] }, signedCover);
    expect(altered(sealed(twice))).toEqual(["intact"]);
    expect(altered(replaced(sealed(twice), filed))).toEqual(["altered", "removed 历年等次 4 乙"]);
  });
});

describe("what a submission waits for", () => {
  const warning: Finding = { rule: "score-zero", severity: "warning", article: "第二十一条", at: { sheet: "评分表", row: 1, column: 4 }, person: "甲", says: { key: "check.scoreZero", fill: { title: "平时成绩" } }, actual: "0", expected: "", fixable: false };
  const waiting = (snapshot: Snapshot, findings: readonly Finding[]) =>
    readiness(readDistrict(snapshot), { findings, notRun: [], crashed: [] }).flatMap(({ key, done }) => (done ? [] : [key]));

  it("is an answer to each warning; once it is given, nothing", () => {
    expect(waiting(workbook, [warning])).toEqual(["answers"]);
    const answered = written(workbook, answerPatches(readDistrict(workbook), [{ finding: warning, reason: "确为零分，本人已签字", approval: undefined }]));
    expect(waiting(answered, [warning])).toEqual([]);
    expect(sheetNamed(answered, "校验说明")?.values[3]).toEqual(["零分确认", "评分表", "甲", "平时成绩为 0 分，请确认不是漏填", "确为零分，本人已签字"]);
  });

  it("does not take an answer for a finding that says something else by now", () => {
    const answered = written(workbook, answerPatches(readDistrict(workbook), [{ finding: warning, reason: "确为零分", approval: undefined }]));
    const other: Finding = { ...warning, says: { key: "check.scoreZero", fill: { title: "年度成绩" } } };
    expect(waiting(answered, [other])).toEqual(["answers"]);
    expect(answersIn(readDistrict(answered)).stale([other]).map(({ finding }) => finding)).toEqual(["平时成绩为 0 分，请确认不是漏填"]);
  });

  it("keeps the answers that stand there and replaces the one that is given again", () => {
    const other: Finding = { ...warning, person: "乙" };
    const once = written(workbook, answerPatches(readDistrict(workbook), [{ finding: warning, reason: "甲的", approval: undefined }, { finding: other, reason: "乙的", approval: "批1号" }]));
    const again = written(once, answerPatches(readDistrict(once), [{ finding: warning, reason: "甲改", approval: undefined }]));
    expect(sheetNamed(again, "校验说明")?.values.slice(3).map((row) => [row[2], row[4], row[5] ?? null])).toEqual([["甲", "甲改", null], ["乙", "乙的", "批1号"]]);
  });

  it("is reason and approval on the cover where the cap was exceeded: an explanation elsewhere is not enough", () => {
    const over: Finding = { ...warning, rule: "over-cap", answeredBy: ["overCapReason", "approval"] };
    const explained = written(workbook, answerPatches(readDistrict(workbook), [{ finding: over, reason: "工作需要", approval: undefined }]));
    expect(waiting(explained, [over])).toEqual(["overCap"]);
    expect(waiting(explained, [])).toEqual([]);
  });

  it("is an error put right, the cover filled in, and somebody to submit", () => {
    expect(waiting(workbook, [{ ...warning, severity: "error" }])).toEqual(["errors"]);
    expect(waiting(workbookOf(people), [])).toEqual(["cover"]);
    expect(waiting(workbookOf(filed, signedCover), [])).toEqual(["scoring"]);
  });

  it("is said in sentences, and nothing is written, when an error stands", () => {
    const district = readDistrict(put(workbook, "评分表", "E3", "70"));
    const result = seal({ district, report: check(district), appraisal: appraise(district), law: standing, at: "2025-01-10 14:05" });
    expect(result).not.toHaveProperty("patches");
    expect("refused" in result && result.refused.map((says) => say(says)).join(" ")).toMatch(/还有 \d+ 处错误/);
  });
});
