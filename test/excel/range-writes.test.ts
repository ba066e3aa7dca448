import { rangesToRead, rangeWrites } from "../../src/excel/range-writes";
import type { CellContent } from "../../src/workbook/cell";
import { a1Range, placeAt } from "../../src/workbook/cell";
import type { CellPatch } from "../../src/workbook/patch";

const put = (address: string, content: CellContent, sheet = "表"): CellPatch => ({ kind: "cell", sheet, ...placeAt(address)!, content });
const blank = () => ({ value: null });

describe("the ranges that a change is written in", () => {
  it("hold just the cells to write, their values in rows", () => {
    const writes = rangeWrites([put("B2", { value: 1 }), put("C2", { value: "甲" }), put("B3", { value: 2 }), put("C3", { value: null })], blank);
    expect(writes).toEqual([{ sheet: "表", range: { top: 1, left: 1, bottom: 2, right: 2 }, entries: [[1, "甲"], [2, ""]] }]);
  });

  it("keep sheets apart", () => {
    expect(rangeWrites([put("A1", { value: 1 }), put("A1", { value: 2 }, "别的表")], blank).map(({ sheet, entries }) => [sheet, entries])).toEqual([
      ["表", [[1]]],
      ["别的表", [[2]]],
    ]);
  });

  it("have formats before the values only where one changes", () => {
    const [write] = rangeWrites([put("A1", { value: "001" }), put("A2", { value: 5 })], () => ({ value: null, format: "0.0" }));
    expect(write?.formatsBefore).toEqual([["@"], ["0.0"]]);
    expect(write?.formatsAfter).toBeUndefined();
  });

  it("have formats after the values where text is to stand under another", () => {
    const [write] = rangeWrites([put("A1", { value: "85", format: "General" })], blank);
    expect([write?.formatsBefore, write?.formatsAfter]).toEqual([[["@"]], [["General"]]]);
  });

  it("name every format when nobody knows what stands", () => {
    expect(rangeWrites([put("A1", { value: 5, format: "General" })])[0]?.formatsBefore).toEqual([["General"]]);
  });

  it("are one for a column of 20,000 cells", () => {
    const cells: CellPatch[] = Array.from({ length: 20_000 }, (_, row) => ({ kind: "cell", sheet: "表", row, column: 3, content: { value: row } }));
    expect(rangeWrites(cells, blank)).toHaveLength(1);
  });
});

describe("the ranges that are read again", () => {
  it("take a few cells along rather than being many", () => {
    const addresses = (...cells: string[]) => rangesToRead(cells.map((address) => put(address, { value: 1 }))).map(({ range }) => a1Range(range));
    expect(addresses("A1", "A3", "A30")).toEqual(["A1:A30"]);
    expect(addresses("A1", "A300")).toEqual(["A1", "A300"]);
  });
});
