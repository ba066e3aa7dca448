import { cityPatches } from "../../../src/consolidate/book/city-patches";
import { consolidate } from "../../../src/consolidate/consolidate";
import { intake } from "../../../src/consolidate/intake";
import { date } from "../../../src/measures/dates";
import { patchWorkbook, readWorkbook } from "../../../src/ooxml";
import { readDistrict } from "../../../src/sheets/district";
import { unlike } from "../../../src/taskpane/session/unlike";
import type { Patch } from "../../../src/workbook/patch";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook/snapshot";
import { plainSheet } from "../../../src/workbook/snapshot";
import { scoringSheet, workbookOf } from "../../check/sheet-text";
import { city } from "../../consolidate/city/city";
import { bytesOf } from "../../consolidate/city/files";
import { read } from "../../templates/built";

const afterwards = (snapshot: Snapshot) => ({ snapshot, district: readDistrict(snapshot) });
const cellsUnlike = (patches: readonly Patch[], ...sheets: readonly SheetSnapshot[]) => unlike(patches, afterwards(workbookOf(...sheets)));

describe("the cells that show something else than was written", () => {
  const block: Patch = { kind: "rows", sheet: "名单", top: 1, columns: [{ column: 0 }, { column: 2 }], rows: [["甲", "优秀"], ["乙", null], ["丙", "称职"]] };
  const list = (...grades: readonly string[]) => plainSheet("名单", [["姓名", "备注", "等次"], ...["甲", "乙", "丙"].map((name, place) => [name, "随手记的", grades[place] ?? ""])]);

  it("are named where they came in a block, too", async () => {
    expect(await cellsUnlike([block], list("优秀", "不定", "称职"))).toEqual([]);
    expect(await cellsUnlike([block], list("优秀", "不定", "优秀"))).toEqual([{ sheet: "名单", row: 3, column: 2 }]);
  });

  it("are held against what was written there last", async () => {
    const twice: Patch[] = [block, { kind: "cell", sheet: "名单", row: 3, column: 2, content: { value: "优秀" } }];
    expect(await cellsUnlike(twice, list("优秀", "", "优秀"))).toEqual([]);
  });

  it("are held against 核算 where a formula was written", async () => {
    const formula: Patch = { kind: "cell", sheet: "评分表", row: 1, column: 3, content: { value: 90, formula: "=B2*40%+C2*60%" } };
    const shown = (composite: string) => scoringSheet`姓名 平时成绩 年度成绩 综合得分
                                                      甲   75.6     99.6     ${composite}`;
    expect(await cellsUnlike([formula], shown("89.99"))).toEqual([{ sheet: "评分表", row: 1, column: 3 }]);
  });

  it("are none of a city's workbook that stands as it was made", async () => {
    const whole = city();
    const day = date("2025-02-01");
    const due = consolidate(whole.files.slice(0, 2).map((file) => intake(file.name, bytesOf(whole, file), { today: day })));
    const template = new Uint8Array(read("summary.xlsx"));
    const patches = cityPatches(due, readWorkbook(template), { today: day });
    expect(patches.some(({ kind }) => kind === "rows")).toBe(true);
    expect(await unlike(patches, afterwards(readWorkbook(patchWorkbook(template, patches))))).toEqual([]);
  }, 30_000);
});
