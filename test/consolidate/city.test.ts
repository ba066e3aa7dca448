import { check } from "../../src/check/check";
import { date } from "../../src/measures/dates";
import { written } from "../../src/measures/decimal";
import { isNoAnswer } from "../../src/measures/explained";
import { lawOf } from "../../src/measures/law-of-year";
import { readCsv } from "../../src/csv";
import { readWorkbook } from "../../src/ooxml";
import { appraise } from "../../src/score/appraise";
import { verify } from "../../src/seal/verify";
import type { District } from "../../src/sheets/district";
import { isKnown, readDistrict } from "../../src/sheets/district";
import { valueOf } from "../../src/sheets/values/read";
import type { CellValue } from "../../src/workbook/cell";
import { Refusal } from "../../src/workbook/refusal";
import type { CaseFile } from "./city/case";
import { year } from "./city/case";
import { city } from "./city/city";
import { bytesOf, firstCsvRow } from "./city/files";
import { lastYearBytes } from "./city/last-year";
import { expectedCity } from "./expected";
import { filledIn, firstRow } from "./expected/files";
import { peopleIn } from "./expected/people";

const whole = city();
const districts = new Map<string, District>();
const named = (name: string): CaseFile => {
  const file = whole.files.find((one) => one.name === name);
  if (!file) throw new Error(`no ${name}`);
  return file;
};
function open(name: string): District {
  const known = districts.get(name) ?? readDistrict(name.endsWith(".csv") ? { sheets: [readCsv(bytesOf(whole, named(name)), "评分表")], date1904: "unknown", names: [] } : readWorkbook(bytesOf(whole, named(name))));
  districts.set(name, known);
  return known;
}
const filled = filledIn(whole).map(({ name }) => name);
const workbooks = filled.filter((name) => named(name).kind === "district");

describe("the files of the city", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(city()).toEqual(whole);
    expect(city(7).files[0]).not.toEqual(whole.files[0]);
  });

  it("have nobody twice by name or id but those who are meant to be", () => {
    const people = filledIn(whole).flatMap(({ filling }) => filling.people.map(({ id, name }) => ({ unit: filling.unit, id, name })));
    const units = (same: "id" | "name") => [...new Set(people.map((one) => one[same]))].map((key) => new Set(people.filter((one) => one[same] === key).map(({ unit }) => unit)).size).filter((count) => count > 1).length;
    expect([units("id"), units("name")]).toEqual([2, 5]);
  });

  it.each(workbooks)("%s has the faults that were put into it, and no other finding than notes", (name) => {
    const file = named(name);
    const { findings, crashed } = check(open(name), { today: date("2025-01-10") });
    const found = findings.filter(({ severity }) => severity !== "info").map(({ rule, severity, person }) => `${severity} ${rule} ${person ?? ""}`);
    const seeded = file.kind === "district" ? file.seeded.map(({ rule, severity, person }) => `${severity} ${rule} ${person ?? ""}`) : [];
    expect([[...new Set(found)].sort(), crashed]).toEqual([[...seeded].sort(), []]);
  });

  it.each(filled)("%s says what was filled in, row by row", (name) => {
    const file = filledIn(whole).find((one) => one.name === name)!;
    const { sheets, unit, year } = open(name);
    const rows = (sheets.scoring?.rows ?? []).map(({ values, at }) => ({
      row: at + 1, name: valueOf(values.name), id: values.id.original.value, takesPart: valueOf(values.assessedThisYear), usual: shownIn(values.usual.original.value), annual: shownIn(values.annual.original.value), assessed: valueOf(values.assessed), remark: shownIn(values.remark.original.value),
    }));
    const due = peopleIn(file).filter(({ scored }) => scored).map((one, place) => ({ row: firstRow(file) + place, name: one.name, id: one.id, takesPart: one.takesPart ? "是" : "否", usual: one.usual, annual: one.annual, assessed: one.assessed, remark: one.remark }));
    expect([unit, year, rows]).toEqual([file.filling.unit, 2024, due]);
    expect(due.length).toBeGreaterThan(4);
  });

  it("have receipts that are whole, one that is not, and none", () => {
    const found = filled.map((name) => {
      const result = verify(open(name));
      return [name, result.state, result.state === "altered" ? result.altered.map(({ row }) => row) : []];
    });
    const due = expectedCity(whole).files.filter(({ file }) => filled.includes(file)).map(({ file, receipt, alteredRows }) => [file, receipt, alteredRows]);
    expect(found).toEqual(due);
    expect(new Set(due.map(([, receipt]) => receipt)).size).toBe(3);
  });

  it("have some that cannot be read, each for its own reason, and one of somebody else", () => {
    for (const name of ["来件1.xlsx", "来件2.xlsx", "来件3.xlsx"]) expect(() => readWorkbook(bytesOf(whole, named(name)))).toThrow(Refusal);
    expect(isKnown(readDistrict(readWorkbook(bytesOf(whole, named("办公用品采购.xlsx")))))).toBe(false);
    expect(bytesOf(whole, named("七里河区 - 副本.xlsx"))).toEqual(bytesOf(whole, named("七里河区.xlsx")));
    expect(firstCsvRow).toBe(4);
  });

  it("have formulas as text that are text still, columns of a district's own, and values of its own", () => {
    const honggu = open("红古区.xlsx").snapshot.sheets.find(({ name }) => name === "评分表");
    expect(honggu?.values.flat().filter((value) => typeof value === "string" && /^[=@]/.test(value))).toHaveLength(2);
    expect([...(honggu?.formulas.values() ?? [])].filter((formula) => formula.includes("HYPERLINK"))).toEqual([]);
    expect(open("永登县-报市里.xlsx").snapshot.sheets.find(({ name }) => name === "评分表")?.values[3]?.slice(23, 25)).toEqual(["备注", "挂职村"]);
    expect(Object.entries(open("兰州新区.xlsx").law).flatMap(([key, parameter]) => ("replaced" in parameter ? [key] : []))).toEqual(["excellentAward", "mixedAward"]);
  });

  it("come with last year's city file, which says what the city filed and paid", () => {
    const snapshot = readWorkbook(lastYearBytes(whole.lastYear));
    const rows = (name: string, column: number) => (snapshot.sheets.find((one) => one.name === name)?.values ?? []).slice(4).map((row) => row[column]).filter((value) => typeof value === "string" && /^\d{17}[\dX]$/.test(value));
    expect(rows("全市总表", 3)).toEqual(whole.lastYear.map(({ id }) => id));
    expect(rows("奖励资金", 3)).toEqual(whole.lastYear.filter(({ paid }) => paid !== undefined).map(({ id }) => id));
  });
});

const shownIn = (value: CellValue): string | undefined => (typeof value === "string" ? value || undefined : typeof value === "number" ? String(value) : undefined);

describe("what the city workbook must say of them", () => {
  const expected = expectedCity(whole);
  const unit = (name: string) => expected.units.find((one) => one.unit === name);

  it("closes: people in are people out, file by file and in total", () => {
    expect(expected.balance.files.filter(({ read, inRoll, leftOut }) => read !== inRoll + leftOut)).toEqual([]);
    expect(expected.balance.inRoll).toBe(expected.people.length);
    expect(expected.balance.read).toBe(expected.balance.inRoll + expected.balance.leftOut);
    expect(expected.units.map(({ people, participants, ungraded, base, withoutGrade }) => people - participants - ungraded + (participants - base - withoutGrade))).toEqual(expected.units.map(() => 0));
  });

  it("has the unit that sent nothing, the one to choose for, and a version that has taken the other's place", () => {
    expect([expected.missing, expected.toChoose]).toEqual([["高新区"], ["皋兰县"]]);
    expect(expected.files.filter(({ use }) => use !== "counts").map(({ file, use, because }) => [file, use, because])).toEqual([
      ["皋兰县.xlsx", "choose", "皋兰县（最终）.xlsx"],
      ["皋兰县（最终）.xlsx", "choose", "皋兰县.xlsx"],
      ["榆中县.xlsx", "replaced", "榆中县 重报.xlsx"],
      ["七里河区 - 副本.xlsx", "sameBytes", "七里河区.xlsx"],
      ["来件1.xlsx", "unreadable", undefined],
      ["来件2.xlsx", "encrypted", undefined],
      ["来件3.xlsx", "empty", undefined],
      ["办公用品采购.xlsx", "foreign", undefined],
    ]);
    const chosen = expectedCity(whole, { chosen: { 皋兰县: "皋兰县.xlsx" } });
    expect([chosen.toChoose, chosen.people.length - expected.people.length]).toEqual([[], 7]);
  });

  it.each([
    // 优秀: 12 and two edges, less two lowered; 56 graded.
    ["城关区", { people: 59, ungraded: 3, base: 56, quota: 11, excellent: 12, over: 1, share: "21.43%", capOpen: false }],
    ["七里河区", { people: 22, ungraded: 2, base: 20, quota: 4, excellent: 4, over: 0, share: "20.00%", capOpen: false }],
    ["西固区", { people: 12, ungraded: 1, base: 11, quota: 2, excellent: 2, over: 0 }],
    ["安宁区", { people: 19, base: 19, quota: 3, excellent: 5, over: 2, share: "26.32%", capOpen: true }],
    ["红古区", { people: 6, ungraded: 2, base: 4, quota: 0, excellent: 1, over: 1, tooFew: true, capOpen: true }],
    ["永登县", { people: 14, withoutGrade: 1, base: 13, quota: 3, quotaByShare: 2, excellent: 3, over: 0 }],
    ["榆中县", { people: 13, ungraded: 1, base: 12, quota: 2, excellent: 2, over: 0, grades: { 优秀: 2, 称职: 8, 基本称职: 2, 不称职: 0 } }],
    ["兰州新区", { people: 10, base: 10, quota: 2, excellent: 2, over: 0 }],
    ["经济区", { people: 8, base: 8, quota: 1, excellent: 1, over: 0, share: "12.50%" }],
  ])("counts %s as it was planned", (name, plan) => {
    expect(unit(name)).toMatchObject(plan);
  });

  it("pools the city: 153 graded would have 30 places, and the districts have 28 of their own", () => {
    expect(expected.pooled).toMatchObject({ base: 153, quota: 30, quotaOfUnits: 28, excellent: 32, over: 2, overOfUnits: 4, share: "20.92%" });
  });

  it("names the three who vie for two places, the one who is sure, and the one beyond", () => {
    expect([unit("安宁区")?.secure.length, unit("安宁区")?.tied.length, unit("安宁区")?.beyond.length]).toEqual([1, 3, 1]);
  });

  it("lists everyone once who belongs on a list", () => {
    const { dismissal, talk, ungraded } = expected.lists;
    // 不称职: three planned, and one edge in each of the two districts that have them; 基本称职: eight planned, two edges in each, one graded lower in the second version.
    expect([dismissal.length, talk.length, ungraded.length]).toEqual([5, 13, 9]);
  });

  it("sees across files who is twice, who moved, who is one digit off, who shares a name", () => {
    const { duplicates, transfers, nearIds, sameNames } = expected.across;
    const units = (pairs: readonly (readonly { readonly unit: string }[])[]) => pairs.map((pair) => pair.map((one) => one.unit));
    expect(units(duplicates)).toEqual([["城关区", "安宁区"]]);
    expect(transfers.map(({ from, to }) => [from.unit, to.unit])).toEqual([["永登县", "红古区"]]);
    expect(units(nearIds)).toEqual([["城关区", "永登县"], ["七里河区", "西固区"]]);
    expect(units(sameNames)).toEqual([["榆中县", "兰州新区"]]);
  });

  it("says person by person what the second version changed", () => {
    expect(expected.versions).toHaveLength(1);
    const [{ changed, added, gone }] = expected.versions as [(typeof expected.versions)[number]];
    expect(changed.map(({ fields }) => fields.map(({ field }) => field)).sort()).toEqual([["annual"], ["remark"], ["usual", "annual", "assessed", "talkedOn", "talkedBy"]]);
    expect([added.length, gone.length]).toEqual([1, 1]);
  });

  it("holds last year's file against claims and against the districts' own files", () => {
    const { claimedOtherwise, filedOtherwise, gone } = expected.lastYear;
    expect(claimedOtherwise.map(({ unit: where, claimed, filed }) => [where, claimed, filed])).toEqual([["安宁区", "优秀", "称职"], ["永登县", "称职", "优秀"], ["永登县", "称职", "基本称职"]]);
    expect(filedOtherwise.map(({ unit: where, own, filed }) => [where, own, filed])).toEqual([["安宁区", "优秀", "称职"]]);
    expect(gone.map((line) => line.unit)).toEqual(["榆中县", "城关区", "西固区", "榆中县"]);
  });

  it("pays by the city's file and not by the claim, once it is at hand", () => {
    const withLast = expectedCity(whole, { lastYear: true });
    const both = (staffNumber: string) => {
      const { id } = filledIn(whole).flatMap(({ filling }) => filling.people).find((one) => one.staffNumber === staffNumber)!;
      return [expected, withLast].map(({ people }) => people.find((one) => one.id === id)?.award).map((award) => `${award?.status} ${award?.amount}`);
    };
    expect(both("AN900")).toEqual(["pending 7200", "ask 0"]);
    expect(both("YD903")).toEqual(["due 4800", "none 0"]);
    expect(both("YD902")).toEqual(["ask 0", "ask 0"]);
    expect(both("CG900")).toEqual(["used 0", "used 0"]);
  });

  it("comes to other amounts under a district's own values, and to the same everywhere else", () => {
    const own = expectedCity(whole, { law: "own" });
    const changed = own.units.filter((one) => JSON.stringify(one) !== JSON.stringify(unit(one.unit))).map((one) => one.unit);
    expect(changed).toEqual(["兰州新区"]);
  });
});

describe("the product's 核算 of each file, beside the other calculation", () => {
  it.each([["standing", lawOf(year)], ["own", undefined]] as const)("comes to the same for everyone, under the law as it is %s", (basis, law) => {
    const { people, units } = expectedCity(whole, { law: basis });
    for (const { unit, excellent, quota, over, base } of units) {
      const file = people.find((one) => one.unit === unit)!.file;
      const district = open(file);
      const found = appraise(district, law ?? district.law);
      const lines = found.people.map(({ row, composite, standingGrade }, place) => {
        const award = found.awards[place]!;
        return { row: row.at + 1, composite: composite && !isNoAnswer(composite) ? written(composite.value) : undefined, standing: standingGrade, award: award.award ? `${award.state} ${written(award.award.value.amount)}` : "none 0" };
      });
      const due = people.filter((one) => one.unit === unit).map((one) => ({ row: one.row, composite: one.composite, standing: one.composite === undefined ? undefined : one.standing, award: `${one.award.status} ${one.award.amount}` }));
      expect([unit, lines.map((line) => (line.composite === undefined ? { ...line, standing: undefined } : line))]).toEqual([unit, due]);
      const { cap } = found;
      expect([unit, cap.value.excellent, cap.value.quota, cap.value.over, cap.value.base]).toEqual([unit, excellent, quota, over, base]);
    }
  });
});
