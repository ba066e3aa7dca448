import { placeAt, rangeAt } from "../../src/workbook/cell";
import type { CellContent } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { Refusal } from "../../src/workbook/refusal";
import { sheetNamed } from "../../src/workbook/snapshot";
import { openSim } from "./open-sim";

const put = (address: string, content: CellContent): Patch => ({ kind: "cell", sheet: "表", ...placeAt(address)!, content });
const grow = (range: string): Patch => ({ kind: "growTable", sheet: "表", table: "T", range: rangeAt(range)! });
/** Column C is a calculated column: Excel fills it in new rows by itself. */
const book = {
  sheets: [{ name: "表", cells: [["a", "b", "和"], [1, 2, 3]], formulas: { C2: "=A2+B2" }, tables: [{ name: "T", range: rangeAt("A1:C2")! }] }],
};

describe("a table that gets rows", () => {
  let opened: Awaited<ReturnType<typeof openSim>>;
  beforeEach(async () => (opened = await openSim(book)));
  afterEach(async () => opened.dispose());

  const apply = async (...patches: Patch[]) => opened.host.apply(patches, await opened.host.takeSnapshot());
  const tableRange = async () => {
    const tables = sheetNamed(await opened.host.takeSnapshot(), "表")?.tables;
    return tables === "unknown" ? undefined : tables?.[0]?.range;
  };
  const keyOf = async (work: Promise<unknown>) => work.then(() => "done", (reason: unknown) => (reason instanceof Refusal ? reason.says.key : reason));

  it("takes the new rows in, and what is written there has the last word", async () => {
    await apply(put("A3", { value: 5 }), put("C3", { value: 0 }), grow("A1:C4"));
    expect(await tableRange()).toEqual(rangeAt("A1:C4"));
    expect([opened.sim.cell("表", "A3"), opened.sim.cell("表", "C3")]).toEqual([{ value: 5 }, { value: 0 }]);
  });

  it("gives its new rows the formats of its last one", async () => {
    await apply(put("A2", { value: 0.5, format: "0.00%" }));
    await apply(put("A3", { value: 5 }), grow("A1:C4"));
    expect(["A3", "A4", "B4"].map((address) => opened.sim.cell("表", address).format)).toEqual(["0.00%", "0.00%", undefined]);
  });

  it("is as before after an undo, also where Excel filled cells by itself", async () => {
    const before = opened.sim.everything();
    const undo = await apply(put("A3", { value: 5 }), grow("A1:C4"));
    expect(opened.sim.cell("表", "C4").formula).toBe("=A2+B2");
    expect(await undo.revert()).toEqual({ restored: 1, changedSince: [] });
    expect(opened.sim.everything()).toEqual(before);
    expect(await tableRange()).toEqual(rangeAt("A1:C2"));
  });

  it("keeps its new size at an undo when someone has written into it", async () => {
    const undo = await apply(put("A3", { value: 5 }), grow("A1:C4"));
    opened.sim.edit("表", "B4", { value: 9 });
    expect((await undo.revert()).changedSince).toEqual([{ sheet: "表", row: 3, column: 1 }]);
    expect(await tableRange()).toEqual(rangeAt("A1:C4"));
    expect(opened.sim.cell("表", "B4")).toEqual({ value: 9 });
  });

  it("is not grown over cells that filled meanwhile, nor when its size changed", async () => {
    const seen = await opened.host.takeSnapshot();
    opened.sim.edit("表", "B4", { value: 9 });
    expect(await keyOf(opened.host.apply([grow("A1:C4")], seen))).toBe("host.changedMeanwhile");
    const seenAgain = await opened.host.takeSnapshot();
    opened.sim.table("T").range = rangeAt("A1:C3")!;
    expect(await keyOf(opened.host.apply([grow("A1:C4")], seenAgain))).toBe("host.changedMeanwhile");
  });

  it("is as before when Excel fails after growing it", async () => {
    const before = opened.sim.everything();
    const seen = await opened.host.takeSnapshot();
    opened.sim.failSync(3, "GeneralException", { after: 3 });
    expect(await keyOf(opened.host.apply([put("A3", { value: 5 }), grow("A1:C4")], seen))).toBe("host.writeFailed");
    expect(opened.sim.everything()).toEqual(before);
    expect(await tableRange()).toEqual(rangeAt("A1:C2"));
  });

  it("is named by its new rows when Excel fails after growing it and cannot shrink it again", async () => {
    const seen = await opened.host.takeSnapshot();
    opened.sim.failSync(3, "GeneralException", { after: 2 });
    opened.sim.failSync(5, "GeneralException");
    const outcome: unknown = await opened.host.apply([grow("A1:C4")], seen).catch((reason: unknown) => reason);
    expect((outcome as Refusal).message).toContain("工作表“表”的 A3:C4 现在是新值");
    expect(await tableRange()).toEqual(rangeAt("A1:C4"));
  });

  it("is refused with a way out where this Excel cannot do it, or the table is gone", async () => {
    const seen = await opened.host.takeSnapshot();
    opened.sim.supports = "1.12";
    expect(await keyOf(opened.host.apply([grow("A1:C4")], seen))).toBe("host.cannotGrowTable");
    opened.sim.supports = "1.13";
    opened.sim.table("T").name = "U";
    expect(await keyOf(opened.host.apply([grow("A1:C4")], seen))).toBe("host.tableGone");
  });

  it("leaves stored results to Excel, which calculates for itself", async () => {
    const undo = await apply({ kind: "storedResult", sheet: "表", row: 1, column: 2, value: 77 });
    expect(undo.cells).toBe(0);
    expect(opened.sim.cell("表", "C2")).toEqual({ value: 3, formula: "=A2+B2" });
  });
});
