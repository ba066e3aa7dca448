import { cityInWords } from "../../src/cli/city-report";
import { cityBook } from "../../src/consolidate/book/city-patches";
import { consolidate } from "../../src/consolidate/consolidate";
import type { Submission } from "../../src/consolidate/submission";
import { date } from "../../src/measures/dates";
import { readWorkbook } from "../../src/ooxml";
import { person, submission } from "../consolidate/made";
import { read } from "../templates/built";

const summary = readWorkbook(new Uint8Array(read("summary.xlsx")));

const told = (...files: readonly Submission[]): readonly string[] => toldWith(undefined, ...files);

function toldWith(returns: readonly string[] | undefined, ...files: readonly Submission[]): readonly string[] {
  const city = consolidate(files.map((one) => ({ kind: "submission", submission: one })));
  return cityInWords({ city, book: cityBook(city, summary, { today: date("2025-01-10") }), skipped: [], written: { out: "汇总.xlsx", updated: false, ...(returns ? { returns } : {}) } });
}
const lineOf = (lines: readonly string[], start: string) => lines.find((line) => line.startsWith(start));

describe("what the command line tells the city's clerk", () => {
  it("says by how much the totals are too high while somebody counts in two units, and what can be done about it here", () => {
    const lines = told(submission("西固区", [person(1), person(2)]), submission("红古区", [person(1), person(3)]));
    expect(lineOf(lines, "平衡：")).toBe("平衡：收到 4 人 = 总表 4 人 + 不计 0 人");
    expect(lineOf(lines, "  注意：")).toMatch(/两家都计了数的有 1 人次/);
    expect(lineOf(lines, "要人选定的")).toMatch(/命令行里不能选.*工作台/);
    expect(lineOf(lines, "  错误")).toMatch(/^ {2}错误 甲1在西固区、红古区的评分表里都有/);
  });

  it("has something to do for a unit that only other files give away, and nothing for one of which nothing is wrong", () => {
    const lines = told(submission("西固区", [person(1)]), submission("红古区", [person(1)]), submission("永登县", [person(9)]));
    expect(lineOf(lines, "  红古区：")).toMatch(/对照其他文件有 1 条，见下$/);
    expect(lineOf(lines, "  永登县：")).toMatch(/没有要办的$/);
    expect(lineOf(told(submission("永登县", [person(9)])), "  注意：")).toBeUndefined();
  });

  it("says that a choice between two files is made elsewhere", () => {
    const twice = ["一.xlsx", "二.xlsx"].map((file, place) => submission("西固区", [person(place + 1)], { file, mark: file }));
    expect(lineOf(told(...twice, submission("永登县", [person(9)])), "要人选定的")).toMatch(/不要的那份移出文件夹/);
  });

  it("says in words that nothing goes back, without a colon before an empty list", () => {
    const one = submission("永登县", [person(9)]);
    expect(toldWith([], one).at(-1)).toBe("没有要退回的意见");
    expect(toldWith(["退回意见/永登县.xlsx"], one).slice(-2)).toEqual(["退回意见 1 份：", "  退回意见/永登县.xlsx"]);
  });
});
