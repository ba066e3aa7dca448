import { consolidate } from "../../src/consolidate/consolidate";
import { cityBook } from "../../src/consolidate/book/city-patches";
import { lastYearIn } from "../../src/consolidate/last-year";
import { date } from "../../src/measures/dates";
import { written } from "../../src/measures/decimal";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { awardList, cityRoll } from "../../src/sheets/summary";
import type { CellContent } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/snapshot";
import { read } from "../templates/built";
import type { LastYearLine } from "./city/case";
import { lastYearBytes } from "./city/last-year";
import { idOf, person, submission } from "./made";

const line = (number: number, said: Partial<LastYearLine> = {}): LastYearLine => ({ unit: "西固区", name: `甲${number}`, id: idOf(number), year: 2023, grade: "称职", ...said });
const lines = [line(1, { grade: "优秀", paid: 7200, paidForYears: [2022, 2023] }), line(2, { paid: 4800 }), line(3, { grade: "不定等次" }), line(4)];
const bytes = lastYearBytes(lines);
const of = (snapshot: Snapshot) => lastYearIn("去年.xlsx", snapshot);
const brief = (snapshot: Snapshot) => [...of(snapshot).people.values()].map(({ id, name, unit, grade, paid, paidForYears }) => [id, name, unit, grade, paid && written(paid), paidForYears]);

/** The workbook with some cells of a sheet otherwise; rows and columns from A1. */
const having = (sheet: string, ...cells: readonly (readonly [row: number, column: number, value: CellContent["value"]])[]): Snapshot =>
  readWorkbook(patchWorkbook(bytes, cells.map(([row, column, value]) => ({ kind: "cell", sheet, row, column, content: { value } }))));
const columnOf = (field: keyof typeof cityRoll.columns): number => Object.keys(cityRoll.columns).indexOf(field);
const state = Object.keys(awardList.columns).indexOf("state");

describe("last year's workbook of the city", () => {
  it("says its year, and of everyone the grade that counted and what was paid for which years", () => {
    expect(of(readWorkbook(bytes))).toMatchObject({ file: "去年.xlsx", year: 2023 });
    expect(brief(readWorkbook(bytes))).toEqual([
      [idOf(1), "甲1", "西固区", "优秀", "7200", [2022, 2023]],
      [idOf(2), "甲2", "西固区", "称职", "4800", [2023]],
      [idOf(3), "甲3", "西固区", undefined, undefined, []],
      [idOf(4), "甲4", "西固区", "称职", undefined, []],
    ]);
  });

  it("has no payment of what was held back, asked about or never paid", () => {
    for (const open of ["待批", "待确认", "请示", "不计奖"]) expect(brief(having("奖励资金", [4, state, open]))[0]?.slice(4)).toEqual([undefined, []]);
    expect(brief(having("奖励资金", [4, state, "已发放"]))[0]?.slice(4)).toEqual(["7200", [2022, 2023]]);
  });

  it("leaves a grade open where two rows of one person say two things, and none where they agree", () => {
    const again = (grade: string, score: number) => having("全市总表", [7, columnOf("id"), idOf(1)], [7, columnOf("assessed"), grade], [7, columnOf("usual"), score], [7, columnOf("annual"), score]);
    expect(brief(again("称职", 85))[0]?.[3]).toBeUndefined();
    expect(brief(again("优秀", 95))[0]?.[3]).toBe("优秀");
  });

  it.each<[string, Snapshot, RegExp]>([
    ["a workbook of a district", readWorkbook(read("district.xlsx")), /全市总表/],
    ["one that does not say its year", having("参数", [4, 1, null]), /没有写考核年度/],
  ])("is refused with the way out where it is %s", (_, snapshot, sentence) => {
    expect(() => of(snapshot)).toThrow(sentence);
  });
});

describe("this year's workbook of the city, opened next year", () => {
  const excellent = { usual: "95", annual: "95", assessed: "优秀" as const };
  const people = [person(1, { ...excellent, filed: [{ year: 2023, grade: "优秀" }] }), person(2, { filed: [{ year: 2023, grade: "称职" }] }), person(3, { takesPart: false }), ...[4, 5, 6].map((number) => person(number))];
  const thisYear = consolidate([{ kind: "submission", submission: submission("西固区", people) }]);
  const template = read("summary.xlsx");
  const written2024 = readWorkbook(patchWorkbook(template, cityBook(thisYear, readWorkbook(template), { today: date("2025-01-20") }).patches));
  const last = lastYearIn("2024汇总.xlsx", written2024);

  it("says of everyone what the city found", () => {
    expect(last.year).toBe(2024);
    expect([...last.people.values()].map(({ id, unit, grade }) => [id, unit, grade])).toEqual(thisYear.people.map(({ submitted, unit, standingGrade }) => [submitted.id, unit, standingGrade]));
    expect([last.people.get(idOf(1))?.grade, last.people.get(idOf(3))?.grade]).toEqual(["优秀", undefined]);
  });

  it("lets no year that has been paid for serve a second time, and the next pair count", () => {
    expect([last.people.get(idOf(1))?.paidForYears, last.people.get(idOf(1))?.paid && written(last.people.get(idOf(1))!.paid!)]).toEqual([[2023, 2024], "7200"]);
    const next = consolidate([{ kind: "submission", submission: submission("西固区", [person(1, excellent), ...[4, 5, 6, 7].map((number) => person(number, { assessed: "称职" }))], { year: 2025 }) }], { last });
    expect(next.people.slice(0, 2).map(({ award: { state, award } }) => [state, award && written(award.value.amount)])).toEqual([["used", "0"], ["due", "4800"]]);
  });
});
