import type { CellContent } from "../../src/workbook/cell";
import { placeAt } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { Refusal } from "../../src/workbook/refusal";
import type { ExcelSim } from "../excel-sim/sim";
import { namedCells } from "./named-cells";
import { openSim } from "./open-sim";

const codes = [
  "ItemNotFound",
  "InvalidArgument",
  "AccessDenied",
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "FilteredRangeConflict",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "SomethingNew",
];

const put = (sheet: string, address: string, content: CellContent): Patch => ({ kind: "cell", sheet, ...placeAt(address)!, content });
/** A number, a formula, text that looks like a number, a blank, a format, on two sheets and in several ranges. */
const patches = [
  put("甲表", "B2", { value: 1 }),
  put("甲表", "B3", { value: null, formula: "=A2+A3" }),
  put("甲表", "C5", { value: "00123" }),
  put("甲表", "D2", { value: null }),
  put("乙表", "A1", { value: 7, format: "0.00" }),
];
const book = {
  sheets: [
    { name: "甲表", cells: [["a", "b", "c", "d"], [1, "85", 3, "x"], [2, 6, 4, "y"], [], [null, null, 12]], formulas: { B3: "=A3+C3" }, formats: { B2: "@", C5: "0.0" } },
    { name: "乙表", cells: [["旧"]] },
  ],
};
/** Syncs of one apply: list, look, write; then of putting back: list, write; then of looking again: list, read. */
const writeSync = 3;
/** More operations than the write has. */
const operations = 24;
/** Too large to read at once: the host asks for less, and goes on. */
const readsLess = (code: string, sync: number): boolean => sync === 2 && code.endsWith("PayloadSizeLimitExceeded");

type Cells = Record<string, Record<string, CellContent>>;

function differing(one: Cells, other: Cells): string[] {
  const names = Object.entries(one).concat(Object.entries(other)).flatMap(([sheet, cells]) => Object.keys(cells).map((address) => `${sheet}!${address}`));
  return [...new Set(names)].filter((name) => {
    const [sheet = "", address = ""] = name.split("!");
    return JSON.stringify(one[sheet]?.[address]) !== JSON.stringify(other[sheet]?.[address]);
  }).sort();
}

const ending = (work: Promise<unknown>): Promise<Refusal | "done"> =>
  work.then(
    () => "done" as const,
    (reason: unknown) => {
      if (reason instanceof Refusal) return reason;
      throw reason;
    },
  );

/** As before, as asked, or the message names exactly what stands. */
function expectHonest(outcome: Refusal | "done", before: Cells, asked: Cells, now: Cells): void {
  const stands = differing(before, now);
  if (outcome === "done") expect(now).toEqual(asked);
  else if (outcome.says.key === "host.writeHalfDone") expect([...namedCells(outcome.says.fill["sheet"], outcome.says.fill["cells"])].sort()).toEqual(stands);
  else if (outcome.says.key === "host.writeUnknown") expect([...namedCells(outcome.says.fill["sheet"], outcome.says.fill["cells"])].sort()).toEqual(expect.arrayContaining(stands));
  else expect(stands).toEqual([]);
}

type Heard = "at once" | "after the next snapshot" | "never";

/** When the host hears a person again. */
async function hearing(opened: Awaited<ReturnType<typeof openSim>>, calls: () => number): Promise<Heard> {
  const hears = async (): Promise<boolean> => {
    const before = calls();
    opened.sim.edit("甲表", "A1", { value: "z" });
    await new Promise((resolve) => setTimeout(resolve, 1));
    return calls() > before;
  };
  if (await hears()) return "at once";
  await opened.host.takeSnapshot();
  return (await hears()) ? "after the next snapshot" : "never";
}

interface Trial {
  readonly outcome: Refusal | "done";
  readonly before: Cells;
  readonly now: Cells;
  readonly heard: Heard;
}

async function attempt(arrange: (sim: ExcelSim) => void, act: "apply" | "revert" = "apply"): Promise<Trial> {
  const opened = await openSim(book);
  try {
    let calls = 0;
    opened.host.watch(() => (calls += 1));
    const seen = await opened.host.takeSnapshot();
    const undo = act === "revert" ? await opened.host.apply(patches, seen) : undefined;
    const before = opened.sim.everything();
    arrange(opened.sim);
    const outcome = await ending(undo ? undo.revert() : opened.host.apply(patches, seen));
    const now = opened.sim.everything();
    return { outcome, before, now, heard: await hearing(opened, () => calls) };
  } finally {
    await opened.dispose();
  }
}

describe("when Excel fails half-way", () => {
  let asked: Cells;
  beforeAll(async () => {
    const { outcome, now } = await attempt(() => undefined);
    expect(outcome).toBe("done");
    asked = now;
  });

  it("without a fault everything is as asked", () => {
    expect(asked["甲表"]).toMatchObject({ B2: { value: 1 }, B3: { value: 3, formula: "=A2+A3" }, C5: { value: "00123", format: "@" } });
    expect(asked["甲表"]).not.toHaveProperty("D2");
    expect(asked["乙表"]).toEqual({ A1: { value: 7, format: "0.00" } });
  });

  it.each(codes.flatMap((code) => Array.from({ length: writeSync }, (_, place) => [code, place + 1] as const)))("%s in sync %d, after any number of its operations: all is as before, or as asked where reading less was enough", async (code, sync) => {
    for (let after = 0; after <= operations; after++) {
      const { outcome, before, now, heard } = await attempt((sim) => sim.failSync(sync, code, { after }));
      if (readsLess(code, sync)) expect(outcome).toBe("done");
      else expect([outcome, now]).toEqual([expect.any(Refusal), before]);
      expect(heard).toBe("at once");
      expectHonest(outcome, before, asked, now);
    }
  });

  it.each(codes)("%s in the undo, after any number of its operations: all is as before the undo, or undone where reading less was enough", async (code) => {
    for (let sync = 1; sync <= writeSync; sync++) {
      for (let after = 0; after <= operations; after += 3) {
        const { outcome, before, now } = await attempt((sim) => sim.failSync(sync, code, { after }), "revert");
        if (readsLess(code, sync)) expect(outcome).toBe("done");
        else expect([outcome, now]).toEqual([expect.any(Refusal), before]);
      }
    }
  });

  const failTwice = (after: number, sync: number, afterBack: number) =>
    attempt((sim) => {
      sim.failSync(writeSync, "GeneralException", { after });
      sim.failSync(sync, "AccessDenied", { after: afterBack });
    });

  // A test for each place where the write breaks off: hundreds of trials in one would come near the limit of a test.
  it.each(Array.from({ length: operations / 2 + 1 }, (_, place) => place * 2))("a fault after %d operations, and one in putting back, too: the message names exactly what stands", async (after) => {
    for (let sync = 4; sync <= 5; sync++) {
      for (let afterBack = 0; afterBack <= operations; afterBack += 2) {
        const { outcome, before, now, heard } = await failTwice(after, sync, afterBack);
        expectHonest(outcome, before, asked, now);
        expect(heard).toBe("at once");
        expect(outcome !== "done" && outcome.says.key).toMatch(/^host\.write(Failed|HalfDone)$/);
      }
    }
  });

  it("a fault in putting back leaves something standing, or nothing, by when it comes", async () => {
    const endings = [(await failTwice(operations, 4, 0)).outcome, (await failTwice(0, 4, 0)).outcome];
    expect(endings.map((outcome) => outcome !== "done" && outcome.says.key)).toEqual(["host.writeHalfDone", "host.writeFailed"]);
  });

  it("an Excel that no longer answers: the message says that nobody knows, and names all that may stand", async () => {
    for (let after = 0; after <= operations; after += 4) {
      const { outcome, before, now, heard } = await attempt((sim) => {
        sim.failSync(writeSync, "GeneralException", { after });
        for (const sync of [4, 5]) sim.failSync(sync, "GeneralException");
      });
      expect(outcome !== "done" && outcome.says.key).toBe("host.writeUnknown");
      expect(heard).not.toBe("never");
      expectHonest(outcome, before, asked, now);
    }
  });

  it("says why, where it put everything back", async () => {
    const { outcome } = await attempt((sim) => sim.failSync(writeSync, "AccessDenied", { after: 5 }));
    expect(outcome !== "done" && outcome.message).toBe(
      "写入工作表“甲表”的 B2:B3、C5、D2，以及工作表“乙表”的 A1 时失败（工作表受保护，或没有修改的权限），已全部恢复原样。请保存后重新打开再试。",
    );
  });

  it("takes a write back that Excel took otherwise than it was meant", async () => {
    const opened = await openSim(book);
    const seen = await opened.host.takeSnapshot();
    const before = opened.sim.everything();
    // Someone makes it a text cell after we looked: the number arrives as text, and Excel reports no error.
    opened.sim.beforeSync(writeSync, () => opened.sim.edit("甲表", "A2", { value: 1, format: "@" }));
    const outcome = await ending(opened.host.apply([put("甲表", "A2", { value: 5 }), put("甲表", "A3", { value: 6 })], seen));
    expect(outcome !== "done" && outcome.message).toBe(
      "写入工作表“甲表”的 A2 时失败（Excel 把写入的内容变成了别的内容），已全部恢复原样。请保存后重新打开再试。",
    );
    expect(opened.sim.everything()).toEqual(before);
    await opened.dispose();
  });
});
