import { markPatches, unmarkPatches } from "../../src/check/marks";
import type { Finding } from "../../src/check/rule";
import { message } from "../../src/text";
import { a1Range, placeAt, rangeAt } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";

const finding = (severity: Finding["severity"], sheet: string, address: string): Finding => ({ rule: "score-range", severity, article: "第二十一条", at: { sheet, ...placeAt(address)! }, says: message("severity.error"), fixable: false }) as unknown as Finding;
const book = (...marks: string[]): Snapshot => ({ sheets: [{ ...plainSheet("评分表", []), marks: marks.map((area) => rangeAt(area)!) }, plainSheet("花名册", [])], date1904: false, names: [] });
const said = (patches: ReturnType<typeof markPatches>) => patches.map(({ sheet, ranges }) => `${sheet} ${ranges.map(a1Range).join(" ")}`.trim());

describe("marks", () => {
  const findings = [finding("error", "评分表", "B2"), finding("warning", "评分表", "B3"), finding("error", "评分表", "B2"), finding("info", "花名册", "A1"), finding("error", "没有的表", "A1")];

  it("are for errors and warnings, a cell once, on sheets that are there", () => {
    expect(said(markPatches(findings, book()))).toEqual(["评分表 B2:B3"]);
  });

  it("go where nothing is at fault any more, and stay as they are where nothing has changed", () => {
    expect(said(markPatches([], book("B2:B3")))).toEqual(["评分表"]);
    expect(said(markPatches(findings, book("B2:B3")))).toEqual([]);
  });

  it("are taken off where they stand, and nothing is to be taken off elsewhere", () => {
    expect(said(unmarkPatches(book("B2")))).toEqual(["评分表"]);
    expect(said(unmarkPatches(book()))).toEqual([]);
  });
});
