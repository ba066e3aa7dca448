import fc from "fast-check";
import { bytesToWrite, inParts } from "../../src/excel/range-writes";
import type { RangeRef } from "../../src/workbook/cell";
import { a1, rangeAt } from "../../src/workbook/cell";
import type { Progress } from "../../src/workbook/job";
import type { Patch } from "../../src/workbook/patch";
import { placesIn } from "../../src/workbook/rectangles";
import { Refusal } from "../../src/workbook/refusal";
import type { SimValue } from "../excel-sim/book";
import { openSim } from "./open-sim";

const rows = 60;
/** Two sheets that begin elsewhere than in A1, with texts, numbers, blanks, formulas and formats. */
const cell = (row: number, column: number): SimValue => ([`第${row}行`, row * 10 + column, "00123", null, 0][column] ?? null);
const cells = Array.from({ length: rows }, (_, row) => (row < 2 ? [] : [null, ...Array.from({ length: 5 }, (__, column) => cell(row, column))]));
const sums = cells.map((row, at) => (at >= 4 && at < 54 ? [...row.slice(0, 5), at * 20 + 12] : row));
const book = {
  sheets: [
    { name: "甲表", cells: sums, formulas: Object.fromEntries(Array.from({ length: 50 }, (_, row) => [`F${row + 5}`, `=C${row + 5}+C${row + 6}`])), formats: { D9: "@", C40: "0.00" } },
    { name: "空表", cells: [] },
    { name: "乙表", cells: cells.map((row) => row.map((value) => (typeof value === "number" ? value + 1 : value))) },
  ],
};
/** So small that a row of five cells is a block of its own; and that not even a row fits. */
const blocks = [6000, 500, 200, 50];

/** A number, a formula, text that reads like a number and a blank in each row, on both sheets. */
const patches: readonly Patch[] = ["甲表", "乙表"].flatMap((sheet) =>
  Array.from({ length: rows - 2 }, (_, place): readonly Patch[] => {
    const row = place + 2;
    return [
      { kind: "cell", sheet, row, column: 2, content: { value: row / 4 } },
      { kind: "cell", sheet, row, column: 3, content: { value: `0${row}` } },
      { kind: "cell", sheet, row, column: 4, content: { value: null } },
      { kind: "cell", sheet, row, column: 5, content: { value: null, formula: `=C${row}+C${row + 1}` } },
    ];
  }).flat(),
);

let opened: Awaited<ReturnType<typeof openSim>> | undefined;
const open = async (block?: number) => (opened = await openSim(book, block));
afterEach(() => opened?.dispose());

const usual = async () => {
  const one = await openSim(book);
  const snapshot = await one.host.takeSnapshot();
  await one.dispose();
  return snapshot;
};

describe("a workbook that does not fit into one answer", () => {
  it.each(blocks)("is read in blocks of %d bytes, and is the same as read at once", async (block) => {
    const { host, sim } = await open(block);
    expect(await host.takeSnapshot()).toEqual(await usual());
    expect(sim.syncs()).toBeGreaterThan(3);
  });

  it.each(["null", "fails"] as const)("where Excel takes less than was thought, and %s beyond it, less is asked for, and nothing is taken for blank", async (beyond) => {
    const expected = await usual();
    // From more than all of it down to a few cells, and to less than one.
    for (const answer of [100_000, 6000, 900, 300, 5]) {
      const one = await openSim(book);
      const { host, sim } = one;
      sim.limits.answer = answer;
      sim.beyondLimits = beyond;
      expect(await host.takeSnapshot().then((snapshot) => snapshot, (error: unknown) => (error instanceof Refusal ? error.says.key : error))).toEqual(answer === 5 ? "host.tooLarge" : expected);
      await one.dispose();
    }
  });
});

describe("a change that does not fit into one request", () => {
  it.each(blocks)("is written in blocks of %d bytes, and comes to the same as written at once", async (block) => {
    const atOnce = await open();
    await atOnce.host.apply(patches, await atOnce.host.takeSnapshot());
    const asked = atOnce.sim.everything();
    await atOnce.dispose();
    const { host, sim } = await open(block);
    const before = sim.everything();
    const seen = await host.takeSnapshot();
    const undo = await host.apply(patches, seen);
    expect(sim.everything()).toEqual(asked);
    expect(await undo.revert()).toEqual({ restored: patches.length, changedSince: [] });
    expect(sim.everything()).toEqual(before);
  });

  it.each(["null", "fails"] as const)("is read again in smaller parts where Excel %s", async (beyond) => {
    const { host, sim } = await open(6000);
    sim.limits.answer = 3000;
    sim.beyondLimits = beyond;
    const before = sim.everything();
    const undo = await host.apply(patches, await host.takeSnapshot());
    expect(sim.cell("乙表", "C9")).toEqual({ value: 2 });
    await undo.revert();
    expect(sim.everything()).toEqual(before);
  });

  it("is one step of Excel's own undo where Excel can do so, marks along with it, and our own undo takes it back in any case", async () => {
    for (const [supports, steps] of [["1.20", 1], ["1.14", expect.any(Number)]] as const) {
      const one = await openSim(book, 2000);
      const { host, sim } = one;
      sim.supports = supports;
      const before = sim.everything();
      const undo = await host.apply([...patches, { kind: "mark", sheet: "甲表", ranges: [rangeAt("B3:C4")!] }], await host.takeSnapshot());
      expect(sim.undoSteps()).toEqual(steps);
      if (supports === "1.14") expect(sim.undoSteps()).toBeGreaterThan(3);
      await undo.revert();
      expect(sim.everything()).toEqual(before);
      expect(sim.sheet("甲表").conditional).toEqual([]);
      await one.dispose();
    }
  });

  it("does not hear its own blocks, but a person between them", async () => {
    const { host, sim } = await open(2000);
    sim.supports = "1.13";
    let calls = 0;
    host.watch(() => (calls += 1));
    const seen = await host.takeSnapshot();
    const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
    await host.apply(patches, seen);
    await settled();
    expect(calls).toBe(0);
    const undo = await host.apply(patches, await host.takeSnapshot());
    sim.latency = 1;
    sim.beforeSync(5, () => sim.edit("空表", "A1", { value: "我填的" }));
    await undo.revert();
    await settled();
    expect(calls).toBe(1);
  });
});

describe("a job that was asked for", () => {
  const progressOf = async (work: (onProgress: (progress: Progress) => void) => Promise<unknown>): Promise<readonly Progress[]> => {
    const said: Progress[] = [];
    await work((progress) => said.push(progress));
    return said;
  };
  const expectSteady = (said: readonly Progress[]): void => {
    expect(said.length).toBeGreaterThan(3);
    expect(said.map(({ done }) => done)).toEqual([...said.map(({ done }) => done)].sort((one, other) => one - other));
    expect(new Set(said.map(({ total }) => total)).size).toBe(1);
    expect(said.at(-1)?.done).toBe(said.at(-1)?.total);
  };

  it("says how far it is: never less than before, of the same whole, and all of it at the end", async () => {
    const { host } = await open(2000);
    expectSteady(await progressOf((onProgress) => host.takeSnapshot({ onProgress })));
    const seen = await host.takeSnapshot();
    let undo: Awaited<ReturnType<typeof host.apply>> | undefined;
    expectSteady(await progressOf(async (onProgress) => (undo = await host.apply(patches, seen, { onProgress }))));
    expectSteady(await progressOf((onProgress) => undo!.revert({ onProgress })));
  });

  /** Calls the job off just before its nth sync. @returns how it ended, and how many syncs it took. */
  const calledOff = async (at: number, act: "read" | "apply" | "revert") => {
    const one = await openSim(book, 6000);
    const { host, sim } = one;
    const seen = await host.takeSnapshot();
    const undo = act === "revert" ? await host.apply(patches, seen) : undefined;
    const before = sim.everything();
    const controller = new AbortController();
    const start = sim.syncs();
    if (at === 0) controller.abort();
    else sim.beforeSync(at, () => controller.abort());
    const job = { signal: controller.signal };
    const work = undo ? undo.revert(job) : act === "read" ? host.takeSnapshot(job) : host.apply(patches, seen, job);
    const outcome = await work.then(() => "done", (error: unknown) => (error instanceof Refusal ? error.says.key : error));
    // The next thing that Excel hears is a question, or nothing: no further block.
    const next = sim.traffic.asked[start + at] ?? 0;
    if (outcome !== "done") expect([at, next < 100]).toEqual([at, true]);
    const result = { outcome, syncs: sim.syncs() - start, unchanged: JSON.stringify(sim.everything()) === JSON.stringify(before) };
    await one.dispose();
    return result;
  };

  it.each(["read", "apply", "revert"] as const)("and is called off before any of its syncs (%s) leaves everything as it was", async (act) => {
    expect(await calledOff(0, act)).toEqual({ outcome: "job.cancelled", syncs: 0, unchanged: true });
    const outcomes: unknown[] = [];
    for (let at = 1; outcomes.at(-1) !== "done"; at += 1) {
      const { outcome, unchanged } = await calledOff(at, act);
      outcomes.push(outcome);
      // Whoever calls it off while the last answer is on its way has what was asked for.
      expect([at, outcome, unchanged]).toEqual([at, outcome, outcome !== "done" || act === "read"]);
    }
    const expected = act === "read" ? ["job.cancelled", "done"] : ["job.cancelled", "host.cancelledPutBack", "done"];
    expect([...new Set(outcomes)]).toEqual(expected);
  });
});

describe("a write in parts", () => {
  const write = ({ bottom, right }: Pick<RangeRef, "bottom" | "right">) => {
    const matrix = <T>(tell: (row: number, column: number) => T) => Array.from({ length: bottom + 1 }, (_, row) => Array.from({ length: right + 1 }, (__, column) => tell(row, column)));
    return { sheet: "表", range: { top: 5, left: 3, bottom: bottom + 5, right: right + 3 }, entries: matrix((row, column) => `${row},${column}`), formatsBefore: matrix(() => "@") };
  };

  it("has every cell once, with what belongs there, and no part above the limit but a single cell", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(12), fc.integer({ min: 1, max: 3000 }), (bottom, right, most) => {
        const whole = write({ bottom, right });
        const parts = inParts(whole, most);
        const found = parts.flatMap(({ range, entries }) => placesIn(range).map((place) => [a1(place), entries[place.row - range.top]?.[place.column - range.left]] as const));
        expect(found.map(([address]) => address).sort()).toEqual(placesIn(whole.range).map(a1).sort());
        for (const [address, entry] of found) expect(a1({ row: Number(String(entry).split(",")[0]) + 5, column: Number(String(entry).split(",")[1]) + 3 })).toBe(address);
        for (const part of parts) expect(bytesToWrite(part) <= most || placesIn(part.range).length === 1).toBe(true);
      }),
    );
  });
});
