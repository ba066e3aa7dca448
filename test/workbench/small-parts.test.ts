import { getNumfmtParseValueFilter } from "@univerjs/core";
import fc from "fast-check";
import { newName, savedName, workbookName } from "../../src/workbench/document/file-name";
import { cellData } from "../../src/workbench/grid/cell-data";
import { fileFormula, gridFormula } from "../../src/workbench/grid/formula-text";
import { plainText } from "../../src/workbench/grid/plain-text";
import { withoutLooks } from "../../src/workbench/grid/without-looks";

it("the grid's parser of numbers and dates finds nothing in a text without a digit, so that such texts need not be given to it", () => {
  const letters = fc.constantFrom(...Array.from("JanFebMarAprMyulgSepOctNovDecMonTueWdhfrisat年月日时分秒上下午星期一二三四五六七八九十百１２½²-/:.,%$¥€()+ eEaApPmM"));
  fc.assert(fc.property(fc.array(letters, { maxLength: 10 }), (text) => expect(getNumfmtParseValueFilter(text.join(""))).toBeNull()), { numRuns: 5000 });
  expect(getNumfmtParseValueFilter("2024-5-1")).not.toBeNull();
});

describe("names of saved files", () => {
  it("stand beside the original", () => {
    expect(savedName("西固区评分表.xlsx")).toBe("西固区评分表（已修改）.xlsx");
    expect(savedName("西固区评分表.XLSX")).toBe("西固区评分表（已修改）.xlsx");
  });

  it("do not grow with each save", () => {
    expect(savedName("西固区评分表（已修改）.xlsx")).toBe("西固区评分表（已修改）.xlsx");
  });

  it("are of unit and year for a new district workbook whose cover says them, and for nothing else", () => {
    expect(newName("区县工作簿.xlsx", { unit: "西固区", year: 2024 })).toBe("西固区2024年度.xlsx");
    expect(newName("区县工作簿.xlsx", { unit: "西固区", year: undefined })).toBe("区县工作簿.xlsx");
    expect(newName("西固区2025年度.xlsx", { unit: "西固区", year: 2024 })).toBe("西固区2025年度.xlsx");
    expect(newName("全市汇总2024.xlsx", { unit: "西固区", year: 2024 })).toBe("全市汇总2024.xlsx");
  });

  it("as typed lose what Windows does not allow", () => {
    expect(workbookName(" 2024/12: 汇总? ")).toBe("2024-12- 汇总-.xlsx");
    expect(workbookName("汇总.xlsx")).toBe("汇总.xlsx");
    expect(workbookName("  ")).toBe("工作簿.xlsx");
  });
});

describe("formulas between file and grid", () => {
  it("lose the prefix that the grid does not know", () => {
    expect(gridFormula("=_xlfn.XLOOKUP(A1,B:B,C:C)+_xlfn._xlws.FILTER(A:A,B:B)")).toBe("=XLOOKUP(A1,B:B,C:C)+FILTER(A:A,B:B)");
  });

  it("get it back when they are still those of the file", () => {
    expect(fileFormula("=XLOOKUP(A1,B:B,C:C)", "=_xlfn.XLOOKUP(A1,B:B,C:C)")).toBe("=_xlfn.XLOOKUP(A1,B:B,C:C)");
    expect(fileFormula("=A1", "=_xlfn.XLOOKUP(A1,B:B,C:C)")).toBe("=A1");
    expect(fileFormula("=A1", undefined)).toBe("=A1");
  });
});

describe("what a person puts into cells", () => {
  const styles = { bold: { bl: 1, n: { pattern: "0.00" } } };
  const kept = (cell: object) => withoutLooks({ 3: { 1: cell } }, (name) => (name === "bold" ? styles.bold : undefined))[3]?.[1];

  it("keeps content and number format and leaves looks behind", () => {
    expect(kept({ v: 1, f: null, s: { bl: 1, bg: { rgb: "#ff0000" }, n: { pattern: "0%" } } })).toEqual({ v: 1, f: null, s: { n: { pattern: "0%" } } });
    expect(kept({ v: 1, f: null, s: { bl: 1 } })).toEqual({ v: 1, f: null });
    expect(kept({ v: 1, f: null, s: "bold" })).toEqual({ v: 1, f: null, s: { n: { pattern: "0.00" } } });
  });

  it("takes the place of a formula", () => {
    expect(kept({ v: 1 })).toEqual({ v: 1, f: null, si: null });
    expect(kept({ v: 1, f: "=A1" })).toEqual({ v: 1, f: "=A1" });
    expect(kept({ v: 1, si: "x" })).toEqual({ v: 1, si: "x" });
  });

  it("makes plain text of lines and fonts within a cell", () => {
    expect(kept({ f: null, p: { id: "d", documentStyle: {}, body: { dataStream: "一\r二\r\n" } } })).toEqual({ f: null, p: null, v: "一\n二", t: 4 });
  });

  it("can be a cell that is cleared whole", () => {
    expect(withoutLooks({ 3: { 1: null } }, () => undefined)).toEqual({ 3: { 1: null } });
  });
});

it("a small document ends with a mark that is not part of the text", () => {
  expect([plainText("甲\r\n"), plainText("一\r二\r\n"), plainText("")]).toEqual(["甲", "一\n二", ""]);
});

describe("text in the grid", () => {
  const [plain, forced] = [1, 4];

  it.each(["00123", "999999199001011234", "1e5", "2024-01-02", "1/2", "50%", "TRUE", "=1+1", "#N/A", "'x"])("%j is forced, or a touch would make something else of it", (text) => {
    expect(cellData({ value: text })).toEqual({ v: text, t: forced });
  });

  it("is plain where it cannot be taken for anything else, where the cell's format is text, and as a result", () => {
    expect(cellData({ value: "92分" })).toEqual({ v: "92分", t: plain });
    expect(cellData({ value: "00123", format: "@" })).toEqual({ v: "00123", t: plain });
    expect(cellData({ value: "00123", formula: "=A1" })).toEqual({ v: "00123", t: plain, f: "=A1" });
  });
});
