import { readFileSync } from "node:fs";
import { sheetNamesIn } from "../../src/ooxml";
import { Refusal } from "../../src/workbook/refusal";
import type { ExcelSim } from "../excel-sim/sim";
import { openSim } from "./open-sim";

const bytes = new Uint8Array(readFileSync("templates/scoring.xlsx"));
const names = sheetNamesIn(bytes);
const book = { sheets: [{ name: "甲表", cells: [["a", 1]] }] };

/** @returns the names of the new sheets, or how it was refused. */
async function attempt(arrange: (sim: ExcelSim) => unknown, open = book) {
  const opened = await openSim(open);
  const { sim, host } = opened;
  const before = sim.everything();
  arrange(sim);
  const outcome: unknown = await host.insertSheets?.({ names, bytes }).catch((error: unknown) => (error instanceof Refusal ? error : String(error)));
  const now = sim.everything();
  await opened.dispose();
  return { outcome, before, now, left: Object.keys(now).filter((name) => !Object.hasOwn(before, name)) };
}

describe("blank sheets that come into the open workbook", () => {
  it("come all, last and in their order, and the others stay as they were", async () => {
    const { outcome, before, now } = await attempt(() => undefined);
    expect(outcome).toEqual(["评分表", "评分指标", "历年等次", "参数", "填表说明"]);
    expect(Object.keys(now)).toEqual(["甲表", ...names]);
    expect(now["甲表"]).toEqual(before["甲表"]);
    expect(Object.values(now["评分表"] ?? {}).filter(({ formula }) => formula?.startsWith("=IF")).length).toBeGreaterThan(100);
  });

  it("are not offered by an Excel that cannot do it", async () => {
    const opened = await openSim(book);
    opened.sim.supports = "1.12";
    const { excelHost } = await import("../../src/excel");
    expect(excelHost()).not.toHaveProperty("insertSheets");
    await opened.dispose();
  });

  it.each([
    ["a sheet has one of their names", (sim: ExcelSim) => Object.assign(sim.sheet("甲表"), { name: "参数" }), "host.sheetNameTaken"],
    ["no sheet may be added", (sim: ExcelSim) => Object.assign(sim, { structureProtected: true }), "host.structureProtected"],
    ["they are too large for one request", (sim: ExcelSim) => Object.assign(sim.limits, { request: 1000 }), "host.sheetFailed"],
  ] as const)("are refused whole where %s", async (_, arrange, key) => {
    const { outcome, now, left } = await attempt(arrange);
    expect(outcome).toMatchObject({ says: { key } });
    expect([Object.keys(now).length, left.filter((name) => name !== "参数")]).toEqual([1, []]);
  });

  it("that failed take no sheet with them to which a person has given one of their names meanwhile", async () => {
    const { outcome, now } = await attempt((sim) => {
      sim.failSync(2, "GeneralException");
      sim.beforeSync(3, () => Object.assign(sim.sheet("甲表"), { name: "参数" }));
    }, { sheets: [...book.sheets, { name: "乙表", cells: [["b", 2]] }] });
    expect(outcome).toMatchObject({ says: { key: "host.halfDone" } });
    expect(now["参数"]).toMatchObject({ A1: { value: "a" }, B1: { value: 1 } });
  });

  it("are taken away again where Excel fails half-way, in any sync; where that fails too, what stands is named", async () => {
    const keys = new Set<string>();
    for (const also of [[], [3], [4], [3, 4, 5]]) {
      for (const sync of [1, 2]) {
        for (const after of [0, 1, 2, 9]) {
          const { outcome, left } = await attempt((sim) => {
            sim.failSync(sync, "GeneralException", { after });
            for (const again of also) sim.failSync(again, "AccessDenied");
          });
          if (!(outcome instanceof Refusal)) throw new Error("it cannot have been done");
          keys.add(outcome.says.key);
          if (outcome.says.key === "host.unknown") expect(left.every((name) => outcome.message.includes(name))).toBe(true);
          else if (outcome.says.key === "host.halfDone") expect(outcome.message).toContain(`新加的工作表“${left.join("、")}”还在`);
          else expect([sync, after, left]).toEqual([sync, after, []]);
        }
      }
    }
    expect([...keys].sort()).toEqual(["host.failedBecause", "host.halfDone", "host.sheetFailed", "host.unknown"]);
  });
});
