import { patchesOf } from "../../src/fill/filling";
import { fillScoring } from "../../src/fill/scoring-from-roster";
import { readDistrict } from "../../src/sheets/district";
import { rangeAt } from "../../src/workbook/cell";
import type { SimValue } from "../excel-sim/book";
import { openSim } from "../excel/open-sim";
import { filled, idOf, sheet } from "./sheets";

const cellsOf = (...lines: readonly string[]) => sheet("", ...lines).values as readonly (readonly SimValue[])[];

describe("a filling that Excel writes", () => {
  const book = {
    sheets: [
      { name: "花名册", cells: cellsOf("姓名 公民身份号码 性别 到岗日期 在岗状态", "甲 #1 女 2022-12-01 在岗", "乙 #2 男 2024-03-01 在岗", "丙 #3 女 2022-12-01 在岗") },
      { name: "评分表", cells: cellsOf("姓名 公民身份号码 到岗日期 是否参加考核 不定等次原因 平时成绩 年度成绩", "甲 #1 2022-12-01 是 _ 80 90"), tables: [{ name: "评分", range: rangeAt("A1:G2")! }] },
      { name: "参数", cells: cellsOf("参数 值", "考核年度 2024") },
    ],
  };

  it("makes the table longer, keeps ids whole, and leaves nothing to fill; an undo takes all of it back", async () => {
    const opened = await openSim(book);
    const { host, sim } = opened;
    const before = sim.everything();
    const seen = await host.takeSnapshot();
    const filling = fillScoring(readDistrict(seen));
    expect(Object.keys(filled(filling))).toHaveLength(9);
    const undo = await host.apply(patchesOf(filling), seen);
    expect([sim.cell("评分表", "A3").value, sim.cell("评分表", "B3"), sim.cell("评分表", "E3").value]).toEqual(["乙", { value: idOf(2), format: "@" }, "工作未满1年"]);
    expect(sim.table("评分").range).toEqual(rangeAt("A1:G4"));
    expect(filled(fillScoring(readDistrict(await host.takeSnapshot())))).toEqual({});
    await undo.revert();
    expect(sim.everything()).toEqual(before);
    expect(sim.table("评分").range).toEqual(rangeAt("A1:G2"));
    await opened.dispose();
  });

  it("gives the table no rows for people whom the clerk has left out", () => {
    const filling = fillScoring(readDistrict({ sheets: book.sheets.map(({ name, cells, tables }) => ({ ...sheet(name), values: cells, tables: (tables ?? []).map((table) => ({ ...table, columns: [] })) })), date1904: false, names: [] }));
    expect(filling.tables).toHaveLength(1);
    expect(patchesOf(filling, [])).toEqual([]);
  });
});
