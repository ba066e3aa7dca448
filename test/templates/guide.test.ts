import { decimal } from "../../src/measures/decimal";
import type { Law } from "../../src/measures/parameters";
import { standing } from "../../src/measures/parameters";
import { knownSheets } from "../../src/sheets/known";
import { bookNames, books } from "../../src/templates/books";
import { guideOf } from "../../src/templates/build/guide-lines";
import { say } from "../../src/text";
import { sheetNamed } from "../../src/workbook/snapshot";
import { open } from "./built";

const wordsOf = (...arguments_: Parameters<typeof guideOf>) => guideOf(...arguments_).flatMap(({ title, lines }) => [title, ...lines.flatMap(({ of, says }) => [of ?? "", ...says.map((one) => say(one))])]).join("\n");

describe.each(bookNames)("填表说明 of %s", (book) => {
  const words = wordsOf(book, standing);

  it("speaks of its own sheets, each once, and of no other", () => {
    const named = guideOf(book, standing).flatMap(({ lines }) => lines.flatMap(({ of }) => of ?? []));
    expect(named).toEqual(books[book].map((key) => knownSheets[key].name));
  });

  it("names every grey column and every column that is always required", () => {
    for (const key of books[book]) {
      for (const { title, computed, required } of Object.values(knownSheets[key].columns)) if (computed || required === "always") expect(words).toContain(title);
    }
  });

  it("says how to paste, to print, to send, and what not to send it by", () => {
    for (const word of ["选择性粘贴", "A4 横向", ".xlsx", "不发微信"]) expect(words).toContain(word);
  });

  it("is what the workbook holds, numbered from 1 without a gap", () => {
    const values = sheetNamed(open(`${book}.xlsx`).snapshot, "填表说明")?.values ?? [];
    const numbers = values.flatMap(([first]) => (typeof first === "string" && /^\d+\.$/.test(first) ? [Number(first.slice(0, -1))] : []));
    expect(numbers).toEqual(numbers.map((_, place) => place + 1));
    expect(numbers.length).toBeGreaterThan(10);
    for (const line of words.split("\n").filter((text) => text !== "")) expect(values.flat().some((value) => typeof value === "string" && value.endsWith(line))).toBe(true);
  });
});

describe("numbers of the guide", () => {
  it("are the law's: another law, other numbers", () => {
    const other: Law = {
      ...standing,
      usualWeight: { ...standing.usualWeight, value: decimal(35) },
      annualWeight: { ...standing.annualWeight, value: decimal(65) },
      excellentCap: { ...standing.excellentCap, value: decimal(25) },
      leaveByLeader: { ...standing.leaveByLeader, value: 4 },
      probation: { ...standing.probation, value: 3 },
    };
    const words = wordsOf("district", other);
    for (const said of ["平时成绩×35%", "年度成绩×65%", "不超过参加评定人数的 25%", "4 天以内", "后 3 个月"]) expect(words).toContain(said);
    for (const said of ["×40%", "×60%", "的 20%"]) expect(words).not.toContain(said);
  });

  it("come with the standing law as the measures have them", () => {
    const words = wordsOf("district", standing);
    for (const said of ["综合得分＝平时成绩×40%＋年度成绩×60%", "90 分起优秀，80 分起称职，60 分起基本称职，其余不称职", "3 天以内包片工作组组长", "后 2 个月"]) expect(words).toContain(said);
  });
});
