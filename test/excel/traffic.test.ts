import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { scoringBook } from "../bench/workbooks";
import { score } from "../../src/score/score";
import { readDistrict } from "../../src/sheets/district";
import type { Patch } from "../../src/workbook/patch";
import type { ExcelSim } from "../excel-sim/sim";
import { simWorkbookOf } from "../excel-sim/of-snapshot";
import { openSim } from "./open-sim";

/** What one piece of work puts over the line, in bytes of JSON; Excel's own envelope comes on top of it. */
interface Traffic {
  readonly syncs: number;
  readonly bytes: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
}

const megabyte = 1024 ** 2;
const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0);

async function trafficOf<T>(sim: ExcelSim, work: () => Promise<T>): Promise<readonly [Traffic, T]> {
  const start = sim.syncs();
  const result = await work();
  const asked = sim.traffic.asked.slice(start);
  const answered = sim.traffic.answered.slice(start);
  return [{ syncs: sim.syncs() - start, bytes: sum(asked) + sum(answered), largestRequest: most(asked), largestAnswer: most(answered) }, result];
}

/** The clerk's workbook after someone emptied 综合得分, 分数等次, 排名 and 评定等次: all that 核算 and 补填 would put there. */
async function measure(rows: number) {
  const opened = await openSim(simWorkbookOf(scoringBook(rows)));
  const [snapshot, seen] = await trafficOf(opened.sim, () => opened.host.takeSnapshot());
  const { columnOf, rows: people, sheet } = readDistrict(seen).sheets.scoring!;
  const patches: readonly Patch[] = people.flatMap(({ at }) => (["composite", "grade", "rank", "assessed"] as const).map((field): Patch => ({ kind: "cell", sheet: sheet.name, row: at, column: columnOf.get(field)!, content: { value: null } })));
  await opened.host.apply(patches, seen);
  const emptied = await opened.host.takeSnapshot();
  const due = score(readDistrict(emptied)).changes.map(({ patch }) => patch);
  const before = JSON.stringify(opened.sim.everything());
  const [write, undo] = await trafficOf(opened.sim, () => opened.host.apply(due, emptied));
  const [undone] = await trafficOf(opened.sim, () => undo.revert());
  const unchanged = JSON.stringify(opened.sim.everything()) === before;
  await opened.dispose();
  return { unchanged, figures: { rows, cells: seen.sheets.reduce((count, { values }) => count + sum(values.map(({ length }) => length)), 0), written: due.length, snapshot, write, undo: undone } };
}

const measured: Awaited<ReturnType<typeof measure>>["figures"][] = [];

/** As the README has it. */
const inWords = ({ syncs, bytes }: Traffic): string => `${syncs} 次 ${(bytes / megabyte).toFixed(1)} MB`;

afterAll(() => {
  mkdirSync(path.resolve(".cache/measured"), { recursive: true });
  writeFileSync(path.resolve(".cache/measured/syncs.json"), JSON.stringify(measured, undefined, 1));
});

describe("what goes over between the program and Excel", () => {
  it.each([100, 2000, 20_000])("for %d rows: three syncs each for a snapshot, a write and its undo where that fits into a block, and no request or answer above one; the README says so", async (rows) => {
    const { figures, unchanged } = await measure(rows);
    measured.push(figures);
    expect(figures.written).toBeGreaterThanOrEqual(rows * 3);
    expect(unchanged).toBe(true);
    for (const { syncs, bytes, largestRequest, largestAnswer } of [figures.snapshot, figures.write, figures.undo]) {
      expect(Math.max(largestRequest, largestAnswer)).toBeLessThanOrEqual(4 * megabyte);
      // Blocks are planned by what cells usually come to: on average at least a third of one is used.
      expect(syncs).toBeLessThanOrEqual(3 + Math.ceil((bytes * 3) / (4 * megabyte)));
      if (rows <= 2000) expect(syncs).toBe(3);
    }
    const { snapshot, write, undo } = figures;
    expect(readFileSync("README.md", "utf8")).toContain(`| ${rows.toLocaleString("en")} | ${inWords(snapshot)} | ${inWords(write)} | ${inWords(undo)} |`);
  }, 120_000);
});
