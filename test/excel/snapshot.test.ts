import type { SimWorkbook } from "../excel-sim/book";
import { contentOf, sheetNamed } from "../../src/workbook/snapshot";
import { Refusal } from "../../src/workbook/refusal";
import { openSim } from "./open-sim";

const sheets = (count: number): SimWorkbook => ({
  sheets: Array.from({ length: count }, (_, index) => ({
    name: `表${index}`,
    cells: [["姓名", "分"], ["甲", index]],
    tables: [{ name: `T${index}`, range: { top: 0, left: 0, bottom: 1, right: 1 } }],
  })),
});

let opened: Awaited<ReturnType<typeof openSim>> | undefined;
const open = async (workbook: SimWorkbook) => (opened = await openSim(workbook));
afterEach(async () => opened?.dispose());

describe("a snapshot out of Excel", () => {
  it.each([1, 5, 11])("takes at most 3 syncs at %i sheets with tables", async (count) => {
    const { host, sim } = await open(sheets(count));
    const snapshot = await host.takeSnapshot();
    expect(snapshot.sheets).toHaveLength(count);
    expect(sim.syncs()).toBeLessThanOrEqual(3);
  });

  it("takes at most 3 syncs while it is watched, beside the one with which the page begins to watch", async () => {
    const { host, sim } = await open(sheets(5));
    host.watch(() => undefined);
    await host.takeSnapshot();
    expect(sim.syncs()).toBeLessThanOrEqual(1 + 3);
    await host.takeSnapshot();
    expect(sim.syncs()).toBeLessThanOrEqual(1 + 3 + 3);
  });

  it("puts cells where they are, though the used range begins further down and right", async () => {
    const { host } = await open({ sheets: [{ name: "表", cells: [[null, null, null], [null, null, null], [null, null, "甲", 5]], formulas: { D3: "=2+3" }, formats: { C3: "@" } }] });
    const snapshot = await host.takeSnapshot();
    expect(contentOf(snapshot, { sheet: "表", row: 2, column: 2 })).toEqual({ value: "甲", format: "@" });
    expect(contentOf(snapshot, { sheet: "表", row: 2, column: 3 })).toEqual({ value: 5, formula: "=2+3" });
    expect(contentOf(snapshot, { sheet: "表", row: 0, column: 0 })).toEqual({ value: null });
  });

  it("tells an error from text that reads like one", async () => {
    const { host, sim } = await open({ sheets: [{ name: "表", cells: [["#N/A", 1]], formulas: { B1: "=1/0" } }] });
    sim.setResult("表", "B1", { error: "#DIV/0!" });
    const snapshot = await host.takeSnapshot();
    expect(sheetNamed(snapshot, "表")?.values).toEqual([["#N/A", { error: "#DIV/0!" }]]);
  });

  it("takes text that starts with = for text, and a formula that gives nothing for a formula", async () => {
    const { host } = await open({ sheets: [{ name: "表", cells: [["=1+1", ""]], formulas: { B1: '=""' }, formats: { A1: "@" } }] });
    const sheet = sheetNamed(await host.takeSnapshot(), "表");
    expect([...(sheet?.formulas ?? [])]).toEqual([[1, '=""']]);
    expect(sheet?.values).toEqual([["=1+1", ""]]);
  });

  it("holds a sheet without any content", async () => {
    const { host } = await open({ sheets: [{ name: "空表", cells: [] }] });
    expect(sheetNamed(await host.takeSnapshot(), "空表")?.values).toEqual([]);
  });

  it("has tables with their columns, and defined names without =", async () => {
    const { host } = await open({ ...sheets(2), names: [{ name: "优秀线", formula: "=参数!$B$3" }] });
    const snapshot = await host.takeSnapshot();
    expect(sheetNamed(snapshot, "表1")?.tables).toEqual([{ name: "T1", range: { top: 0, left: 0, bottom: 1, right: 1 }, columns: ["姓名", "分"] }]);
    expect(snapshot.names).toEqual([{ name: "优秀线", refersTo: "参数!$B$3" }]);
  });

  it("says which sheets are protected or filtered, by a filter of the sheet or of a table", async () => {
    const { host, sim } = await open(sheets(4));
    sim.sheet("表1").protected = true;
    sim.sheet("表2").filtered = true;
    sim.table("T3").filtered = true;
    const snapshot = await host.takeSnapshot();
    expect(snapshot.sheets.map((sheet) => [sheet.protected, sheet.filtered])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it("does not guess what Excel cannot tell in so few syncs", async () => {
    const { host } = await open(sheets(1));
    const snapshot = await host.takeSnapshot();
    const { merges, hiddenRows, hiddenColumns } = snapshot.sheets[0]!;
    expect([snapshot.date1904, merges, hiddenRows, hiddenColumns]).toEqual(["unknown", "unknown", "unknown", "unknown"]);
  });

  it("refuses when Excel withholds the cells of too large a sheet, and never takes them for blank", async () => {
    const { host, sim } = await open(sheets(1));
    sim.oversized = true;
    const refusal: unknown = await host.takeSnapshot().catch((reason: unknown) => reason);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).says.key).toBe("host.tooLarge");
  });

  it("waits for a person to end typing into a cell", async () => {
    const { host, sim } = await open(sheets(1));
    const end = sim.startTyping();
    let done = false;
    const taken = host.takeSnapshot().then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    end();
    await taken;
    expect(done).toBe(true);
  });
});
