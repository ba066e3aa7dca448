import type { CellContent, CellRef } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";
import { changedSince, inverseOf, lastPatchOfEachCell, readingOf } from "../../src/workbook/undo";

const workbook = (...sheets: SheetSnapshot[]): Snapshot => ({ sheets, date1904: false, names: [] });
const reading = (...sheets: SheetSnapshot[]) => readingOf(workbook(...sheets));
const cell = (row: number, column: number, sheet = "表"): CellRef => ({ sheet, row, column });
const put = (at: CellRef, content: CellContent): Patch => ({ kind: "cell", ...at, content });
const A1 = cell(0, 0);
const B1 = cell(0, 1);

const withFormula = (sheet: SheetSnapshot, key: number, formula: string): SheetSnapshot => ({ ...sheet, formulas: new Map([[key, formula]]) });

describe("what changed since", () => {
  it("is nothing where the same stands", () => {
    expect(changedSince(reading(plainSheet("表", [[1, "甲"]])), reading(plainSheet("表", [[1, "甲"]])), [A1, B1])).toEqual([]);
  });

  it("is a cell with another value, and only where it is asked about", () => {
    const now = reading(plainSheet("表", [[2, "乙"]]));
    expect(changedSince(reading(plainSheet("表", [[1, "甲"]])), now, [B1])).toEqual([B1]);
  });

  it("is a number that became the same digits as text", () => {
    expect(changedSince(reading(plainSheet("表", [[90]])), reading(plainSheet("表", [["90"]])), [A1])).toEqual([A1]);
  });

  it("is not a formula with another result", () => {
    const before = withFormula(plainSheet("表", [[3]]), 0, "=B1+C1");
    const after = withFormula(plainSheet("表", [[4]]), 0, "=B1+C1");
    expect(changedSince(reading(before), reading(after), [A1])).toEqual([]);
  });

  it("is a formula that became its own result", () => {
    expect(changedSince(reading(withFormula(plainSheet("表", [[3]]), 0, "=B1+C1")), reading(plainSheet("表", [[3]])), [A1])).toEqual([A1]);
  });

  it("is an error that became another error, and not the same error", () => {
    const error = (name: string) => reading(plainSheet("表", [[{ error: name }]]));
    expect(changedSince(error("#REF!"), error("#N/A"), [A1])).toEqual([A1]);
    expect(changedSince(error("#REF!"), error("#REF!"), [A1])).toEqual([]);
  });

  it("is every cell of a sheet that is gone", () => {
    expect(changedSince(reading(plainSheet("表", [[null]])), reading(plainSheet("别的表", [])), [A1])).toEqual([A1]);
  });

  it("is not a blank cell beyond the rows that are filled", () => {
    expect(changedSince(reading(plainSheet("表", [[1]])), reading(plainSheet("表", [[1], [null, ""]])), [cell(1, 1), cell(99, 99)])).toEqual([]);
  });

  it("names cells without the patch that led there", () => {
    const patch = { kind: "cell" as const, ...A1, content: { value: 5 } };
    expect(changedSince(reading(plainSheet("表", [[1]])), reading(plainSheet("表", [[2]])), [patch])).toEqual([{ sheet: "表", row: 0, column: 0 }]);
  });
});

describe("the inverse of a write", () => {
  it("holds formula, value and number format as they were, and General by name", () => {
    const before: SheetSnapshot = { ...withFormula(plainSheet("表", [[3, "007"]]), 0, "=1+2"), formats: new Map([[1, "@"]]) };
    expect(inverseOf([A1, B1], reading(before))).toEqual([
      { kind: "cell", sheet: "表", row: 0, column: 0, content: { value: 3, formula: "=1+2", format: "General" } },
      { kind: "cell", sheet: "表", row: 0, column: 1, content: { value: "007", format: "@" } },
    ]);
  });

  it("blanks what was blank", () => {
    expect(inverseOf([cell(5, 5)], reading(plainSheet("表", [])))).toEqual([{ kind: "cell", sheet: "表", row: 5, column: 5, content: { value: null, format: "General" } }]);
  });

  it("leaves out a sheet that was not there", () => {
    expect(inverseOf([cell(0, 0, "没有的表")], reading(plainSheet("表", [])))).toEqual([]);
  });
});

describe("the patches to write", () => {
  it("are one for each cell, the last one, sheet by sheet", () => {
    const patches = [put(A1, { value: 1 }), put(cell(0, 0, "乙表"), { value: 2 }), put(B1, { value: 3 }), put(A1, { value: 4 })];
    expect(lastPatchOfEachCell(patches).map(({ sheet, column, content }) => [sheet, column, content.value])).toEqual([
      ["表", 0, 4],
      ["表", 1, 3],
      ["乙表", 0, 2],
    ]);
  });

  it("leave out stored results and tables", () => {
    const others: Patch[] = [
      { kind: "storedResult", ...A1, value: 5 },
      { kind: "growTable", sheet: "表", table: "T", range: { top: 0, left: 0, bottom: 3, right: 3 } },
    ];
    expect(lastPatchOfEachCell(others)).toEqual([]);
  });
});
