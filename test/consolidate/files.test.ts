import { noChoices } from "../../src/consolidate/choices";
import type { CityChoices } from "../../src/consolidate/choices";
import type { CityFile } from "../../src/consolidate/city";
import { consolidate } from "../../src/consolidate/consolidate";
import type { UnitStanding } from "../../src/consolidate/files";
import { isCopy, unitStanding, whichCount } from "../../src/consolidate/files";
import type { Intake, Submission } from "../../src/consolidate/submission";
import { byDistrict, cityRoll } from "../../src/sheets/summary";
import type { Message } from "../../src/text";
import { message, say } from "../../src/text";
import { cellAt, written } from "./book/filled";
import { person, submission } from "./made";
import { unitNames } from "../../src/measures/units";

const sent = (unit: string, said: Partial<Submission> = {}): Intake => {
  const { people = [person(1)], cover, ...others } = said;
  return { kind: "submission", submission: submission(unit, people, { mark: said.file ?? unit, ...others, ...(cover && { cover }) }) };
};
const sealed = (sealedAt: string, digest = sealedAt, state: "intact" | "altered" | "damaged" = "intact"): Pick<Submission, "receipt"> => ({ receipt: { state, sealedAt, digest, altered: [] } });
const fault: Submission["findings"][number] = { rule: "score-text", severity: "error", article: "第二十一条", sheet: "评分表", cell: "E3", says: message("check.blank"), actual: "", expected: "" };

const statesOf = (intakes: readonly Intake[], choices: Partial<CityChoices> = {}) => Object.fromEntries(whichCount(intakes, { ...noChoices, ...choices }).files.map(({ file, status }) => [file, status]));
const reasonsOf = (intakes: readonly Intake[], choices: Partial<CityChoices> = {}) => Object.fromEntries(whichCount(intakes, { ...noChoices, ...choices }).files.map(({ file, reason }) => [file, reason && say(reason)]));
/** How many units are missing, and which have sent something of which nobody counts. */
const standings = (intakes: readonly Intake[]) => [whichCount(intakes, noChoices).missing.length, whichCount(intakes, noChoices).uncounted];

describe("a file that is no submission", () => {
  const setAside = (reason: Message): Intake => ({ kind: "setAside", setAside: { file: "退回意见-西固区-2024.xlsx", mark: "退", reason } });
  it("is of the unit in its name where it cannot be read, and of none where the city made it", () => {
    expect(standings([setAside(message("file.encrypted"))])).toEqual([10, ["西固区"]]);
    expect([message("city.ownPaper"), message("city.ownSummary")].map((reason) => standings([setAside(reason)]))).toEqual([[11, []], [11, []]]);
  });
});

describe("several files of one unit", () => {
  const early = sent("西固区", { file: "一.xlsx", ...sealed("2025-01-10 14:05") });
  const late = sent("西固区", { file: "二.xlsx", ...sealed("2025-01-11 09:00") });
  const bare = sent("西固区", { file: "三.xlsx" });
  const other = sent("西固区", { file: "四.xlsx" });

  it.each([["early first", [early, late]], ["late first", [late, early]]])("the one sealed last counts, whichever comes first: %s", (_, files) => {
    expect(statesOf(files)).toEqual({ "一.xlsx": "replaced", "二.xlsx": "accepted" });
  });
  it("what the clerk has chosen goes before the time, and can be taken back", () => {
    expect(statesOf([early, late], { chosen: new Map([["西固区", "一.xlsx"]]) })).toEqual({ "一.xlsx": "accepted", "二.xlsx": "replaced" });
    expect(whichCount([early, late], noChoices).files.map(({ choosable }) => choosable)).toEqual([true, true]);
  });
  it("a sealed one goes before unsealed ones, and a damaged receipt is none", () => {
    expect(statesOf([bare, early])).toEqual({ "三.xlsx": "rejected", "一.xlsx": "accepted" });
    expect(statesOf([sent("西固区", { file: "坏.xlsx", ...sealed("2025-02-01 08:00", "x", "damaged") }), early])).toEqual({ "坏.xlsx": "rejected", "一.xlsx": "accepted" });
  });
  it("of two unsealed ones neither counts until one is chosen", () => {
    expect(statesOf([bare, other])).toEqual({ "三.xlsx": "rejected", "四.xlsx": "rejected" });
    expect(standings([bare, other])).toEqual([10, ["西固区"]]);
    expect(statesOf([bare, other], { chosen: new Map([["西固区", "四.xlsx"]]) })).toEqual({ "三.xlsx": "replaced", "四.xlsx": "accepted" });
  });
  it("of one minute: the one that was not changed since; the same content once; two contents not at all", () => {
    const at = "2025-01-10 14:05";
    expect(statesOf([sent("西固区", { file: "改.xlsx", ...sealed(at, at, "altered") }), early])).toEqual({ "改.xlsx": "replaced", "一.xlsx": "accepted" });
    expect(statesOf([early, sent("西固区", { file: "又.xlsx", ...sealed(at) })])).toEqual({ "一.xlsx": "accepted", "又.xlsx": "rejected" });
    expect(statesOf([early, sent("西固区", { file: "异.xlsx", ...sealed(at, "另一份") })])).toEqual({ "一.xlsx": "rejected", "异.xlsx": "rejected" });
  });
  it("a file that the clerk sets aside makes way for the one before", () => {
    expect(statesOf([early, late], { setAside: new Set(["二.xlsx"]) })).toEqual({ "一.xlsx": "accepted", "二.xlsx": "rejected" });
  });
  it("with errors nothing counts under strict, and no earlier version steps in", () => {
    const faulty = sent("西固区", { file: "二.xlsx", ...sealed("2025-01-11 09:00"), findings: [fault] });
    expect(statesOf([early, faulty])).toEqual({ "一.xlsx": "replaced", "二.xlsx": "accepted" });
    expect(statesOf([early, faulty], { strict: true })).toEqual({ "一.xlsx": "replaced", "二.xlsx": "rejected" });
    expect(statesOf([sent("西固区", { crashed: ["required"] })], { strict: true })).toEqual({ "西固区.xlsx": "rejected" });
  });
});

describe("what is left out by itself", () => {
  it("is the same file a second time", () => {
    expect(statesOf([sent("西固区", { file: "一.xlsx", mark: "m" }), sent("西固区", { file: "一 副本.xlsx", mark: "m" })])).toEqual({ "一.xlsx": "accepted", "一 副本.xlsx": "rejected" });
    // The copy is the one with more in its name, also where it comes first.
    expect(statesOf([sent("西固区", { file: "一 副本.xlsx", mark: "m" }), sent("西固区", { file: "一.xlsx", mark: "m" })])).toEqual({ "一.xlsx": "accepted", "一 副本.xlsx": "rejected" });
  });
  it("is told apart from what is left out for its content", () => {
    const both = [sent("西固区", { file: "一.xlsx", mark: "m" }), sent("西固区", { file: "一 副本.xlsx", mark: "m" }), sent("城关区", { file: "去年.xlsx", year: 2023 }), sent("榆中县")];
    expect(whichCount(both, noChoices).files.map((file) => [file.file, file.status, isCopy(file)])).toEqual([["一.xlsx", "accepted", false], ["一 副本.xlsx", "rejected", true], ["去年.xlsx", "rejected", false], ["榆中县.xlsx", "accepted", false]]);
    const again = [sent("西固区", { file: "二.xlsx", ...sealed("2025-01-10 14:05", "same") }), sent("西固区", { file: "三.xlsx", ...sealed("2025-01-10 14:05", "same") })];
    expect(whichCount(again, noChoices).files.filter(isCopy)).toHaveLength(1);
  });
  it("is another year than that of most files; the later one on a tie; a file without a year stays", () => {
    const files = [sent("西固区", { year: 2023 }), sent("城关区"), sent("榆中县", { year: undefined })];
    expect(statesOf(files)).toEqual({ "西固区.xlsx": "rejected", "城关区.xlsx": "accepted", "榆中县.xlsx": "accepted" });
    expect(whichCount([...files, sent("安宁区", { year: 2023 })], noChoices).year).toBe(2023);
    expect(whichCount([], noChoices)).toMatchObject({ year: undefined, files: [] });
  });
  it("is a file of nobody, until the clerk says whose it is", () => {
    const nobody = sent("城关区", { file: "x.xlsx", unit: undefined, unitFrom: "nowhere" });
    expect(statesOf([nobody])).toEqual({ "x.xlsx": "rejected" });
    const { files, missing } = whichCount([nobody], { ...noChoices, unitOf: new Map([["x.xlsx", "城关区"]]) });
    expect(files).toMatchObject([{ unit: "城关区", status: "accepted" }]);
    expect(missing).toHaveLength(10);
  });
  it("is what could not be read, with its own reason", () => {
    expect(reasonsOf([{ kind: "setAside", setAside: { file: "坏.xlsx", mark: "m", reason: message("file.empty") } }])["坏.xlsx"]).toContain("文件是空的");
  });
});

describe("a unit of which something came is not missing", () => {
  const unread = (file: string): Intake => ({ kind: "setAside", setAside: { file, mark: file, reason: message("file.empty") } });
  it.each<readonly [string, readonly Intake[], Partial<CityChoices>]>([
    ["its file was set aside", [sent("西固区")], { setAside: new Set(["西固区.xlsx"]) }],
    ["its file has errors, and such are to be left out", [sent("西固区", { findings: [fault] })], { strict: true }],
    ["its file is of another year", [sent("西固区", { year: 2023 }), sent("城关区"), sent("榆中县")], {}],
    ["its file cannot be read, and its name says whose it is", [unread("西固区2024.xlsx")], {}],
    ["its file cannot be read, and the clerk says whose it is", [unread("来件.xlsx")], { unitOf: new Map([["来件.xlsx", "西固区"]]) }],
    ["it sent ledgers alone", [sent("西固区", { people: [], sheets: ["duties"] })], {}],
    ["two files wait for a choice", [sent("西固区", { file: "一.xlsx" }), sent("西固区", { file: "二.xlsx" })], {}],
  ])("where %s", (_, files, choices) => {
    const { missing, uncounted } = whichCount(files, { ...noChoices, ...choices });
    expect([uncounted, missing.includes("西固区")]).toEqual([["西固区"], false]);
  });
  it("but one whose people count is neither, and a file of nobody is no unit's", () => {
    expect(standings([sent("西固区"), unread("西固区 旧.xlsx"), unread("来件.xlsx")])).toEqual([10, []]);
  });
});

describe("how things stand with a unit", () => {
  const file = (status: CityFile["status"], people: number, choosable = false) => ({ status, choosable, submission: submission("西固区", Array.from({ length: people }, (_, place) => person(place))) });
  it.each<readonly [string, Parameters<typeof unitStanding>[0], UnitStanding]>([
    ["nothing came", [], "missing"],
    ["people of one file count, whatever else came", [file("rejected", 3), file("accepted", 1)], "received"],
    ["two wait for a choice, though a ledger counts", [file("rejected", 1, true), file("rejected", 1, true), file("accepted", 0)], "open"],
    ["a ledger counts and nobody to appraise", [file("accepted", 0), file("rejected", 2)], "ledgersOnly"],
    ["one that could not be read", [{ status: "rejected", choosable: false, submission: undefined }], "uncounted"],
  ])("%s", (_, files, standing) => expect(unitStanding(files)).toBe(standing));
});

describe("files without people", () => {
  const main = sent("西固区", { sheets: ["scoring", "parameters"] });
  const ledger = (file: string, sheets: string[], said: Partial<Submission> = {}) => sent("西固区", { file, people: [], sheets, ...said });
  it("are parts of the one that counts, unless that has the same sheets", () => {
    expect(statesOf([ledger("台账.xlsx", ["duties", "parameters"]), main])).toEqual({ "台账.xlsx": "accepted", "西固区.xlsx": "accepted" });
    expect(statesOf([ledger("名册.xlsx", ["roster"]), sent("西固区", { sheets: ["scoring", "roster"] })])).toEqual({ "名册.xlsx": "rejected", "西固区.xlsx": "accepted" });
  });
  it("leave their unit without people, and of two of one kind the one sealed last is taken", () => {
    const files = [ledger("旧.xlsx", ["duties"], sealed("2025-01-01 08:00")), ledger("新.xlsx", ["duties"], sealed("2025-01-02 08:00"))];
    expect(statesOf(files)).toEqual({ "旧.xlsx": "rejected", "新.xlsx": "accepted" });
    expect(standings(files)).toEqual([10, ["西固区"]]);
  });
  it("are parts beside each other as long as none has a sheet of another", () => {
    const files = [main, ledger("履职.xlsx", ["duties"]), ledger("经费.xlsx", ["funds"]), ledger("都有.xlsx", ["duties", "leave"])];
    expect(statesOf(files)).toEqual({ "西固区.xlsx": "accepted", "履职.xlsx": "accepted", "经费.xlsx": "accepted", "都有.xlsx": "rejected" });
    expect(reasonsOf(files)["都有.xlsx"]).toContain("履职.xlsx");
    expect(statesOf(files, { chosen: new Map([["西固区", "都有.xlsx"]]) })).toMatchObject({ "履职.xlsx": "rejected", "都有.xlsx": "accepted" });
  });
  it("are nothing where they hold parameters alone", () => expect(statesOf([main, ledger("参数.xlsx", ["parameters"])])).toMatchObject({ "参数.xlsx": "rejected" }));
  it("are no part of anything where a sheet could not be read", () => {
    const unread = ledger("乱.xlsx", ["roster"], { findings: [{ ...fault, rule: "sheet-unrecognised", says: message("reader.lacks", { name: "评分表", titles: "平时成绩" }) }] });
    expect(statesOf([unread])).toEqual({ "乱.xlsx": "rejected" });
    expect(reasonsOf([unread])["乱.xlsx"]).toContain("平时成绩");
  });
});

describe("a unit that is none of the reporting units", () => {
  const odd = sent("城关镇", { file: "镇.xlsx", unitFrom: "unlisted", people: [person(1), person(2, { usual: "65", annual: "65" })] });
  const ours = sent("城关区", { file: "区.xlsx", people: [person(3)] });

  it("is left out by nobody: its people count for the city, and the clerk is asked", () => {
    const made = consolidate([odd, ours]);
    expect(made.files.map(({ file, unit, status, reason }) => [file, unit, status, reason && say(reason)])).toEqual([["镇.xlsx", "城关镇", "accepted", expect.stringContaining("不在参与考核的单位里")], ["区.xlsx", "城关区", "accepted", undefined]]);
    expect([made.people.map(({ unit }) => unit), made.units.map(({ unit, people }) => [unit, people]), made.whole.people]).toEqual([["城关区", "城关镇", "城关镇"], [["城关区", 1], ["城关镇", 2]], 3]);
    expect(made.findings.filter(({ rule }) => rule === "unit-unlisted").map(({ severity, unit, places }) => [severity, unit, places[0]?.file])).toEqual([["error", "城关镇", "镇.xlsx"]]);
    expect([made.balance.closes, made.missing.includes("城关区")]).toEqual([true, false]);
  });

  it("is the unit that the clerk says it is, and then nothing is asked any more", () => {
    const made = consolidate([odd], { choices: { ...noChoices, unitOf: new Map([["镇.xlsx", "西固区"]]) } });
    expect([made.units.map(({ unit }) => unit), made.findings.filter(({ rule }) => rule === "unit-unlisted")]).toEqual([["西固区"], []]);
  });

  it("is written with its people, and only the city's own line of 分区县统计 counts them", () => {
    const made = consolidate([odd, ours]);
    const { snapshot } = written(made);
    expect([0, 1, 2].map((row) => cellAt(snapshot, cityRoll, row, "unit").value)).toEqual(["城关区", "城关镇", "城关镇"]);
    expect([0, unitNames.length].map((row) => cellAt(snapshot, byDistrict, row, "people").value)).toEqual([1, 3]);
  });
});
