import type { Message } from "../../src/text";
import type { CellContent } from "../../src/workbook/cell";
import { placeAt, rangeAt } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { Refusal } from "../../src/workbook/refusal";
import { addSheet, emptySheet } from "../excel-sim/book";
import type { ExcelSim } from "../excel-sim/sim";
import { isMessage, namesIn } from "../text/fillings";
import { namedCells } from "./named-cells";
import { openSim } from "./open-sim";

const put = (sheet: string, address: string, content: CellContent): Patch => ({ kind: "cell", sheet, ...placeAt(address)!, content });
const add: Patch = { kind: "addSheet", sheet: "新表", widths: [9.140625, 20], frozenRows: 1 };
/** On the new sheet, and on one that was there. */
const patches = [
  put("甲表", "B2", { value: 1 }),
  add,
  put("新表", "A1", { value: "列" }),
  put("新表", "A2", { value: "00123", format: "@" }),
  put("新表", "B2", { value: null, formula: "=A3+A4" }),
  put("甲表", "A2", { value: "x", format: "@" }),
];
const book = { sheets: [{ name: "甲表", cells: [["a", "b"], [10, 20]] }, { name: "乙表", cells: [["旧"]] }] };
const written = { 甲表: { A1: { value: "a" }, B1: { value: "b" }, A2: { value: "x", format: "@" }, B2: { value: 1 } }, 乙表: { A1: { value: "旧" } }, 新表: { A1: { value: "列" }, A2: { value: "00123", format: "@" }, B2: { value: 0, formula: "=A3+A4" } } };

let opened: Awaited<ReturnType<typeof openSim>>;
beforeEach(async () => (opened = await openSim(book)));
afterEach(async () => opened.dispose());

const apply = async (...list: Patch[]) => opened.host.apply(list, await opened.host.takeSnapshot());
const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const reason: unknown = await work.then(() => "done", (error: unknown) => error);
  if (!(reason instanceof Refusal)) throw new Error(`expected a Refusal, but: ${String(reason)}`);
  return reason;
};

describe("a new sheet in Excel", () => {
  it("has its widths in points and its heading row in view, in a write and an undo of 3 syncs each", async () => {
    const seen = await opened.host.takeSnapshot();
    const start = opened.sim.syncs();
    const undo = await opened.host.apply(patches, seen);
    expect(opened.sim.syncs() - start).toBe(3);
    expect(opened.sim.everything()).toMatchObject(written);
    // 64 pixels are 48 points; 20 digits come to 140 pixels.
    expect([[...opened.sim.sheet("新表").widths], opened.sim.sheet("新表").frozenRows]).toEqual([[[0, 48], [1, 105]], 1]);
    await undo.revert();
    expect(opened.sim.syncs() - start).toBe(6);
  });

  it("is refused while the structure of the workbook is protected, and so is its undo", async () => {
    opened.sim.structureProtected = true;
    const before = opened.sim.everything();
    const refusal = await refusalOf(apply(...patches));
    expect([refusal.says.key, refusal.message.includes("新表")]).toEqual(["host.structureProtected", true]);
    expect(opened.sim.everything()).toEqual(before);
    opened.sim.structureProtected = false;
    const undo = await apply(...patches);
    opened.sim.structureProtected = true;
    expect((await refusalOf(undo.revert())).says.key).toBe("host.structureProtected");
    expect(opened.sim.everything()).toMatchObject(written);
    opened.sim.structureProtected = false;
    expect(await undo.revert()).toEqual({ restored: 5, changedSince: [] });
    expect(opened.sim.everything()).toEqual(before);
  });

  it("does not ask about the structure where no sheet comes or goes", async () => {
    opened.sim.structureProtected = true;
    await (await apply(put("甲表", "B2", { value: 1 }))).revert();
    expect(opened.sim.cell("甲表", "B2")).toEqual({ value: 20 });
  });

  it.each([["with something on it", 5], ["empty", null]])("leaves a sheet alone that someone else adds under the same name at that moment, %s", async (_, value) => {
    const before = opened.sim.everything();
    const seen = await opened.host.takeSnapshot();
    const theirs = emptySheet("新表");
    opened.sim.beforeSync(3, () => {
      addSheet(opened.sim.book, theirs);
      if (value !== null) opened.sim.edit("新表", "A1", { value });
    });
    const refusal = await refusalOf(opened.host.apply(patches, seen));
    expect(refusal.says.key).toBe("host.writeFailed");
    expect(refusal.message).toContain("同名的工作表已经存在");
    expect(opened.sim.everything()).toEqual({ ...before, 新表: value === null ? {} : { A1: { value } } });
  });

  it("is not taken back when someone has typed on it before that could be done, and is named", async () => {
    const seen = await opened.host.takeSnapshot();
    opened.sim.failSync(3, "GeneralException", { after: 12 });
    opened.sim.beforeSync(4, () => opened.sim.edit("新表", "H9", { value: "我填的" }));
    const refusal = await refusalOf(opened.host.apply(patches, seen));
    expect(refusal.message).toBe("写入失败（Excel 内部出错），并且没能全部恢复原样。现在与原来不同的有：新加的工作表“新表”还在。请用 Excel 的撤销，或不保存关闭。");
    expect(opened.sim.cell("新表", "H9")).toEqual({ value: "我填的" });
  });

  it("stays when someone has made a table on it, though no cell differs", async () => {
    const undo = await apply(...patches);
    opened.sim.sheet("新表").tables.push({ name: "T", range: rangeAt("A1:B2")!, filtered: false });
    expect(await undo.revert()).toEqual({ restored: 2, changedSince: [], sheetsLeft: ["新表"] });
    expect(opened.sim.everything()["新表"]).toEqual(written["新表"]);
    expect(opened.sim.cell("甲表", "B2")).toEqual({ value: 20 });
  });

  it("that someone has deleted or renamed meanwhile is no obstacle to the undo of the rest", async () => {
    const undo = await apply(...patches);
    opened.sim.sheet("新表").name = "改名";
    const { restored, changedSince } = await undo.revert();
    expect([restored, changedSince.map(({ sheet }) => sheet)]).toEqual([2, ["新表", "新表", "新表"]]);
    expect(opened.sim.everything()["改名"]).toEqual(written["新表"]);
    expect(opened.sim.cell("甲表", "B2")).toEqual({ value: 20 });
  });

  it("is spoken of when it alone could not be added", async () => {
    const seen = await opened.host.takeSnapshot();
    opened.sim.failSync(3, "AccessDenied");
    expect((await refusalOf(opened.host.apply([add], seen))).message).toBe("增加或删除工作表“新表”时失败（工作表受保护，或没有修改的权限），已全部恢复原样。请保存后重新打开再试。");
  });
});

const codes = ["ItemNotFound", "ItemAlreadyExists", "InvalidArgument", "AccessDenied", "GeneralException", "SomethingNew"];
const writeSync = 3;
/** More operations than the write has. */
const operations = 36;

type Cells = Record<string, Record<string, CellContent>>;
interface Trial {
  readonly outcome: Refusal | "done";
  readonly before: Cells;
  readonly now: Cells;
  readonly sim: ExcelSim;
}

async function attempt(arrange: (sim: ExcelSim) => void, act: "apply" | "revert" = "apply"): Promise<Trial> {
  const trial = await openSim(book);
  try {
    const seen = await trial.host.takeSnapshot();
    const undo = act === "revert" ? await trial.host.apply(patches, seen) : undefined;
    const before = trial.sim.everything();
    arrange(trial.sim);
    const outcome = await (undo ? undo.revert() : trial.host.apply(patches, seen)).then(
      () => "done" as const,
      (reason: unknown) => {
        if (reason instanceof Refusal) return reason;
        throw reason;
      },
    );
    return { outcome, before, now: trial.sim.everything(), sim: trial.sim };
  } finally {
    await trial.dispose();
  }
}

interface Named {
  readonly sheets: readonly string[];
  readonly cells: readonly string[];
}

/** What a sentence names, from the data it was made of. */
function named({ fill }: Message): Named {
  const { sheet, cells, sheets, what, first, second } = fill;
  const pieces = [what, first, second].flatMap((piece) => (isMessage(piece) ? [named(piece)] : []));
  return {
    sheets: [...namesIn(sheets), ...pieces.flatMap((each) => each.sheets)].sort(),
    cells: [...namedCells(sheet, cells), ...pieces.flatMap((each) => each.cells)].sort(),
  };
}

function standing(before: Cells, now: Cells): Named {
  const sheets = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => (name in before) !== (name in now)).sort();
  const addresses = Object.keys(before).filter((name) => name in now).flatMap((name) => [...new Set([...Object.keys(before[name]!), ...Object.keys(now[name]!)])].map((address) => [name, address] as const));
  const cells = addresses.filter(([name, address]) => JSON.stringify(before[name]![address]) !== JSON.stringify(now[name]![address])).map((each) => each.join("!")).sort();
  return { sheets, cells };
}

describe("when Excel fails half-way through adding a sheet", () => {
  it.each(codes)("%s in any sync, after any number of its operations: all is as before", async (code) => {
    const ends = new Set<string>();
    for (let sync = 1; sync <= writeSync; sync++) {
      for (let after = 0; after <= operations; after++) {
        const { outcome, before, now } = await attempt((sim) => sim.failSync(sync, code, { after }));
        expect(outcome).toBeInstanceOf(Refusal);
        if (outcome === "done") continue;
        ends.add(outcome.says.key);
        // Excel says that the name is taken as the first thing or not at all: then the sheet would be someone else's.
        if (code === "ItemAlreadyExists" && sync === writeSync && after > 1) continue;
        expect([sync, after, now]).toEqual([sync, after, before]);
      }
    }
    expect([...ends]).toContain("host.writeFailed");
  });

  it.each(codes)("%s in the undo, after any number of its operations: all is as before the undo, widths and all", async (code) => {
    for (let sync = 1; sync <= writeSync; sync++) {
      for (let after = 0; after <= operations; after++) {
        const { outcome, before, now, sim } = await attempt((each) => each.failSync(sync, code, { after }), "revert");
        expect(outcome).toBeInstanceOf(Refusal);
        expect([sync, after, now]).toEqual([sync, after, before]);
        expect([[...sim.sheet("新表").widths], sim.sheet("新表").frozenRows]).toEqual([[[0, 48], [1, 105]], 1]);
      }
    }
  });

  it.each([
    // A sheet is taken back last: where anything is left, it is.
    ["apply", ["host.halfDone", "host.writeFailed"]],
    ["revert", ["host.halfDone", "host.writeFailed", "host.writeHalfDone"]],
  ] as const)("a fault in putting back the %s, too: the message names exactly what stands", async (act, ends) => {
    const seen = new Set<string>();
    for (let after = 0; after <= operations; after += 3) {
      for (let sync = 4; sync <= 6; sync++) {
        for (let afterBack = 0; afterBack <= operations; afterBack += 4) {
          const { outcome, before, now } = await attempt((sim) => {
            sim.failSync(writeSync, "GeneralException", { after });
            sim.failSync(sync, "AccessDenied", { after: afterBack });
          }, act);
          if (outcome === "done") throw new Error("it cannot have been done");
          seen.add(outcome.says.key);
          const expected = standing(before, now);
          if (outcome.says.key === "host.writeFailed") expect(expected).toEqual({ sheets: [], cells: [] });
          else expect(named(outcome.says)).toEqual(expected);
        }
      }
    }
    expect([...seen].sort()).toEqual(ends);
  }, 30_000);

  it.each([["apply", "新加的工作表“新表”还在"], ["revert", "工作表“新表”已经删掉"]] as const)("an Excel that no longer answers at the %s: the message says that nobody knows, and names all that may stand", async (act, says) => {
    for (let after = 0; after <= operations; after += 4) {
      const { outcome, before, now } = await attempt((sim) => {
        for (let sync = writeSync; sync <= 8; sync++) sim.failSync(sync, "GeneralException", { after: sync === writeSync ? after : 0 });
      }, act);
      if (outcome === "done") throw new Error("it cannot have been done");
      expect([outcome.says.key, outcome.message.includes(says)]).toEqual(["host.unknown", true]);
      const { sheets, cells } = standing(before, now);
      expect(named(outcome.says).sheets).toEqual(expect.arrayContaining([...sheets]));
      expect(named(outcome.says).cells).toEqual(expect.arrayContaining([...cells]));
    }
  });
});
