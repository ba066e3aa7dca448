import { placeAt } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { Refusal } from "../../src/workbook/refusal";
import type { ExcelSim } from "../excel-sim/sim";
import { openSim } from "./open-sim";

const put = (sheet: string, address: string, value: number): Patch => ({ kind: "cell", sheet, ...placeAt(address)!, content: { value } });
const patches = [put("甲表", "A2", 1), put("乙表", "B2", 2)];
const table = { name: "T", range: { top: 0, left: 0, bottom: 2, right: 1 } };
const book = {
  sheets: [
    { name: "甲表", cells: [["a", "b"], [10, 20], [30, 40]] },
    { name: "乙表", cells: [["a", "b"], [50, 60], [70, 80]], tables: [table] },
  ],
};

type Case = readonly [what: string, happens: (sim: ExcelSim) => void, key: string, names: string];
const cases: readonly Case[] = [
  ["a protected sheet", (sim) => (sim.sheet("乙表").protected = true), "host.sheetProtected", "乙表"],
  ["a filtered sheet", (sim) => (sim.sheet("乙表").filtered = true), "host.sheetFiltered", "乙表"],
  ["a filtered table", (sim) => (sim.table("T").filtered = true), "host.sheetFiltered", "乙表"],
  ["a merged area", (sim) => sim.sheet("乙表").looks.push({ range: { top: 1, left: 0, bottom: 1, right: 1 }, what: "merge" }), "host.merged", "B2"],
  ["a renamed sheet", (sim) => (sim.sheet("乙表").name = "丙表"), "host.sheetGone", "乙表"],
  ["a deleted sheet", (sim) => sim.removeSheet("乙表"), "host.sheetGone", "乙表"],
  ["a cell that changed", (sim) => sim.edit("乙表", "B2", { value: 61 }), "host.changedMeanwhile", "B2"],
];

describe("what is in the way of a write stops all of it", () => {
  let opened: Awaited<ReturnType<typeof openSim>>;
  beforeEach(async () => (opened = await openSim(book)));
  afterEach(async () => opened.dispose());

  const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
    const reason: unknown = await work.then(
      () => "done",
      (error: unknown) => error,
    );
    expect(reason).toBeInstanceOf(Refusal);
    return reason as Refusal;
  };

  it.each(cases)("%s, seen before the write", async (_, happens, key, names) => {
    const seen = await opened.host.takeSnapshot();
    happens(opened.sim);
    const before = opened.sim.everything();
    const refusal = await refusalOf(opened.host.apply(patches, seen));
    expect(refusal.says.key).toBe(key);
    expect(refusal.message).toContain(names);
    expect(opened.sim.everything()).toEqual(before);
  });

  it.each(cases.filter(([what]) => what !== "a cell that changed" && what !== "a merged area"))("%s, just when the write begins", async (what, happens) => {
    const seen = await opened.host.takeSnapshot();
    const standing = () => Object.values(opened.sim.everything()).map(({ A2, B2 }) => [A2?.value, B2?.value]);
    opened.sim.beforeSync(3, () => happens(opened.sim));
    const outcome = await opened.host.apply(patches, seen).then(
      () => "done",
      (reason: unknown) => (reason instanceof Refusal ? reason.says.key : reason),
    );
    // Excel finds a sheet that was renamed in between; the sheet that was deleted took its cells along.
    if (what === "a renamed sheet") expect([outcome, standing()]).toEqual(["done", [[1, 20], [50, 2]]]);
    else if (what === "a deleted sheet") expect([outcome, standing()]).toEqual(["host.writeFailed", [[10, 20]]]);
    else expect([outcome, standing()]).toEqual(["host.writeFailed", [[10, 20], [50, 60]]]);
  });

  it("a sheet that is in the way but not written to is none", async () => {
    const seen = await opened.host.takeSnapshot();
    opened.sim.sheet("乙表").protected = true;
    await opened.host.apply([put("甲表", "A2", 1)], seen);
    expect(opened.sim.cell("甲表", "A2")).toEqual({ value: 1 });
  });

  it("an undo is refused just so, and can be tried again", async () => {
    const undo = await opened.host.apply(patches, await opened.host.takeSnapshot());
    opened.sim.sheet("乙表").protected = true;
    const refusal = await refusalOf(undo.revert());
    expect(refusal.says.key).toBe("host.sheetProtected");
    expect(opened.sim.cell("甲表", "A2")).toEqual({ value: 1 });
    opened.sim.sheet("乙表").protected = false;
    expect(await undo.revert()).toEqual({ restored: 2, changedSince: [] });
    expect(opened.sim.cell("乙表", "B2")).toEqual({ value: 60 });
  });

  it("an undo leaves cells alone whose sheet is gone, and names them", async () => {
    const undo = await opened.host.apply(patches, await opened.host.takeSnapshot());
    opened.sim.removeSheet("乙表");
    expect(await undo.revert()).toEqual({ restored: 1, changedSince: [{ sheet: "乙表", row: 1, column: 1 }] });
    expect(opened.sim.cell("甲表", "A2")).toEqual({ value: 10 });
  });

  it("asks for one undo step only where Excel knows it", async () => {
    await opened.host.apply(patches, await opened.host.takeSnapshot());
    expect(opened.sim.runs.at(-1)).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
    opened.sim.supports = "1.14";
    await opened.host.takeSnapshot();
    expect(opened.sim.runs.at(-1)).toEqual({ delayForCellEdit: true });
  });

  it("a merged area is none for its first cell, for clearing the others, nor for an Excel that cannot tell", async () => {
    opened.sim.sheet("乙表").looks.push({ range: { top: 0, left: 0, bottom: 2, right: 1 }, what: "merge" });
    const clear: Patch = { kind: "cell", sheet: "乙表", row: 1, column: 1, content: { value: null } };
    await opened.host.apply([put("乙表", "A1", 5), clear], await opened.host.takeSnapshot());
    expect([opened.sim.cell("乙表", "A1"), opened.sim.cell("乙表", "B2")]).toEqual([{ value: 5 }, { value: null }]);
    opened.sim.supports = "1.12";
    await opened.host.apply([put("乙表", "B3", 5)], await opened.host.takeSnapshot());
    expect(opened.sim.cell("乙表", "B3")).toEqual({ value: 5 });
  });

  it("a very hidden sheet is not shown, and the way out is another than for a hidden one", async () => {
    opened.sim.sheet("乙表").visibility = "VeryHidden";
    const refusal = await refusalOf(opened.host.reveal({ sheet: "乙表", row: 0, column: 0 }));
    expect(refusal.says.key).toBe("host.sheetHiddenByProgram");
  });

  it("a write takes 3 syncs, an undo too", async () => {
    const seen = await opened.host.takeSnapshot();
    const start = opened.sim.syncs();
    const undo = await opened.host.apply(patches, seen);
    expect(opened.sim.syncs() - start).toBe(3);
    await undo.revert();
    expect(opened.sim.syncs() - start).toBe(6);
  });
});
