import { check } from "../../src/check/check";
import { consolidate } from "../../src/consolidate/consolidate";
import { intake } from "../../src/consolidate/intake";
import { coverPatches } from "../../src/fill/fill-cover";
import { nextYear } from "../../src/fill/next-year/next-year";
import { valueWritten } from "../../src/measures/law";
import type * as Makers from "../../src/measures/law";
import { lawOf } from "../../src/measures/law-of-year";
import type * as Parameters from "../../src/measures/parameters";
import { standing } from "../../src/measures/parameters";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { score } from "../../src/score/score";
import type { District } from "../../src/sheets/district";
import { readDistrict } from "../../src/sheets/district";
import { say } from "../../src/text";
import { date } from "../../src/measures/dates";
import { placeOf } from "../../src/workbook/cell";
import type { CellPatch } from "../../src/workbook/patch";
import { workbookOf, written } from "../check/sheet-text";
import { read } from "../templates/built";
import { sheet } from "./sheets";

// A paper that changes a few numbers from 2025 on, as README tells a maintainer to write it down: a line each.
jest.mock("../../src/measures/parameters", () => {
  const actual = jest.requireActual<typeof Parameters>("../../src/measures/parameters");
  const { stated, months, percent, yuan } = jest.requireActual<typeof Makers>("../../src/measures/law");
  const until = <Value>(before: Value) => ({ until: { 2024: before } });
  return {
    ...actual,
    standing: {
      ...actual.standing,
      usualWeight: stated("第二十一条", "平时成绩占比", percent(50), until(percent(40))),
      annualWeight: stated("第二十一条", "年度成绩占比", percent(50), until(percent(60))),
      probation: stated("第六条", "试用期", months(3), until(months(2))),
      competentAward: stated("第二十三条第三项", "连续两年称职奖励", yuan(5000), { until: { 2022: yuan(4000), 2024: yuan(4800) } }),
    },
  };
});

const numbers = ({ usualWeight, annualWeight, competentAward }: typeof standing) => [usualWeight, annualWeight, competentAward].map(({ value }) => valueWritten(value));
const clean = readDistrict(readWorkbook(read("samples/district-clean.xlsx")));
const intakeOf = (bytes: Uint8Array) => intake("西固区.xlsx", bytes, { today: date("2025-01-10") });

/** The clean sample with other values in its 参数. */
function withLines(values: Readonly<Record<string, number>>): Uint8Array {
  const rows = clean.sheets.parameters?.rows ?? [];
  const patches = Object.entries(values).map(([title, value]): CellPatch => {
    const at = rows.find((row) => row.values.name.original.value === title)?.cell("value");
    if (!at) throw new Error(`no line ${title}`);
    return { kind: "cell", ...at, content: { value } };
  });
  return patchWorkbook(read("samples/district-clean.xlsx"), patches);
}

const become = (district: District): District => readDistrict(written(district.snapshot, nextYear(district).patches));

describe("numbers of the measures that change with a year", () => {
  it("are each year's own, the newest where no year is said, and one object a year", () => {
    expect([2021, 2022, 2023, 2024, 2025, undefined].map((year) => numbers(lawOf(year)).at(-1))).toEqual(["4000", "4000", "4800", "4800", "5000", "5000"]);
    expect(lawOf(9999)).toBe(standing);
    expect(lawOf(2024)).toBe(lawOf(2024));
  });

  it("leave a workbook of the old year as it was: nothing counts as the district's own, and nothing new is found", () => {
    expect([clean.year, numbers(clean.law), clean.ownLaw.changes, clean.ownLaw.refused]).toEqual([2024, ["40", "60", "4800"], [], []]);
    expect(check(clean, { today: date("2025-01-10") }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("stand in 参数 of the next year's workbook, each change told, and its scores are weighed by them", () => {
    const next = become(clean);
    expect([next.year, numbers(next.law), next.ownLaw.changes]).toEqual([2025, ["50", "50", "5000"], []]);
    const told = nextYear(clean).notes.map(({ says }) => say(says));
    expect(told).toContain("2025 年度“平时成绩占比”是 50%（原为 40%），参数表已改；填表说明里的数以新模板为准");
    const column = next.sheets.scoring?.columnOf.get("composite");
    const formulas = [...(next.sheets.scoring?.sheet.formulas ?? [])].flatMap(([key, formula]) => (placeOf(key).column === column ? [formula] : []));
    // The prepared rows under the people too.
    expect(formulas.length).toBeGreaterThan(next.sheets.scoring?.rows.length ?? 0);
    expect(formulas.filter((formula) => !formula.includes("*50%+") || formula.includes("*40%"))).toEqual([]);
    expect(score(next).appraisal.law).toBe(next.law);
  });

  it("stand in a template that is made for a year, whichever law the template was built with", () => {
    const blank = readDistrict(readWorkbook(read("district.xlsx")));
    const made = (year: number) => readDistrict(written(blank.snapshot, coverPatches(blank, { year })));
    // The committed template was built before this change: without a year its lines are the district's own.
    expect(made(2024).ownLaw.changes).toEqual([]);
    expect(numbers(made(2024).law)).toEqual(["40", "60", "4800"]);
  });

  it("are the city's by the year of its files", () => {
    const city = consolidate([intakeOf(read("samples/district-clean.xlsx"))]);
    expect([city.year, numbers(city.law), city.lawEffects]).toEqual([2024, ["40", "60", "4800"], []]);
  });

  it("go on beside what the district has set itself, the very same number too", () => {
    const own = readDistrict(readWorkbook(withLines({ 试用期考试及格线: 70, 连续两年称职奖励: 6000 })));
    const next = become(own);
    expect(next.ownLaw.changes.map(({ key, value, standing: before }) => [key, value, before])).toEqual([["probationPass", "70 分", "60 分"], ["competentAward", "6000 元", "5000 元"]]);
    expect([...numbers(next.law), valueWritten(next.law.probationPass.value)]).toEqual(["50", "50", "6000", "70"]);
  });

  it("make no result look current that was worked out by the old ones", () => {
    const rows = become(clean).sheets.roster?.rows ?? [];
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows.map((row) => row.content("probationEnds").value))).toEqual(new Set([""]));
  });

  it("are not what a district is measured by for an earlier year: its own values change nothing else", () => {
    const [effect] = consolidate([intakeOf(withLines({ 试用期考试及格线: 70 }))]).lawEffects;
    expect(effect?.changes.map(({ key, standing: before }) => [key, before])).toEqual([["probationPass", "60 分"]]);
    expect(effect?.standing.award.gt(0)).toBe(true);
    expect(effect?.own.award.toFixed()).toBe(effect?.standing.award.toFixed());
  });
});

describe("edges", () => {
  it("a workbook without 参数 whose heading turns to another year is read by that year's law at once", () => {
    const headed = (year: number) => workbookOf(sheet("评分表", `${year}年度专干考核评分表`, "姓名 公民身份号码 平时成绩 年度成绩", "甲 #1 80 90"));
    const before = readDistrict(headed(2024));
    const after = readDistrict(headed(2025), before);
    expect([before, after].map(({ year, law }) => [year, ...numbers(law)])).toEqual([[2024, "40", "60", "4800"], [2025, "50", "50", "5000"]]);
  });
});
