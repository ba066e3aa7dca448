import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { saidOf } from "../../src/excel/error-codes";
import { newWorkbook, sheetNamesIn } from "../../src/ooxml";
import type { Message } from "../../src/text";
import type { CellContent } from "../../src/workbook/cell";
import { a1, a1Range, placeAt, rangeAt, within } from "../../src/workbook/cell";
import type { Host, UndoReport } from "../../src/workbook/host";
import { isMarkFormula } from "../../src/workbook/marks";
import type { Patch } from "../../src/workbook/patch";
import { placesIn } from "../../src/workbook/rectangles";
import { Refusal } from "../../src/workbook/refusal";
import type { ExcelSim } from "../excel-sim/sim";
import { isMessage, namesIn } from "../text/fillings";
import { namedCells } from "./named-cells";
import { openSim } from "./open-sim";

const put = (sheet: string, address: string, content: CellContent): Patch => ({ kind: "cell", sheet, ...placeAt(address)!, content });
const mark = (sheet: string, ...areas: string[]): Patch => ({ kind: "mark", sheet, ranges: areas.map((area) => rangeAt(area)!) });
const book = {
  sheets: [
    { name: "甲表", cells: [["a", "b", "c", "d"], [1, "85", 3, "x"], [2, 6, 4, "y"], [], [null, null, 12]], formulas: { B3: "=A3+C3" }, formats: { B2: "@", C5: "0.0" } },
    { name: "乙表", cells: [["旧"]] },
    { name: "丙表", cells: [["a", "b"], [1, 2]], tables: [{ name: "T", range: rangeAt("A1:B2")! }] },
  ],
};
const cells = [put("甲表", "B2", { value: 1 }), put("甲表", "B3", { value: null, formula: "=A2+A3" }), put("甲表", "C5", { value: "00123" }), put("甲表", "D2", { value: null }), put("乙表", "A1", { value: 7, format: "0.00" })];
const blank = newWorkbook([{ kind: "addSheet", sheet: "空表一" }, put("空表一", "A1", { value: "甲" }), { kind: "addSheet", sheet: "空表二" }]);
const blankSheets = { names: sheetNamesIn(blank), bytes: blank };

/** One thing that a host is asked to do; what was done before it, if anything, is not part of it. */
interface Act {
  readonly name: string;
  readonly block?: number;
  readonly prepare?: (host: Host) => Promise<() => Promise<unknown>>;
  readonly patches?: readonly Patch[];
}

const acts: readonly Act[] = [
  { name: "读取", prepare: (host) => Promise.resolve(() => host.takeSnapshot()) },
  { name: "分块读取", block: 250, prepare: (host) => Promise.resolve(() => host.takeSnapshot()) },
  { name: "写格", patches: cells },
  { name: "分块写格", block: 250, patches: cells },
  { name: "加表", patches: [{ kind: "addSheet", sheet: "新表" }, put("新表", "A1", { value: "列" }), put("甲表", "B2", { value: 1 })] },
  { name: "加长表格", patches: [{ kind: "growTable", sheet: "丙表", table: "T", range: rangeAt("A1:B3")! }, put("丙表", "A3", { value: 5 })] },
  { name: "标记和写格", patches: [mark("甲表", "B2:B3"), mark("丙表"), put("甲表", "A2", { value: 9 })] },
  { name: "撤销写格", prepare: async (host) => undoOf(host, cells) },
  { name: "撤销标记和写格", prepare: async (host) => undoOf(host, [mark("甲表", "B2:B3"), put("甲表", "A2", { value: 9 })]) },
  { name: "加入空表", prepare: (host) => Promise.resolve(() => host.insertSheets!(blankSheets)) },
];

async function undoOf(host: Host, patches: readonly Patch[]): Promise<() => Promise<unknown>> {
  const undo = await host.apply(patches, await host.takeSnapshot());
  return () => undo.revert();
}

/** All that a fault may leave behind, by name. */
function stateOf(sim: ExcelSim): ReadonlyMap<string, string> {
  const state = new Map<string, string>();
  for (const sheet of sim.book.sheets) {
    state.set(`${sheet.name}!`, sheet.visibility);
    for (const { name, range } of sheet.tables) state.set(`${sheet.name}!${name}`, a1Range(range));
    const marks = sheet.conditional.filter(({ formula }) => isMarkFormula(formula)).flatMap(({ ranges }) => ranges.map(a1Range));
    if (marks.length > 0) state.set(`${sheet.name}!marks`, marks.sort().join());
  }
  for (const [sheet, there] of Object.entries(sim.everything())) for (const [address, content] of Object.entries(there)) state.set(`${sheet}!${address}`, JSON.stringify(content));
  return state;
}

const same = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean => differing(one, other).length === 0;
const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] => [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();

/** What a sentence says stands, from the data it was made of: "甲表!" a whole sheet, "甲表!marks" its marks, "甲表!B2" a cell. */
function named({ key, fill }: Message): readonly string[] {
  const inner = ["what", "first", "second"].flatMap((place) => {
    const filling = fill[place];
    return isMessage(filling) ? named(filling) : [];
  });
  if (key === "host.marksLeft" || key === "host.marksUnknown") return [...inner, ...namesIn(fill["sheets"]).map((sheet) => `${sheet}!marks`)];
  if (key === "host.left.added" || key === "host.left.removed") return namesIn(fill["sheets"]).map((sheet) => `${sheet}!`);
  return /^host\.(writeHalfDone|writeUnknown|left\.cells)$/.test(key) ? [...inner, ...namedCells(fill["sheet"], fill["cells"])] : inner;
}

/** What a sentence has to name: a table that kept its size, by the cells it took in; a sheet that came or went, without its cells. */
function told(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  const differences = differing(before, now).filter((name) => {
    const sheet = `${name.split("!")[0] ?? ""}!`;
    return name === sheet || (before.has(sheet) && now.has(sheet));
  });
  const taken = differences.filter((name) => name.endsWith("!T")).flatMap((name) => {
    const [old, grown] = [before, now].map((state) => rangeAt(state.get(name) ?? "")!);
    return placesIn(grown!).filter((place) => !within(place, old!)).map((place) => `${name.slice(0, -1)}${a1(place)}`);
  });
  return [...new Set([...differences.filter((name) => !name.endsWith("!T")), ...taken])].sort();
}

type Verdict = "原样" | "照办" | "说明" | "存疑" | "错";

interface Trial {
  readonly outcome: unknown;
  readonly before: ReadonlyMap<string, string>;
  readonly now: ReadonlyMap<string, string>;
  readonly hears: boolean;
}

function verdictOf({ outcome, before, now, hears }: Trial, asked: readonly ReadonlyMap<string, string>[], snapshot: string | undefined): Verdict {
  if (!hears) return "错";
  if (isPartly(outcome)) {
    // An undo leaves cells alone that someone has changed or whose sheet is gone, and names them, by the name that the sheet had.
    const left = outcome.changedSince.map(a1);
    return asked.some((state) => differing(state, now).every((name) => left.includes(name.split("!")[1] ?? ""))) ? "说明" : "错";
  }
  if (!(outcome instanceof Refusal)) return asked.some((state) => same(state, now)) && (typeof outcome !== "object" || outcome === null || !("date1904" in outcome) || snapshot === undefined || shown(outcome) === snapshot) ? "照办" : "错";
  const { says } = outcome;
  const stands = told(before, now);
  if (keysOf(says).some((key) => /[uU]nknown$/.test(key))) return stands.every((name) => named(says).includes(name)) ? "存疑" : "错";
  if (stands.length === 0 && named(says).length === 0) return "原样";
  return JSON.stringify([...named(says)].sort()) === JSON.stringify(stands) ? "说明" : "错";
}

const keysOf = ({ key, fill }: Message): readonly string[] => [key, ...Object.values(fill).flatMap((filling) => (isMessage(filling) ? keysOf(filling) : []))];

const isPartly = (outcome: unknown): outcome is UndoReport => typeof outcome === "object" && outcome !== null && "changedSince" in outcome && Array.isArray(outcome.changedSince) && outcome.changedSince.length > 0;

/** Maps have no JSON of their own. */
const shown = (snapshot: object): string => JSON.stringify(snapshot, (_, value: unknown) => (value instanceof Map ? [...value] : value));

interface Arrangement {
  /** Before the host is asked. */
  readonly first?: (sim: ExcelSim) => unknown;
  /** The host is not asked at all. */
  readonly idle?: boolean;
  /** Once the host has answered. */
  readonly last?: (sim: ExcelSim) => unknown;
}

async function attempt(act: Act, { first, idle = false, last }: Arrangement): Promise<Trial & { readonly syncs: number }> {
  const opened = await openSim(book, act.block);
  let calls = 0;
  opened.host.watch(() => (calls += 1));
  const seen = await opened.host.takeSnapshot();
  const { patches = [] } = act;
  const work = await (act.prepare ? act.prepare(opened.host) : Promise.resolve(() => opened.host.apply(patches, seen)));
  const before = stateOf(opened.sim);
  const start = opened.sim.syncs();
  first?.(opened.sim);
  const outcome: unknown = idle ? undefined : await work().catch((error: unknown) => error);
  last?.(opened.sim);
  const now = stateOf(opened.sim);
  const syncs = opened.sim.syncs() - start;
  // Someone types: is it heard, at once or after the next look?
  let looks = 0;
  while (looks < 20 && (await opened.host.takeSnapshot().catch(() => "not now")) === "not now") looks += 1;
  const heard = calls;
  opened.sim.edit(opened.sim.book.sheets[0]!.name, "Z99", { value: "z" });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await opened.dispose();
  return { outcome, before, now, syncs, hears: calls > heard };
}

interface Reference {
  readonly asked: ReadonlyMap<string, string>;
  readonly syncs: number;
  readonly snapshot: string;
}

const reference = new Map<string, Reference>();
beforeAll(async () => {
  for (const act of acts) {
    const { outcome, now, syncs } = await attempt(act, {});
    if (outcome instanceof Error) throw outcome;
    reference.set(act.name, { asked: now, syncs, snapshot: typeof outcome === "object" && outcome !== null && "date1904" in outcome ? shown(outcome) : "" });
  }
});

/** The printed matrix: a line for each kind of fault, a column for each act, and how often each verdict was given. */
const lines: { readonly fault: string; readonly counts: ReadonlyMap<string, Map<Verdict, number>> }[] = [];
const count = (fault: string, act: string, verdict: Verdict): void => {
  const line = lines.find((each) => each.fault === fault) ?? { fault, counts: new Map(acts.map(({ name }) => [name, new Map<Verdict, number>()])) };
  if (!lines.includes(line)) lines.push(line);
  const counts = line.counts.get(act);
  counts?.set(verdict, (counts.get(verdict) ?? 0) + 1);
};
afterAll(() => {
  const cell = (counts: ReadonlyMap<Verdict, number> | undefined) => [...(counts ?? [])].map(([verdict, times]) => `${verdict} ${times}`).join("，");
  const table = [`| 故障 | ${acts.map(({ name }) => name).join(" | ")} |`, `|---|${acts.map(() => "---").join("|")}|`, ...lines.map(({ fault, counts }) => `| ${fault} | ${acts.map(({ name }) => cell(counts.get(name))).join(" | ")} |`)];
  const legend = "每格：故障放在每一次往返、每几步操作之后，各试一次的结果。原样 = 和动手前一样；照办 = 和要求的一样；说明 = 没能恢复，话里写明的正是现在不同的；存疑 = Excel 不再回答，话里写明可能不同的。";
  mkdirSync(path.resolve(".cache/measured"), { recursive: true });
  writeFileSync(path.resolve(".cache/measured/faults.md"), `# 故障矩阵 Faults on purpose\n\n${legend}\n\n${table.join("\n")}\n`);
});

const codes = [...Object.keys(saidOf), "SomethingNew"];
const referenceOf = (act: Act): Reference => reference.get(act.name)!;

/** What a person did meanwhile: the workbook as it would be with that alone, and as it may be with what was asked, too. */
interface Meanwhile {
  readonly before: ReadonlyMap<string, string>;
  readonly asked: readonly ReadonlyMap<string, string>[];
}

async function judge(fault: string, act: Act, first: (sim: ExcelSim) => unknown, meanwhile?: Meanwhile): Promise<void> {
  const { asked, snapshot } = referenceOf(act);
  const done = await attempt(act, { first });
  const trial = { ...done, ...(meanwhile && { before: meanwhile.before }) };
  const verdict = verdictOf(trial, meanwhile?.asked ?? [asked], meanwhile ? undefined : snapshot);
  count(fault, act.name, verdict);
  if (verdict === "错") throw new Error(`${act.name}: ${fault}: ${trial.outcome instanceof Error ? trial.outcome.message : "done"}; hears: ${String(trial.hears)}; differs from before: ${differing(trial.before, trial.now).join(" ")}`);
}

describe("whatever goes wrong, the workbook is as before, or as asked, or the message names what stands", () => {
  it.each(codes)("when one sync fails with %s", async (code) => {
    for (const act of acts) {
      for (let sync = 1; sync <= referenceOf(act).syncs; sync++) for (const after of code === "GeneralException" ? [0, 1, 2, 3, 5, 8, 11, 17, 40] : [0, 5, 40]) {
        // Excel says that a name is taken as the first thing or not at all: after it has added the sheet, the sheet of that name would be someone else's.
        if (code === "ItemAlreadyExists" && act.name === "加表" && after > 0) continue;
        await judge(code, act, (sim) => sim.failSync(sync, code, { after }));
      }
    }
  }, 60_000);

  it.each(acts.map((act) => [act.name, act] as const))("when putting back or reading again fails too: %s", async (_, act) => {
    const { syncs } = referenceOf(act);
    for (const sync of [Math.max(1, syncs - 1), syncs]) {
      for (const after of [0, 3, 6, 40]) {
        for (const second of [1, 2, 3, 4]) {
          for (const afterBack of [0, 4, 40]) {
            await judge("连恢复也失败", act, (sim) => {
              sim.failSync(sync, "GeneralException", { after });
              sim.failSync(sync + second, "AccessDenied", { after: afterBack });
            });
          }
        }
        await judge("Excel 不再回答", act, (sim) => {
          for (let each = sync; each < sync + 12; each++) sim.failSync(each, "GeneralException", { after: each === sync ? after : 0 });
        });
      }
    }
  }, 60_000);

  it.each(["null", "fails"] as const)("when an answer is too large and Excel gives %s", async (beyond) => {
    for (const act of acts) {
      for (const answer of [2000, 600, 200]) {
        await judge(`回答过大（${beyond}）`, act, (sim) => {
          sim.limits.answer = answer;
          sim.beyondLimits = beyond;
        });
      }
    }
  });

  /** What a person does just before a sync. */
  const persons: Readonly<Record<string, (sim: ExcelSim) => unknown>> = {
    "有人保护工作表": (sim) => Object.assign(sim.sheet("甲表"), { protected: true }),
    "有人筛选工作表": (sim) => Object.assign(sim.sheet("甲表"), { filtered: true }),
    "有人隐藏工作表": (sim) => Object.assign(sim.sheet("甲表"), { visibility: "Hidden" }),
    "有人改工作表的名": (sim) => Object.assign(sim.sheet("甲表"), { name: "丁表" }),
    "有人删除工作表": (sim) => sim.removeSheet("甲表"),
    "有人改了要写的格": (sim) => sim.edit("甲表", "A2", { value: "我填的" }),
    "有人改了别的格": (sim) => sim.edit("甲表", "H9", { value: "我填的" }),
    "有人保护工作簿结构": (sim) => Object.assign(sim, { structureProtected: true }),
  };

  it.each(Object.keys(persons))("when %s between one sync and the next", async (what) => {
    const happens = persons[what]!;
    for (const act of acts) {
      const { asked, syncs } = referenceOf(act);
      // Nothing of the person's is lost, and nothing of ours is half there: as if they had come before and we had stopped, or after.
      const before = (await attempt(act, { first: happens, idle: true })).now;
      const both = (await attempt(act, { last: happens })).now;
      for (let sync = 1; sync <= syncs; sync++) {
        // Between the last look and the write there is a moment that no program can close: then what was asked stands in their place.
        const isRace = what === "有人改了要写的格" && sync > 2;
        await judge(what, act, (sim) => sim.beforeSync(sync, () => happens(sim)), { before, asked: isRace ? [both, asked] : [both] });
      }
    }
  });
});
