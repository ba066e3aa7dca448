import { consolidate } from "../../src/consolidate/consolidate";
import type { Submission } from "../../src/consolidate/submission";
import { changesBetween } from "../../src/consolidate/versions";
import { scoring } from "../../src/sheets/scoring";
import { idOf, person, submission } from "./made";

type People = Submission["people"];
const changes = (before: People, after: People, extras: readonly [string[], string[]] = [[], []]) =>
  changesBetween(submission("西固区", before, { extras: extras[0] }), submission("西固区", after, { extras: extras[1] })).map(({ kind, name, id, fields }) => [kind, name, id, ...fields.map(({ title, before: one, after: other }) => `${title}: ${one} → ${other}`)]);
const unread = (number: number) => ({ id: undefined, idTyped: `99999${number}` });

describe("versions of a unit's file", () => {
  it("are those that a later sealed one replaced, a draft without a receipt among them, and no copy", () => {
    const sealed = (file: string, at: string, usual: string) => submission("西固区", [person(1, { usual })], { file, mark: file, receipt: { state: "intact", sealedAt: at, code: "00AB", digest: file, rules: "1", form: "1", altered: [] } });
    const draft = submission("西固区", [person(1, { usual: "70" })], { file: "草稿.xlsx", mark: "草稿" });
    const last = sealed("二次.xlsx", "2025-01-12 09:00", "85");
    const city = consolidate([draft, sealed("一次.xlsx", "2025-01-10 09:00", "80"), last, { ...last, file: "二次 - 副本.xlsx" }].map((one) => ({ kind: "submission", submission: one })));
    expect(city.versions.map(({ from, to, people }) => [from, to, people[0]?.fields[0]?.before])).toEqual([["草稿.xlsx", "二次.xlsx", "70"], ["一次.xlsx", "二次.xlsx", "80"]]);
  });
});

describe("what a re-submission changed", () => {
  it("is each field under its title, and nothing of whom nothing changed, wherever they stand now", () => {
    const before = [person(1), person(2, { row: 6 })];
    const after = [person(2, { row: 5 }), person(1, { row: 9, annual: "90", assessed: "优秀", takesPart: false, noGradeReason: "病假半年" })];
    expect(changes(before, after)).toEqual([["changed", "甲1", idOf(1), "是否参加考核: 是 → 否", "不定等次原因:  → 病假半年", "年度成绩: 85 → 90", "评定等次:  → 优秀"]]);
  });

  it.each(["area", "arrived", "termEnds", "noGradeReason", "usual", "annual", "assessed", "reason", "lastGrade", "talkedOn", "talkedBy", "majorLoss", "remark"] as const)("is a change of %s alone, too", (field) => {
    expect(changes([person(1, { [field]: undefined })], [person(1, { [field]: "90" })])).toEqual([["changed", "甲1", idOf(1), `${scoring.columns[field].title}:  → 90`]]);
  });

  it("is who came and who is gone, in this order", () => {
    expect(changes([person(1), person(2)], [person(1), person(3)])).toEqual([["added", "甲3", idOf(3)], ["removed", "甲2", idOf(2)]]);
  });

  it("is a new name of the same id, and a new id of the same name", () => {
    expect(changes([person(1)], [person(1, { name: "乙" })])).toEqual([["changed", "乙", idOf(1), "姓名: 甲1 → 乙"]]);
    expect(changes([person(1, unread(1))], [person(1)])).toEqual([["changed", "甲1", idOf(1), `公民身份号码: 999991 → ${idOf(1)}`]]);
  });

  it("goes by id before name: two of one name are never taken for each other", () => {
    const two = [person(1, { name: "王某" }), person(2, { name: "王某", usual: "70" })];
    expect(changes(two, [...two].reverse())).toEqual([]);
    // The one without an id is left for the one whose id nobody else has.
    expect(changes([person(1, { name: "王某", ...unread(1) }), person(2, { name: "王某" })], [person(2, { name: "王某" }), person(1, { name: "王某" })])).toEqual([["changed", "王某", idOf(1), `公民身份号码: 999991 → ${idOf(1)}`]]);
  });

  it("pairs by name one to one: of three without ids where two were, one is new", () => {
    const of = (count: number) => Array.from({ length: count }, () => person(1, { name: "王某", ...unread(1) }));
    expect(changes(of(2), of(3))).toEqual([["added", "王某", undefined]]);
  });

  it("has the district's own columns by header, and one that went only where it held something", () => {
    expect(changes([person(1, { extras: ["书法", ""] })], [person(1, { extras: ["摄影"] })], [["特长", "空列"], ["特长"]])).toEqual([["changed", "甲1", idOf(1), "特长: 书法 → 摄影"]]);
    expect(changes([person(1, { extras: ["书法"] })], [person(1)], [["特长"], []])).toEqual([["changed", "甲1", idOf(1), "特长: 书法 → "]]);
  });
});

describe("the versions of a city", () => {
  const at = (file: string, sealedAt: string, people: People) => ({
    kind: "submission" as const,
    submission: submission("西固区", people, { file, mark: file, receipt: { state: "intact", sealedAt, digest: file, altered: [], code: undefined, rules: undefined, form: undefined } }),
  });

  it("are each replaced one against the one that counts, and none of a file that was not replaced", () => {
    const { versions } = consolidate([at("一.xlsx", "2025-01-10 08:00", [person(1)]), at("二.xlsx", "2025-01-11 08:00", [person(1, { usual: "90" })]), at("三.xlsx", "2025-01-12 08:00", [person(1), person(2)])]);
    expect(versions.map(({ unit, from, to, people }) => [unit, from, to, people.map(({ kind }) => kind)])).toEqual([["西固区", "一.xlsx", "三.xlsx", ["added"]], ["西固区", "二.xlsx", "三.xlsx", ["changed", "added"]]]);
    expect(consolidate([at("一.xlsx", "2025-01-10 08:00", [person(1)])]).versions).toEqual([]);
  });
});
