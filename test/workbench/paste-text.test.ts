import { pasteText } from "../../src/workbench/grid/paste-text";
import { withFormulas, workbookOf, rosterSheet } from "../check/sheet-text";
import { headlessGrid } from "./headless-grid";

/** A grid in which C is calculated from B, with its second row selected from A on. */
function grid() {
  const { api, dispose } = headlessGrid(workbookOf(withFormulas(rosterSheet`姓名 到岗日期 试用期满日
                                                                           _    _        _`, { C2: "=B2+1" })));
  const sheet = api.getActiveWorkbook()!.getActiveSheet();
  const at = (row: number, column: number) => sheet.getSheet().getCellRaw(row, column);
  const select = (row: number, column: number) => sheet.setActiveRange(sheet.getRange(row, column));
  select(1, 0);
  return { api, at, select, dispose };
}

describe("rows pasted from another table", () => {
  it("may bring blank columns and rows along for which the sheet has no room, and nothing else", () => {
    const { api, at, dispose } = grid();
    const sheet = api.getActiveWorkbook()!.getActiveSheet();
    const [last, lowest] = [sheet.getMaxColumns() - 2, sheet.getMaxRows() - 1];
    sheet.setActiveRange(sheet.getRange(lowest, last));
    expect(pasteText(api, "甲\t5\t\t\n\t\t\t")).toBeUndefined();
    expect([at(lowest, last)?.v, at(lowest, last + 1)?.v]).toEqual(["甲", 5]);
    expect(pasteText(api, "乙\t6\t\t7")?.key).toBe("workbench.pasteTooLarge");
    expect(pasteText(api, "乙\t6\n丙\t7")?.key).toBe("workbench.pasteTooLarge");
    expect(at(lowest, last)?.v).toBe("甲");
    dispose();
  });

  it("leave formulas where they are blank, and write over them where they are not", () => {
    const { api, at, dispose } = grid();
    expect(pasteText(api, "甲\t5\t\n乙\t6\t")).toBeUndefined();
    expect([at(1, 0)?.v, at(1, 1)?.v, at(1, 2)?.f]).toEqual(["甲", 5, "=B2+1"]);
    expect(pasteText(api, "甲\t5\t9")).toBeUndefined();
    expect([at(1, 2)?.f ?? null, at(1, 2)?.v]).toEqual([null, 9]);
    dispose();
  });

  it("clear a cell of values where they are blank", () => {
    const { api, at, dispose } = grid();
    pasteText(api, "甲\t5\t");
    pasteText(api, "乙\t\t");
    expect([at(1, 0)?.v, at(1, 1)?.v ?? null]).toEqual(["乙", null]);
    dispose();
  });
});
