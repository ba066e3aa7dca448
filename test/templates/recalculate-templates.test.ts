import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/ooxml";
import { a1, placeOf } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheetNamed } from "../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { differences, filled } from "./recalculate-book";
import type { Year } from "./recalculate-counts";
import { capOf, coverPatches, linesOf, randomYear, shareYear, sheetsOf } from "./recalculate-counts";
import { throughGrid } from "./recalculate-in-grid";
import { edgeLeaves, leaveSheet, oddLeaves, randomLeaves } from "./recalculate-leave";
import { arrivals, conclusionEdges, randomStaff, rosterSheet } from "./recalculate-roster";
import { edgeScores, randomScores, scoringSheet } from "./recalculate-scoring";

const template = (name: string) => new Uint8Array(readFileSync(path.resolve("templates", `${name}.xlsx`)));
const district = template("district");

/** Sixty rows of each sheet with formulas, twice: the edges, and what chance brings. */
const rows = [
  { title: "edges", sheets: [scoringSheet([...edgeScores, ...randomScores(6, { nearEdge: 19, any: 0, odd: 0 })]), leaveSheet([...edgeLeaves, ...oddLeaves, ...randomLeaves(6, 40)]), rosterSheet([...arrivals.slice(0, 6), ...conclusionEdges].slice(0, 60))] },
  { title: "random rows", sheets: [scoringSheet(randomScores(7, { nearEdge: 30, any: 20, odd: 10 })), leaveSheet(randomLeaves(7, 60)), rosterSheet([...arrivals, ...randomStaff(7, 34)])] },
].map(({ title, sheets }) => ({ title, sheets, bytes: filled(district, sheets) }));

const noQuota = { approvedQuota: undefined, approval: undefined };
const years: readonly (readonly [string, Year])[] = [
  ["every prepared row", randomYear(4, 60, noQuota)],
  ["a quota of the city's own", randomYear(5, 40, { approvedQuota: 3, approval: "市组发〔2024〕1号" })],
  ["87 of 160", shareYear(87, 160)],
  ["nobody", randomYear(1, 0, noQuota)],
  ["few", randomYear(3, 6, noQuota)],
  ["a quota without its 批准文号", randomYear(6, 40, { approvedQuota: 3, approval: undefined })],
  ["1 of 4", shareYear(1, 4)],
];
/** The grid takes some seconds for each. */
const yearsInGrid = 3;

const books = years.map(([title, year]) => ({ title, year, bytes: filled(district, sheetsOf(year), coverPatches(readWorkbook(district), year)) }));

const texts = (snapshot: Snapshot, sheet: string, row: number) => (sheetNamed(snapshot, sheet)?.values[row] ?? []).filter((value) => value !== null && value !== "");

function beside(snapshot: Snapshot, title: string) {
  for (const values of sheetNamed(snapshot, "评分表")?.values ?? []) {
    const column = values.indexOf(title);
    if (column >= 0) return values[column + 1];
  }
  return undefined;
}

function expectCounts(calculated: Snapshot, year: Year): void {
  const lines = linesOf(year);
  expect(Object.fromEntries(Object.keys(lines).map((sheet) => [sheet, texts(calculated, sheet, 2)]))).toEqual(lines);
  const cap = capOf(year);
  expect(Object.fromEntries(Object.keys(cap).map((title) => [title, beside(calculated, title)]))).toEqual(cap);
  for (const sheet of Object.keys(lines)) expect([...new Set(texts(calculated, sheet, 1))]).toEqual(["填报单位：西固区", "考核年度：2024　填报日期：2025-01-10"]);
}

describe("the other templates", () => {
  it.each(["roster", "ledger", "scoring"])("%s.xlsx has the sheets of district.xlsx, formula by formula", (name) => {
    const whole = readWorkbook(district);
    for (const { name: sheet, formulas } of readWorkbook(template(name)).sheets) {
      expect([sheet, [...formulas].map(([key, formula]) => [a1(placeOf(key)), formula])]).toEqual([sheet, [...(sheetNamed(whole, sheet)?.formulas ?? [])].map(([key, formula]) => [a1(placeOf(key)), formula])]);
    }
  });
});

describeWithLibreOffice("templates/district.xlsx, filled in and calculated by LibreOffice", () => {
  let calculated: readonly Snapshot[] = [];
  beforeAll(async () => {
    calculated = (await throughLibreOffice([...rows, ...books].map(({ bytes }) => bytes), "xlsx")).map((bytes) => readWorkbook(bytes));
  }, 120_000);

  it.each(rows.map((row, place) => ({ ...row, place })))("shows what the measures say: $title", ({ sheets, place }) => {
    expect(differences(calculated[place]!, sheets)).toEqual([]);
  });

  it.each(books.map((book, place) => ({ ...book, place: rows.length + place })))("counts its rows right: $title", ({ year, place }) => expectCounts(calculated[place]!, year));
});

describe("templates/district.xlsx, filled in and calculated by the workbench's grid", () => {
  it.each(rows)("shows what the measures say: $title", async ({ sheets, bytes }) => expect(differences(await throughGrid(bytes), sheets)).toEqual([]), 60_000);

  it.each(books.slice(0, yearsInGrid))("counts its rows right: $title", async ({ year, bytes }) => expectCounts(await throughGrid(bytes), year), 60_000);
});
