import type { CityRule } from "../../../src/consolidate/city";
import { noChoices } from "../../../src/consolidate/choices";
import { consolidate } from "../../../src/consolidate/consolidate";
import type { LastYear } from "../../../src/consolidate/city";
import type { Submission } from "../../../src/consolidate/submission";
import { say } from "../../../src/text";
import { idOf, lastYear, leaver, person, submission, yuan } from "../made";
import { unitNames } from "../../../src/measures/units";

const found = (rule: CityRule, submissions: readonly Submission[], last?: LastYear, choices = noChoices) =>
  consolidate(submissions.map((one) => ({ kind: "submission", submission: one })), { last, choices }).findings.filter((finding) => finding.rule === rule);
const brief = (...args: Parameters<typeof found>) => found(...args).map(({ severity, person: whom, unit, places }) => [severity, whom, unit, places.length]);

/** With this digit another, so that the check digit does not fit. */
const misspelt = (id: string, place: number): string => `${id.slice(0, place)}${(Number(id[place]) + 1) % 10}${id.slice(place + 1)}`;
const wrong = (number: number, place: number, said: Parameters<typeof person>[1] = {}) => person(number, { id: undefined, idTyped: misspelt(idOf(number), place), ...said });

describe("one person in two units", () => {
  it("is an error with both rows; in one file it is the check's", () => {
    expect(brief("person-in-two-units", [submission("西固区", [person(1)]), submission("城关区", [person(1), person(2)])])).toEqual([["error", "甲1", undefined, 2]]);
    expect(brief("person-in-two-units", [submission("西固区", [person(1), person(1)]), submission("城关区", [person(2)])])).toEqual([]);
  });
  it("is none any more once one of them is 调出; that row is named as moved", () => {
    const files = [submission("西固区", [person(1)], { leavers: [leaver(1, "2024-05-01")] }), submission("城关区", [person(1)])];
    expect(brief("person-in-two-units", files)).toEqual([]);
    expect(brief("transferred", files)).toEqual([["info", "甲1", "西固区", 2]]);
  });
});

describe("someone who moved", () => {
  it("is missed where no unit has them; not when one does, nor of an earlier year, nor who left for good", () => {
    const from = (...leavers: ReturnType<typeof leaver>[]) => submission("西固区", [person(2)], { leavers });
    expect(brief("transfer-not-received", [from(leaver(1, "2024-05-01"))])).toEqual([["warning", "甲1", "西固区", 1]]);
    expect(brief("transfer-not-received", [from(leaver(1, "2024-05-01")), submission("城关区", [person(1)])])).toEqual([]);
    expect(brief("transfer-not-received", [from(leaver(1, "2023-05-01"), leaver(3, "2024-05-01", "辞职"))])).toEqual([]);
  });
});

describe("ids one digit apart", () => {
  it("are found in two files, whichever digit it is, and say whether the names agree", () => {
    for (const place of [0, 9, 16]) {
      const [finding] = found("ids-alike", [submission("西固区", [person(1)]), submission("城关区", [wrong(1, place)])]);
      expect(say(finding!.says)).toContain(`同名，号码只有第 ${place + 1} 位不同`);
    }
    const [other] = found("ids-alike", [submission("西固区", [person(1)]), submission("城关区", [wrong(1, 9, { name: "乙" })])]);
    expect(say(other!.says)).toContain("姓名不同");
  });
  it("are one finding for two wrong ones, and none for two digits, for one file, and for valid ones", () => {
    const again = { id: undefined, idTyped: misspelt(misspelt(idOf(1), 9), 9) };
    expect(found("ids-alike", [submission("西固区", [wrong(1, 9)]), submission("城关区", [person(1, again)])])).toHaveLength(1);
    expect(found("ids-alike", [submission("西固区", [person(1)]), submission("城关区", [person(1, { id: undefined, idTyped: misspelt(misspelt(idOf(1), 9), 10) })])])).toEqual([]);
    expect(found("ids-alike", [submission("西固区", [person(1), wrong(1, 9)])])).toEqual([]);
    expect(found("ids-alike", [submission("西固区", [person(1)]), submission("城关区", [person(2)])])).toEqual([]);
  });
});

describe("one name with two ids", () => {
  const named = (number: number, said: Parameters<typeof person>[1] = {}) => person(number, { name: "王某", ...said });
  it("is a warning with the same birthday or arrival, else for information; a finding a name", () => {
    expect(brief("one-name-two-ids", [submission("西固区", [named(1)]), submission("城关区", [named(2)]), submission("安宁区", [named(3)])])).toEqual([["warning", "王某", undefined, 3]]);
    const apart = named(1, { id: "999999198505050018", idTyped: "999999198505050018", arrived: "2020-01-01" });
    expect(brief("one-name-two-ids", [submission("西固区", [apart]), submission("城关区", [named(2)])])).toEqual([["info", "王某", undefined, 2]]);
  });
  it("is not named once more for an id that is one digit off another's", () => {
    expect(brief("one-name-two-ids", [submission("西固区", [named(1)]), submission("城关区", [wrong(1, 9, { name: "王某" })])])).toEqual([]);
    expect(brief("one-name-two-ids", [submission("西固区", [named(1)]), submission("城关区", [wrong(1, 9, { name: "王某" }), named(2)])])).toEqual([["warning", "王某", undefined, 2]]);
  });
  it("is none in one file", () => expect(brief("one-name-two-ids", [submission("西固区", [named(1), named(2)])])).toEqual([]));
});

describe("last year's file", () => {
  it("stands against what is claimed and what is filed", () => {
    const last = lastYear([{ number: 1, grade: "称职" }, { number: 2 }]);
    expect(brief("last-grade-claimed", [submission("西固区", [person(1, { lastGrade: "优秀" }), person(2, { lastGrade: "不定等次" })])], last)).toEqual([["error", "甲1", "西固区", 1]]);
    expect(brief("last-grade-claimed", [submission("西固区", [person(3, { lastGrade: "优秀" }), person(4, { lastGrade: "不定等次" })])], last)).toEqual([["warning", "甲3", "西固区", 1]]);
    expect(brief("last-grade-filed", [submission("西固区", [person(1, { filed: [{ year: 2023, grade: "优秀" }] }), person(2, { filed: [{ year: 2022, grade: "优秀" }] })])], last)).toEqual([["error", "甲1", "西固区", 1]]);
  });
  it("names a record of last year of somebody whom the city's file of that year has not, since no award comes of it", () => {
    const files = [submission("西固区", [person(3, { assessed: "优秀", filed: [{ year: 2023, grade: "优秀" }] }), person(4, { filed: [{ year: 2023, grade: undefined }] }), person(5, { filed: [{ year: 2023, grade: "优秀" }], disputed: [2023] })])];
    expect(brief("last-grade-filed", files, lastYear([{ number: 1 }]))).toEqual([["warning", "甲3", "西固区", 1]]);
  });
  it("names awards that the district has no record of", () => {
    const last = lastYear([{ number: 1, grade: "称职", paid: yuan(4800), paidForYears: [2022, 2023] }]);
    expect(brief("award-already-paid", [submission("西固区", [person(1)])], last)).toEqual([["warning", "甲1", "西固区", 1]]);
    expect(brief("award-already-paid", [submission("西固区", [person(1, { filed: [{ year: 2023, grade: "称职", paid: "4800" }] })])], last)).toEqual([["info", "甲1", "西固区", 1]]);
  });
  it("shows who is gone and who is new; of a unit that has not reported nothing is said", () => {
    const last = lastYear([{ number: 1 }, { number: 2 }, { number: 3, unit: "城关区" }]);
    const files = [submission("西固区", [person(4, { arrived: "2024-02-01" }), person(5, { arrived: "2023-02-01" })], { leavers: [leaver(2, "2024-05-01", "辞职")] })];
    expect(brief("gone-since-last-year", files, last)).toEqual([["warning", "甲1", "西固区", 1], ["info", "甲2", "西固区", 1]]);
    expect(brief("new-since-last-year", files, last)).toEqual([["warning", "甲5", "西固区", 1], ["info", undefined, "西固区", 1]]);
  });
});

describe("files as they came", () => {
  it("say what is particular about them", () => {
    const one = submission("西固区", [person(1)], { unitFrom: "fileName", year: undefined, extras: ["特长"], receipt: { state: "altered", sealedAt: "2025-01-10 14:05", rules: "1-x", form: "x", altered: [{ kind: "changed", sheet: "评分表", row: 5, about: "甲1" }] } });
    for (const rule of ["unit-from-file-name", "year-unknown", "columns-added", "receipt-altered", "versions-differ"] as const) {
      expect(found(rule, [one])).toHaveLength(1);
      expect(found(rule, [submission("西固区", [person(1)])])).toEqual([]);
    }
    expect(found("unit-missing", [one])).toHaveLength(unitNames.length - 1);
  });
  it("say when a receipt is damaged, and then nothing of the versions in it", () => {
    const damaged = submission("西固区", [person(1)], { receipt: { state: "damaged", sealedAt: "2025-01-10 14:05", code: undefined, digest: undefined, rules: "1-x", form: "x", altered: [] } });
    expect(found("receipt-altered", [damaged]).map(({ says }) => say(says))).toEqual([expect.stringContaining("按没有回执处理")]);
    expect(found("versions-differ", [damaged])).toEqual([]);
  });
  it("name what a unit's own parameters change by its places or its money alone", () => {
    const five = [1, 2, 3, 4, 5].map((number) => person(number, { filed: [{ year: 2023, grade: "称职" }] }));
    const under = (key: string, value: string) => found("own-law-changes-results", [submission("西固区", five, { law: [{ key, value, reference: "参数表", date: undefined }] })]);
    expect(under("excellentCap", "40%").map(({ says, expected, actual }) => [says.fill["regraded"], says.fill["cityQuota"], says.fill["ownQuota"], expected, actual])).toEqual([[0, 1, 2, "24000", "24000"]]);
    expect(under("competentAward", "6000 元").map(({ says, expected, actual }) => [says.fill["regraded"], says.fill["cityQuota"], says.fill["ownQuota"], expected, actual])).toEqual([[0, 1, 1, "24000", "30000"]]);
    expect(under("mixedAward", "4800 元")).toEqual([]);
  });
  it("say what the city took over of a unit's own parameters, and hold what it did not take against what it counts", () => {
    // 称职 after 优秀: nothing by the measures, 4800 each by the details of the unit; both 优秀: 7200, which the details may not change.
    const people = [person(1, { filed: [{ year: 2023, grade: "优秀" }] }), person(2, { filed: [{ year: 2023, grade: "优秀" }] }), person(3, { usual: "95", annual: "95", filed: [{ year: 2023, grade: "优秀" }] }), person(4), person(5)];
    const mixed = { key: "mixedAward", value: "4800 元", reference: "西组〔2024〕1号", date: undefined };
    const stated = { key: "excellentAward", value: "8000 元", reference: "西组〔2024〕1号", date: undefined };
    const under = (law: Submission["law"], ownRules?: string) => found("own-law-changes-results", [submission("西固区", people, { law, cover: { ownRules } })]).map(({ severity, says }) => [severity, say(says)]);
    expect(under([mixed], "西组〔2024〕1号")).toEqual([["info", expect.stringContaining("拟奖励 16,800 元（按默认值 7,200 元）")]]);
    expect(under([mixed])).toEqual([["warning", expect.stringContaining("拟奖励市里 7,200 元、自算 16,800 元")]]);
    expect(under([mixed, stated], "西组〔2024〕1号")).toEqual([["warning", expect.stringContaining("拟奖励市里 16,800 元、自算 17,600 元")], ["info", expect.stringContaining("拟奖励 16,800 元（按默认值 7,200 元）")]]);
  });
  it("name parameters of a unit's own, by whether they may be, and what they change", () => {
    const own = (law: Submission["law"], ownRules?: string) => [submission("西固区", [person(1, { usual: "85", annual: "90" })], { law, cover: { ownRules } })];
    const weight = [{ key: "excellentFrom", value: "85 分", reference: "参数表" }];
    expect(brief("law-stated-differs", own(weight))).toEqual([["warning", undefined, "西固区", 1]]);
    expect(brief("own-law-changes-results", own(weight))).toEqual([["warning", undefined, "西固区", 1]]);
    const base = [{ key: "smallestBase", value: "4 人", reference: "西组〔2024〕1号" }];
    expect(brief("law-differs", own(base, "西组〔2024〕1号"))).toEqual([["info", undefined, "西固区", 1]]);
    expect(brief("law-differs", own(base))).toEqual([["warning", undefined, "西固区", 1]]);
    expect(brief("own-law-changes-results", own(base))).toEqual([]);
  });
});
