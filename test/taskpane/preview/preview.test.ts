import type { Finding } from "../../../src/check/rule";
import type { PreviewLine } from "../../../src/taskpane/preview/preview";
import { isSheetLine, keyOfLine, linesOfFixes, linesWith, sumOfLines } from "../../../src/taskpane/preview/preview";
import type { CellPatch } from "../../../src/workbook/patch";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { plainSheet } from "../../../src/workbook/snapshot";

const patch = (sheet: string, row: number, column: number, value: string): CellPatch => ({ kind: "cell", sheet, row, column, content: { value } });
const line = (cell: CellPatch): PreviewLine => ({ cell, label: "", before: { value: null }, patch: cell });
const sheetLine = (sheet: string): PreviewLine => ({ sheet, patch: { kind: "addSheet", sheet } });
const snapshot: Snapshot = { sheets: [plainSheet("名单", [["旧", "乙"]])], date1904: false, names: [] };

describe("the lines of a preview", () => {
  const lines = [line(patch("名单", 0, 0, "新")), sheetLine("列对应"), line(patch("列对应", 0, 0, "列")), line(patch("列对应", 1, 0, "姓名"))];
  const keys = (some: readonly PreviewLine[]) => some.map(keyOfLine);

  it("have one name each, a new sheet too", () => {
    expect(keys(lines)).toEqual(["名单!A1", "列对应!", "列对应!A1", "列对应!A2"]);
    expect(lines.map(isSheetLine)).toEqual([false, true, false, false]);
  });

  it("leave a new sheet's cells with the sheet, and take them with it", () => {
    expect(keys(linesWith(lines[1]!, lines, false))).toEqual(["列对应!", "列对应!A1", "列对应!A2"]);
    expect(keys(linesWith(lines[1]!, lines, true))).toEqual(["列对应!", "列对应!A1", "列对应!A2"]);
  });

  it("take the new sheet with a cell on it, and leave a cell alone", () => {
    expect(keys(linesWith(lines[3]!, lines, true))).toEqual(["列对应!A2", "列对应!"]);
    expect(keys(linesWith(lines[3]!, lines, false))).toEqual(["列对应!A2"]);
    expect(keys(linesWith(lines[0]!, lines, true))).toEqual(["名单!A1"]);
  });

  it("come to sheets by name, and to the cells that are on none of these", () => {
    expect(sumOfLines(lines)).toEqual({ sheets: ["列对应"], cells: 1 });
    expect(sumOfLines(lines.slice(1))).toEqual({ sheets: ["列对应"], cells: 0 });
    expect(sumOfLines(lines.slice(2))).toEqual({ sheets: [], cells: 2 });
  });

  it("hold the first of two fixes of one cell, with what stands there now", () => {
    const finding = (fix: readonly CellPatch[], person?: string): Finding => ({ fix, ...(person !== undefined && { person }) }) as unknown as Finding;
    const fixes = linesOfFixes([finding([patch("名单", 0, 0, "甲")], "甲"), finding([patch("名单", 0, 1, "丙")]), finding([patch("名单", 0, 0, "丁")])], snapshot);
    expect(fixes.map((each) => (isSheetLine(each) ? [] : [keyOfLine(each), each.label, each.before.value, each.patch.content.value]))).toEqual([
      ["名单!A1", "甲", "旧", "甲"],
      ["名单!B1", "", "乙", "丙"],
    ]);
  });
});
