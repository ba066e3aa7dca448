import { paperOf } from "../../sheets/own-paper";
import type { CellContent, CellRef, RangeRef } from "../../workbook/cell";
import { a1Range, placeAt, rangeAt } from "../../workbook/cell";
import type { Host } from "../../workbook/host";
import type { Patch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { contentAt, contentOf, sheetNamed } from "../../workbook/snapshot";

export type ContractValue = string | number | boolean | null;

/** A formula is keyed by its address; the value stored with it stands in `cells`. A format that is not named is General. */
export interface ContractSheet {
  readonly name: string;
  readonly cells: readonly (readonly ContractValue[])[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}

export interface ContractWorkbook {
  readonly sheets: readonly ContractSheet[];
}

export interface OpenedHost {
  readonly host: Host;
  /** As a person would, outside the host. */
  edit(cell: CellRef, content: CellContent): Promise<void>;
  selected(): Promise<CellRef | undefined>;
  /** Where marks stand on a sheet, in order. */
  marked(sheet: string): Promise<readonly string[]>;
  dispose(): Promise<void>;
}

/** Where marks stand on a sheet, as the host reads them. */
export const marksOn = async (host: Host, sheet: string): Promise<readonly string[]> => (sheetNamed(await host.takeSnapshot(), sheet)?.marks ?? []).map(a1Range);

const id = "999999199001011234";

/** Two ids (one as text, one as a number would spoil it), scores as number and as text, a formula, a second and a hidden sheet. */
const workbook: ContractWorkbook = {
  sheets: [
    {
      name: "评分表",
      cells: [
        ["姓名", "公民身份号码", "平时", "年度", "合计"],
        ["甲", id, 80, 90, 170],
        ["乙", "00123", "85", 0, 85],
        ["丙", null, 70.5, null, null],
      ],
      formulas: { E2: "=C2+D2" },
      formats: { B2: "@", B3: "@", C2: "0.00", C3: "@" },
    },
    { name: "名单", cells: [["甲", true], [null, 3]] },
    { name: "暗表", cells: [["x"]], hidden: true },
  ],
};

const at = (sheet: string, address: string): CellRef => {
  const place = placeAt(address);
  if (!place) throw new Error(`${address} is no address`);
  return { sheet, ...place };
};
const rangeOf = (address: string): RangeRef => {
  const range = rangeAt(address);
  if (!range) throw new Error(`${address} is no range`);
  return range;
};
const add = (sheet: string): Patch => ({ kind: "addSheet", sheet, widths: [8, 24], frozenRows: 1, paper });
/** What a sheet looks like must change nothing of what it holds. */
const paper = paperOf({ name: "", widths: [8, 24], frozenRows: 2, lines: [["列"], ["列"], [1, 2], [3, 4]], parts: ["number"] });
const put = (sheet: string, address: string, content: CellContent): Patch => ({ kind: "cell", ...at(sheet, address), content });

/** What runs the cases: jest, or the self-test page. */
export interface Kit {
  readonly describe: (name: string, cases: () => void) => void;
  readonly it: (name: string, run: () => Promise<void>) => void;
  /** Needs someone who is not this program: within Excel, a person. */
  readonly itByHand: (name: string, run: () => Promise<void>) => void;
  readonly beforeEach: (run: () => Promise<void>) => void;
  readonly afterEach: (run: () => Promise<void>) => void;
  readonly expect: (actual: unknown) => Expectation;
}

interface Expectation {
  toBe(expected: unknown): void;
  toEqual(expected: unknown): void;
  toBeNull(): void;
  toContain(part: string): void;
  toBeGreaterThan(least: number): void;
  readonly not: { toContain(part: string): void };
}

/** Long enough for a grid that reports changes late; a watcher that must stay silent is given this time to break its silence. */
const settle = (milliseconds = 150): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(holds: () => boolean): Promise<void> {
  const started = Date.now();
  while (!holds() && Date.now() - started < 3000) await settle(10);
}

async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const outcome = await work.then(
    () => "it was done",
    (reason: unknown) => reason,
  );
  if (!(outcome instanceof Refusal)) throw new Error(`expected a Refusal, but: ${String(outcome)}`);
  return outcome;
}

/** All that a sheet says of its cells, by address, so that two states can be compared whole. */
function everyCell(sheet: SheetSnapshot): Record<string, CellContent> {
  const rows = Array.from({ length: 8 }, (_, row) => row);
  return Object.fromEntries(rows.flatMap((row) => "ABCDEFG".split("").map((letter, column) => [`${letter}${row + 1}`, contentAt(sheet, { row, column })])));
}

/**
 * What every Host must do, whichever program the workbook is open in. `open` makes a fresh one for each case.
 * Formulas are additions and SUM; a host that cannot calculate is no host.
 */
export function hostContract({ describe, it, itByHand, beforeEach, afterEach, expect }: Kit, title: string, open: (workbook: ContractWorkbook) => Promise<OpenedHost>): void {
  describe(`the host contract on ${title}`, () => {
    let opened: OpenedHost;
    const now = async (address: string, sheet = "评分表"): Promise<CellContent | undefined> => contentOf(await opened.host.takeSnapshot(), at(sheet, address));
    const everything = async (): Promise<Record<string, Record<string, CellContent>>> =>
      Object.fromEntries((await opened.host.takeSnapshot()).sheets.map((sheet) => [sheet.name, everyCell(sheet)]));
    const apply = async (...patches: Patch[]) => opened.host.apply(patches, await opened.host.takeSnapshot());

    const each = <Row>(rows: readonly Row[], name: (row: Row) => string, run: (row: Row) => Promise<void>): void => {
      for (const row of rows) it(name(row), () => run(row));
    };

    beforeEach(async () => {
      opened = await open(workbook);
    });
    afterEach(async () => {
      await opened.dispose();
    });

    describe("takeSnapshot", () => {
      it("tells text from number", async () => {
        expect(await now("C2")).toEqual({ value: 80, format: "0.00" });
        expect(await now("C3")).toEqual({ value: "85", format: "@" });
      });

      it("keeps an id of 18 digits and leading zeros as text", async () => {
        expect((await now("B2"))?.value).toBe(id);
        expect((await now("B3"))?.value).toBe("00123");
      });

      it("gives a formula together with its value", async () => {
        expect(await now("E2")).toEqual({ value: 170, formula: "=C2+D2" });
      });

      it("tells blank from zero and from false", async () => {
        expect((await now("B4"))?.value).toBeNull();
        expect((await now("D3"))?.value).toBe(0);
        expect((await now("B1", "名单"))?.value).toBe(true);
      });

      it("says nothing of a format that is General", async () => {
        expect(await now("A2")).toEqual({ value: "甲" });
      });

      it("has every sheet in order, with its visibility", async () => {
        const { sheets } = await opened.host.takeSnapshot();
        expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
          ["评分表", "visible"],
          ["名单", "visible"],
          ["暗表", "hidden"],
        ]);
      });

      it("sees what a person typed since the last one", async () => {
        await opened.host.takeSnapshot();
        await opened.edit(at("评分表", "D4"), { value: 66 });
        expect((await now("D4"))?.value).toBe(66);
      });
    });

    describe("apply", () => {
      it("writes every cell on every sheet and counts them", async () => {
        const undo = await apply(
          put("评分表", "D4", { value: 95 }),
          put("评分表", "E3", { value: null, formula: "=SUM(C2:D2)" }),
          put("评分表", "F2", { value: true }),
          put("名单", "A2", { value: "乙" }),
        );
        expect(undo.cells).toBe(4);
        expect(await now("D4")).toEqual({ value: 95 });
        expect(await now("E3")).toEqual({ value: 170, formula: "=SUM(C2:D2)" });
        expect(await now("F2")).toEqual({ value: true });
        expect(await now("A2", "名单")).toEqual({ value: "乙" });
      });

      it("writes outside what was filled so far", async () => {
        await apply(put("名单", "D6", { value: 5 }));
        expect(await now("D6", "名单")).toEqual({ value: 5 });
      });

      it("leaves the cells between those it writes as they were", async () => {
        const before = await everything();
        await apply(put("评分表", "D2", { value: 91 }), put("评分表", "F2", { value: 1 }), put("评分表", "D4", { value: 92 }), put("评分表", "F4", { value: 2 }));
        const after = await everything();
        const untouched = ["D3", "E3", "E4", "F3"];
        expect(untouched.map((address) => after["评分表"]?.[address])).toEqual(untouched.map((address) => before["评分表"]?.[address]));
        expect(after["评分表"]?.["E2"]).toEqual({ value: 171, formula: "=C2+D2" });
      });

      each(["=1+1", "+1", "-1", "@甲", "00123", id, "1e5", "2026-01-01", "TRUE", "1/2", "50%", " 7"], (text) => `keeps the text ${JSON.stringify(text)} text`, async (text) => {
        await apply(put("评分表", "F3", { value: text }));
        const { value, formula } = (await now("F3")) ?? {};
        expect({ value, formula }).toEqual({ value: text, formula: undefined });
      });

      it("blanks a cell that is given null, formula and all", async () => {
        await apply(put("评分表", "C2", { value: null }), put("评分表", "E2", { value: null }));
        expect((await now("C2"))?.value).toBeNull();
        expect(await now("E2")).toEqual({ value: null });
      });

      it("leaves a number format alone that the patch does not name, and sets the one it names", async () => {
        await apply(put("评分表", "C2", { value: 81 }), put("评分表", "D2", { value: 91, format: "0.0" }));
        expect(await now("C2")).toEqual({ value: 81, format: "0.00" });
        expect(await now("D2")).toEqual({ value: 91, format: "0.0" });
      });

      it("turns a score that was text into a number", async () => {
        await apply(put("评分表", "C3", { value: 85, format: "General" }));
        expect(await now("C3")).toEqual({ value: 85 });
      });

      it("refuses when a cell changed since it was read, names it and writes nothing", async () => {
        const seen = await opened.host.takeSnapshot();
        await opened.edit(at("评分表", "D3"), { value: 77 });
        const before = await everything();
        const refusal = await refusalOf(opened.host.apply([put("评分表", "C2", { value: 1 }), put("评分表", "D3", { value: 2 }), put("名单", "A2", { value: "x" })], seen));
        expect(refusal.says.key).toBe("host.changedMeanwhile");
        expect(refusal.message).toContain("评分表");
        expect(refusal.message).toContain("D3");
        expect(refusal.message).not.toContain("C2");
        expect(await everything()).toEqual(before);
      });

      it("refuses when a number has become the same digits as text", async () => {
        const seen = await opened.host.takeSnapshot();
        await opened.edit(at("评分表", "D2"), { value: "90", format: "@" });
        const refusal = await refusalOf(opened.host.apply([put("评分表", "D2", { value: 91 })], seen));
        expect(refusal.says.key).toBe("host.changedMeanwhile");
        expect((await now("D2"))?.value).toBe("90");
      });

      it("refuses when a value was typed over a formula", async () => {
        const seen = await opened.host.takeSnapshot();
        await opened.edit(at("评分表", "E2"), { value: 170 });
        const refusal = await refusalOf(opened.host.apply([put("评分表", "E2", { value: null, formula: "=SUM(C2:D2)" })], seen));
        expect(refusal.says.key).toBe("host.changedMeanwhile");
      });

      it("goes ahead when only a formula's result changed", async () => {
        const seen = await opened.host.takeSnapshot();
        await opened.edit(at("评分表", "C2"), { value: 10, format: "0.00" });
        await opened.host.apply([put("评分表", "E2", { value: null, formula: "=SUM(C2:D2)" })], seen);
        expect(await now("E2")).toEqual({ value: 100, formula: "=SUM(C2:D2)" });
      });

      it("goes ahead when another cell changed than those it writes", async () => {
        const seen = await opened.host.takeSnapshot();
        await opened.edit(at("评分表", "A4"), { value: "丁" });
        await opened.host.apply([put("评分表", "D4", { value: 60 })], seen);
        expect((await now("D4"))?.value).toBe(60);
      });

      it("refuses a sheet that is not there and writes nothing on the others", async () => {
        const before = await everything();
        const refusal = await refusalOf(apply(put("评分表", "C2", { value: 1 }), put("没有的表", "A1", { value: 2 })));
        expect(refusal.says.key).toBe("host.sheetGone");
        expect(refusal.message).toContain("没有的表");
        expect(await everything()).toEqual(before);
      });

      it("does nothing for a job that was called off before it began, nor does a snapshot or an undo, and all say so", async () => {
        const job = { signal: AbortSignal.abort() };
        const seen = await opened.host.takeSnapshot();
        const before = await everything();
        const refused = [await refusalOf(opened.host.takeSnapshot(job)), await refusalOf(opened.host.apply([put("评分表", "C2", { value: 1 }), add("列对应")], seen, job))];
        expect(await everything()).toEqual(before);
        const undo = await opened.host.apply([put("评分表", "C2", { value: 1 })], seen);
        refused.push(await refusalOf(undo.revert(job)));
        expect(refused.map(({ says }) => says.key)).toEqual(["job.cancelled", "job.cancelled", "job.cancelled"]);
        expect((await now("C2"))?.value).toBe(1);
        expect(await undo.revert({ signal: new AbortController().signal })).toEqual({ restored: 1, changedSince: [] });
        expect(await everything()).toEqual(before);
      });

      it("does nothing for no patches", async () => {
        const before = await everything();
        const undo = await apply();
        expect(undo.cells).toBe(0);
        expect(await undo.revert()).toEqual({ restored: 0, changedSince: [] });
        expect(await everything()).toEqual(before);
      });
    });

    describe("revert", () => {
      it("puts back value, formula, text instead of number, blank and number format", async () => {
        const before = await everything();
        const undo = await apply(
          put("评分表", "B2", { value: 5, format: "General" }),
          put("评分表", "B4", { value: "00456" }),
          put("评分表", "C2", { value: 99, format: "0.0" }),
          put("评分表", "C3", { value: 85, format: "General" }),
          put("评分表", "D4", { value: 12, format: "0.00" }),
          put("评分表", "E2", { value: 3 }),
          put("评分表", "E3", { value: null, formula: "=SUM(C2:D2)" }),
          put("名单", "B1", { value: "否" }),
        );
        expect(await undo.revert()).toEqual({ restored: 8, changedSince: [] });
        expect(await everything()).toEqual(before);
      });

      it("names cells that changed since and leaves them, and puts the others back", async () => {
        const undo = await apply(put("评分表", "C2", { value: 99 }), put("评分表", "D2", { value: 98 }));
        await opened.edit(at("评分表", "D2"), { value: 50 });
        expect(await undo.revert()).toEqual({ restored: 1, changedSince: [at("评分表", "D2")] });
        expect((await now("C2"))?.value).toBe(80);
        expect((await now("D2"))?.value).toBe(50);
      });

      it("counts a formula whose result was calculated anew as unchanged", async () => {
        const undo = await apply(put("评分表", "E3", { value: null, formula: "=SUM(C2:D2)" }));
        await opened.edit(at("评分表", "D2"), { value: 50 });
        expect(await undo.revert()).toEqual({ restored: 1, changedSince: [] });
        expect(await now("E3")).toEqual({ value: 85 });
      });
    });

    describe("marks", () => {
      const mark = (sheet: string, ...areas: string[]): Patch => ({ kind: "mark", sheet, ranges: areas.map((area) => rangeOf(area)) });
      const marked = async () => [await opened.marked("评分表"), await opened.marked("名单")];

      it("stand where they are asked for, on each sheet, and change no cell", async () => {
        const before = await everything();
        const undo = await apply(mark("评分表", "B2:B3", "D4"), mark("名单", "A1"));
        expect(undo.cells).toBe(0);
        expect(await marked()).toEqual([["B2:B3", "D4"], ["A1"]]);
        expect(await everything()).toEqual(before);
      });

      it("are seen where they stand by whoever reads the workbook", async () => {
        await apply(mark("评分表", "B2:B3", "D4"));
        const seen = [await marksOn(opened.host, "评分表"), await marksOn(opened.host, "名单"), await marksOn(opened.host, "暗表")];
        expect(seen).toEqual([["B2:B3", "D4"], [], []]);
      });

      it("take the place of earlier ones, and go without a trace", async () => {
        await apply(mark("评分表", "B2"), mark("名单", "A1"));
        await apply(mark("评分表", "C3", "E2"));
        expect(await marked()).toEqual([["C3", "E2"], ["A1"]]);
        await apply(mark("评分表"), mark("名单"));
        expect(await marked()).toEqual([[], []]);
      });

      it("go and come back with the undo of the write they belong to", async () => {
        await apply(mark("评分表", "B2"));
        const undo = await apply(mark("评分表"), mark("名单", "B2"), put("评分表", "D4", { value: 1 }));
        expect([await marked(), (await now("D4"))?.value]).toEqual([[[], ["B2"]], 1]);
        expect(await undo.revert()).toEqual({ restored: 1, changedSince: [] });
        expect([await marked(), (await now("D4"))?.value]).toEqual([[["B2"], []], null]);
      });

      it("stay as they were when the write they belong to is refused", async () => {
        await apply(mark("评分表", "B2"));
        const seen = await opened.host.takeSnapshot();
        await opened.edit(at("评分表", "D3"), { value: 77 });
        await refusalOf(opened.host.apply([mark("评分表", "C2"), put("评分表", "D3", { value: 2 })], seen));
        expect(await marked()).toEqual([["B2"], []]);
      });

      it("are refused for a sheet that is not there, and none is set", async () => {
        const refusal = await refusalOf(apply(mark("评分表", "B2"), mark("没有的表", "A1")));
        expect(refusal.says.key).toBe("host.sheetGone");
        expect(await marked()).toEqual([[], []]);
      });

      it("are not taken for a person's change", async () => {
        let calls = 0;
        opened.host.watch(() => (calls += 1));
        await opened.host.takeSnapshot();
        await apply(mark("评分表", "B2"));
        await settle();
        expect(calls).toBe(0);
      });
    });

    describe("a new sheet", () => {
      const name = "列对应";
      const patches = (): Patch[] => [
        add(name),
        put(name, "A1", { value: "列" }),
        put(name, "A2", { value: id, format: "@" }),
        put(name, "B2", { value: "00123" }),
        put(name, "A3", { value: 2.5 }),
        put(name, "B3", { value: 4 }),
        put(name, "C3", { value: null, formula: "=SUM(A3:B3)" }),
      ];
      const names = async (): Promise<readonly string[]> => (await opened.host.takeSnapshot()).sheets.map((sheet) => sheet.name);
      const old = ["评分表", "名单", "暗表"];

      it("comes last, is visible, and holds what is put on it, text as text and formulas calculated", async () => {
        const undo = await apply(...patches(), put("名单", "A2", { value: "乙" }));
        expect(undo.cells).toBe(7);
        const { sheets } = await opened.host.takeSnapshot();
        expect(sheets.map((sheet) => [sheet.name, sheet.visibility]).slice(2)).toEqual([["暗表", "hidden"], [name, "visible"]]);
        expect(await now("A1", name)).toEqual({ value: "列" });
        expect(await now("A2", name)).toEqual({ value: id, format: "@" });
        expect((await now("B2", name))?.value).toBe("00123");
        expect(await now("C3", name)).toEqual({ value: 6.5, formula: "=SUM(A3:B3)" });
        expect(await now("A2", "名单")).toEqual({ value: "乙" });
      });

      it("leaves the other sheets as they were, and may stay empty", async () => {
        const before = await everything();
        const undo = await apply(add(name));
        expect(undo.cells).toBe(0);
        expect(await names()).toEqual([...old, name]);
        const { [name]: added, ...others } = await everything();
        expect(others).toEqual(before);
        expect(Object.values(added ?? {}).every(({ value }) => value === null)).toBe(true);
        expect(await undo.revert()).toEqual({ restored: 0, changedSince: [] });
        expect(await names()).toEqual(old);
      });

      it("goes with the undo, which puts back the other cells of the same write", async () => {
        const before = await everything();
        const undo = await apply(...patches(), put("评分表", "C2", { value: 99 }));
        expect(await undo.revert()).toEqual({ restored: 7, changedSince: [] });
        expect(await everything()).toEqual(before);
      });

      it("can be added again after that, and written to later", async () => {
        await (await apply(...patches())).revert();
        await apply(...patches());
        const later = await apply(put(name, "D9", { value: "晚" }), put(name, "A3", { value: 5 }));
        expect([(await now("D9", name))?.value, (await now("C3", name))?.value]).toEqual(["晚", 9]);
        expect(await later.revert()).toEqual({ restored: 2, changedSince: [] });
        expect((await now("C3", name))?.value).toBe(6.5);
        expect(await names()).toEqual([...old, name]);
      });

      each([
        ["beside what was written", "F8"],
        ["over what was written", "A1"],
      ] as const, ([where]) => `stays with all that is on it when someone has typed ${where}, and is named`, async ([, address]) => {
        const undo = await apply(...patches(), put("评分表", "C2", { value: 99 }));
        await opened.edit(at(name, address), { value: "我填的" });
        expect(await undo.revert()).toEqual({ restored: 1, changedSince: [at(name, address)], sheetsLeft: [name] });
        expect([(await now(address, name))?.value, (await now("A3", name))?.value, (await now("C2"))?.value]).toEqual(["我填的", 2.5, 80]);
      });

      each([name, "评分表", "暗表"], (taken) => `is not added under the name ${taken} where there is one, and nothing is written`, async (taken) => {
        await apply(add(name));
        const before = await everything();
        const refusal = await refusalOf(apply(put("评分表", "C2", { value: 1 }), add(taken), put(taken, "A1", { value: 2 })));
        expect(refusal.says.key).toBe("host.sheetNameTaken");
        expect(refusal.message).toContain(taken);
        expect(await everything()).toEqual(before);
      });

      it("is not added under a name that Excel does not allow, nor for cells that come before it", async () => {
        const before = await everything();
        expect((await refusalOf(apply(put("评分表", "C2", { value: 1 }), add("评分/表")))).says.key).toBe("host.sheetNameUnfit");
        expect((await refusalOf(apply(put(name, "A1", { value: 1 }), add(name)))).says.key).toBe("host.sheetGone");
        expect(await everything()).toEqual(before);
      });

      it("is not added when a cell of the same write changed meanwhile", async () => {
        const seen = await opened.host.takeSnapshot();
        await opened.edit(at("评分表", "D3"), { value: 77 });
        expect((await refusalOf(opened.host.apply([...patches(), put("评分表", "D3", { value: 1 })], seen))).says.key).toBe("host.changedMeanwhile");
        expect(await names()).toEqual(old);
      });

      it("can be shown", async () => {
        await apply(...patches());
        await opened.host.reveal(at(name, "B2"));
        expect(await opened.selected()).toEqual(at(name, "B2"));
      });

      itByHand("is no change of someone else's, neither when it comes nor when it goes, but typing on it is", async () => {
        let calls = 0;
        const end = opened.host.watch(() => (calls += 1));
        await settle();
        const undo = await apply(...patches());
        await settle();
        await undo.revert();
        await settle();
        expect(calls).toBe(0);
        await apply(...patches());
        await opened.edit(at(name, "A9"), { value: 60 });
        await until(() => calls > 0);
        expect(calls).toBeGreaterThan(0);
        end();
      });
    });

    describe("reveal", () => {
      it("selects the cell, on whichever sheet it is", async () => {
        await opened.host.reveal(at("名单", "B2"));
        expect(await opened.selected()).toEqual(at("名单", "B2"));
        await opened.host.reveal(at("评分表", "C3"));
        expect(await opened.selected()).toEqual(at("评分表", "C3"));
      });

      each(["没有的表", "暗表"], (sheet) => `refuses sheet ${sheet}, which cannot be shown, by name`, async (sheet) => {
        const refusal = await refusalOf(opened.host.reveal(at(sheet, "A1")));
        expect(refusal.message).toContain(sheet);
      });
    });

    describe("watch", () => {
      itByHand("reports what a person changes, until it is ended", async () => {
        let calls = 0;
        const end = opened.host.watch(() => (calls += 1));
        await settle();
        await opened.edit(at("评分表", "D4"), { value: 60 });
        await until(() => calls > 0);
        expect(calls).toBeGreaterThan(0);
        end();
        await settle();
        const heard = calls;
        await opened.edit(at("评分表", "D4"), { value: 61 });
        await settle();
        expect(calls).toBe(heard);
      });

      itByHand("is silent about apply and revert, and not deaf afterwards", async () => {
        let calls = 0;
        const end = opened.host.watch(() => (calls += 1));
        await settle();
        const undo = await apply(put("评分表", "C2", { value: 99 }), put("名单", "A2", { value: "乙" }));
        await settle();
        await undo.revert();
        await settle();
        expect(calls).toBe(0);
        await opened.edit(at("评分表", "D4"), { value: 60 });
        await until(() => calls > 0);
        expect(calls).toBeGreaterThan(0);
        end();
      });
    });
  });
}
