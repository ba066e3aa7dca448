import { pastedCell, pastedRows } from "../../src/workbench/grid/pasted-cells";

const text = 4;
const number = 2;

describe("pasting from another program", () => {
  it("reads rows and cells, quotes and all", () => {
    expect(pastedRows('甲\t90\r\n"乙\n丙"\t85\r\n')).toEqual([["甲", "90"], ["乙\n丙", "85"]]);
  });

  it("reads a single text without a line end", () => {
    expect(pastedRows("90")).toEqual([["90"]]);
  });

  it.each([
    ["90", { v: 90, t: number }],
    ["89.996", { v: 89.996, t: number }],
    ["92分", { v: "92分", t: 1 }],
    ["TRUE", { v: 1, t: 3 }],
    ["999999199001011234", { v: "999999199001011234", t: text }],
    ["99999919900101123X", { v: "99999919900101123X", t: 1 }],
  ])("makes of %j what a person would see in Excel, and spoils no id", (pasted, cell) => {
    expect(pastedCell(pasted, false)).toMatchObject(cell);
  });

  it("gives a date its format", () => {
    expect(pastedCell("2024-12-31", false)).toMatchObject({ v: 45657, t: number, s: { n: { pattern: "yyyy-mm-dd" } } });
  });

  it("keeps everything text in a cell that is formatted as text", () => {
    expect(pastedCell("00123", true)).toMatchObject({ v: "00123", t: text });
    expect(pastedCell("2024-12-31", true)).toMatchObject({ v: "2024-12-31", t: text });
  });

  it("takes away what stood there, formula included", () => {
    expect(pastedCell("1", false)).toMatchObject({ f: null, si: null, p: null });
    expect(pastedCell("", false)).toMatchObject({ v: null, f: null });
  });
});
