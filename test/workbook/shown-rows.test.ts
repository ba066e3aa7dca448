import { rowsHidden, rowsShownAs, showRows } from "../../src/workbook/shown-rows";
import { plainSheet } from "../../src/workbook/snapshot";

const run = (top: number, bottom: number, shown: boolean) => ({ kind: "showRows", sheet: "表", top, bottom, shown });
const hiding = (...rows: readonly number[]) => ({ ...plainSheet("表", []), hiddenRows: new Set(rows) });

describe("rows to be hidden or shown", () => {
  it("are a patch for each run, in whatever order they are named", () => {
    expect(showRows("表", [7, 4, 5], false)).toEqual([run(4, 5, false), run(7, 7, false)]);
    expect(showRows("表", [], true)).toEqual([]);
  });
  it("are counted as far as they are hidden, on one sheet", () => {
    expect(rowsHidden([...showRows("表", [4, 5, 7], false), ...showRows("表", [9], true), ...showRows("别的", [1], false)], "表")).toBe(3);
  });
  it("become as they were at another time, and nothing is said where one side is not known", () => {
    expect(rowsShownAs(hiding(1, 2), hiding(2, 3))).toEqual([run(1, 1, true), run(3, 3, false)]);
    expect(rowsShownAs(hiding(1), { hiddenRows: "unknown" })).toEqual([]);
  });
});
