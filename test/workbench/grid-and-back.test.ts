import { gridHost } from "../../src/workbench/grid/grid-host";
import { guardGrid } from "../../src/workbench/grid/guard-grid";
import { changesBetween } from "../../src/workbench/document/changes";
import { paperOf } from "../../src/sheets/own-paper";
import type { CellValue } from "../../src/workbook/cell";
import { keyOf } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { Refusal } from "../../src/workbook/refusal";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { showRows } from "../../src/workbook/shown-rows";
import { plainSheet, sheetNamed } from "../../src/workbook/snapshot";
import { headlessGrid } from "./headless-grid";

const book = (...sheets: SheetSnapshot[]): Snapshot => ({ sheets, date1904: false, names: [{ name: "区", refersTo: "评分表!$A$1" }] });

interface Opened {
  readonly host: ReturnType<typeof gridHost>;
  readonly said: string[];
  readonly type: (sheet: number, row: number, column: number, value: CellValue) => Promise<boolean>;
  readonly run: (command: string, params?: object) => Promise<boolean>;
  /** The sheet in view. */
  readonly active: () => string | undefined;
  /** How a cell looks. */
  readonly look: (sheet: string, row: number, column: number) => unknown;
  /** How many rows the grid has room for. */
  readonly room: (sheet: string) => number | undefined;
}

async function withGrid<Result>(opened: Snapshot, work: (grid: Opened) => Promise<Result>, limit = 5000): Promise<Result> {
  const { api, dispose } = headlessGrid(opened);
  const said: string[] = [];
  const guard = guardGrid(api, ({ key }) => said.push(key));
  guard.open(opened);
  const host = gridHost(api, opened, { limit });
  const run = (command: string, params: object = {}) => api.executeCommand(command, params);
  try {
    return await work({
      host,
      said,
      run,
      active: () => api.getActiveWorkbook()?.getActiveSheet().getSheetName(),
      look: (name, row, column) => {
        const sheet = api.getActiveWorkbook()?.getSheetByName(name);
        return sheet?.getWorkbook().getStyles().getStyleByCell(sheet.getSheet().getCellRaw(row, column));
      },
      room: (sheet) => api.getActiveWorkbook()?.getSheetByName(sheet)?.getMaxRows(),
      type: (sheet, row, column, v) =>
        run("sheet.command.set-range-values", {
          unitId: "opened-1",
          subUnitId: `sheet-${sheet}`,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
          value: { v, f: null, si: null, p: null },
        }),
    });
  } finally {
    guard.dispose();
    host.dispose();
    dispose();
  }
}

const mixed: SheetSnapshot = {
  ...plainSheet("评分表", [["姓名", "00123", 1.5, true, { error: "#N/A" }], [], [null, "TRUE", " 7 ", "一\n二", "2024-01-02"], [false, 0, "", "#N/A", "=1+1"]]),
  formulas: new Map([[keyOf({ row: 1, column: 1 }), "=C1*2"], [keyOf({ row: 1, column: 2 }), "=_xlfn.CONCAT(A1,B1)"]]),
  formats: new Map([[keyOf({ row: 0, column: 2 }), "0.00"], [keyOf({ row: 5, column: 5 }), "@"]]),
};
const computed: SheetSnapshot = { ...mixed, values: [mixed.values[0]!, [null, 3, "姓名00123"], ...mixed.values.slice(2)] };

describe("a workbook through the grid", () => {
  it("comes back as it was opened", async () => {
    const now = await withGrid(book(computed, plainSheet("空", [])), ({ host }) => host.takeSnapshot());
    expect(changesBetween(book(computed, plainSheet("空", [])), now)).toEqual([]);
    expect(now.sheets[0]?.values).toEqual([...computed.values.slice(0, 3), [false, 0, null, "#N/A", "=1+1"]].map((row) => row));
    expect(now.names).toEqual([{ name: "区", refersTo: "评分表!$A$1" }]);
  });

  it("gets the results that its file did not store", async () => {
    const now = await withGrid(book(mixed), ({ host }) => host.takeSnapshot());
    expect(now.sheets[0]?.values[1]).toEqual([null, 3, "姓名00123"]);
  });

  it("keeps the results that its file stored, right or wrong, until something is changed", async () => {
    const stale: SheetSnapshot = { ...computed, values: [computed.values[0]!, [null, 99, "x"], ...computed.values.slice(2)] };
    const values = await withGrid(book(stale), async ({ host, type }) => {
      const before = (await host.takeSnapshot()).sheets[0]?.values[1];
      await type(1, 0, 2, 10);
      return [before, (await host.takeSnapshot()).sheets[0]?.values[1]?.[1]];
    });
    expect(values).toEqual([[null, 99, "x"], 20]);
  });

  it("counts rows typed directly under a table as the table's, and no others", async () => {
    const table = { name: "数据", columns: ["姓名"], range: { top: 0, left: 0, bottom: 1, right: 1 } };
    const sheet: SheetSnapshot = { ...plainSheet("评分表", [["姓名", "分"], ["甲", 90], [null, null], [null, null], ["合计", 90]]), tables: [table] };
    const bottoms = await withGrid(book(sheet), async ({ host, type }) => {
      const bottom = async () => {
        const tables = (await host.takeSnapshot()).sheets[0]?.tables;
        return typeof tables === "string" ? tables : tables?.[0]?.range.bottom;
      };
      const found = [await bottom()];
      await type(1, 3, 0, "丙");
      found.push(await bottom());
      await type(1, 2, 1, 85);
      found.push(await bottom());
      return found;
    });
    expect(bottoms).toEqual([1, 1, 3]);
  });
});

describe("sheets that must not be written", () => {
  it.each([
    ["protected", "host.sheetProtected"],
    ["filtered", "host.sheetFiltered"],
  ])("a %s one refuses the program, and nothing is written anywhere", async (fact, key) => {
    const opened = book(plainSheet("名单", [["甲"]]), { ...plainSheet("评分表", [["乙"]]), [fact]: true });
    await withGrid(opened, async ({ host }) => {
      const seen = await host.takeSnapshot();
      const patches = seen.sheets.map(({ name }) => ({ kind: "cell" as const, sheet: name, row: 0, column: 0, content: { value: "新" } }));
      const refusal = await host.apply(patches, seen).catch((reason: unknown) => reason);
      expect(refusal).toBeInstanceOf(Refusal);
      expect((refusal as Refusal).says.key).toBe(key);
      expect((await host.takeSnapshot()).sheets.map(({ values }) => values)).toEqual([[["甲"]], [["乙"]]]);
    });
  });

  it("a protected one refuses the person too, with the reason", async () => {
    await withGrid(book({ ...plainSheet("评分表", [["乙"]]), protected: true }), async ({ host, said, type }) => {
      await type(1, 0, 0, "新");
      expect(said).toEqual(["workbench.sheetProtected"]);
      expect((await host.takeSnapshot()).sheets[0]?.values).toEqual([["乙"]]);
    });
  });
});

describe("cells that a protected sheet leaves open", () => {
  const half = { ...plainSheet("参数", [["填报单位", "西固区"]]), protected: true, unlocked: new Set([keyOf({ row: 0, column: 1 })]) };

  it("take what a person types, and what the program writes; the others still refuse", async () => {
    await withGrid(book(half), async ({ host, said, type }) => {
      await type(1, 0, 1, "榆中县");
      await type(1, 0, 0, "改名");
      expect(said).toEqual(["workbench.sheetProtected"]);
      const seen = await host.takeSnapshot();
      expect(seen.sheets[0]?.values).toEqual([["填报单位", "榆中县"]]);
      await host.apply([{ kind: "cell", sheet: "参数", row: 0, column: 1, content: { value: "城关区" } }], seen);
      expect((await host.takeSnapshot()).sheets[0]?.values).toEqual([["填报单位", "城关区"]]);
    });
  });
});

describe("what a save cannot carry", () => {
  const at = { unitId: "opened-1", subUnitId: "sheet-1" };
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

  it.each([
    ["sheet.command.insert-row-by-range", { ...at, range, direction: 0 }],
    ["sheet.command.remove-row-by-range", { ...at, range }],
    ["sheet.command.insert-sheet", { unitId: at.unitId }],
    ["sheet.command.set-worksheet-name", { ...at, name: "新名" }],
    ["sheet.command.set-style", { ...at, range, style: { type: "bl", value: 1 } }],
    ["sheet.command.set-rows-hidden", { ...at, ranges: [range] }],
  ])("%s is refused with a sentence and changes nothing", async (command, params) => {
    await withGrid(book(plainSheet("评分表", [["甲"], ["乙"]])), async ({ host, said, run }) => {
      await run(command, params);
      expect(said).toEqual(["workbench.cannotCarry"]);
      expect((await host.takeSnapshot()).sheets[0]?.values).toEqual([["甲"], ["乙"]]);
    });
  });

  it("formulas still follow an edit and a program's write after a format was refused", async () => {
    const sheet: SheetSnapshot = { ...plainSheet("评分表", [[1, 2]]), formulas: new Map([[keyOf({ row: 0, column: 1 }), "=A1*2"]]) };
    await withGrid(book(sheet), async ({ host, run }) => {
      await run("sheet.command.set-style", { ...at, range, style: { type: "bl", value: 1 } });
      const seen = await host.takeSnapshot();
      await host.apply([{ kind: "cell", sheet: "评分表", row: 0, column: 0, content: { value: 5 } }], seen);
      expect((await host.takeSnapshot()).sheets[0]?.values).toEqual([[5, 10]]);
    });
  });

  it("undo takes a program's write back in one step, on all its sheets", async () => {
    await withGrid(book(plainSheet("一", [[1]]), plainSheet("二", [[2]])), async ({ host, run }) => {
      const seen = await host.takeSnapshot();
      await host.apply(seen.sheets.map(({ name }) => ({ kind: "cell" as const, sheet: name, row: 0, column: 0, content: { value: 9 } })), seen);
      await run("univer.command.undo");
      expect((await host.takeSnapshot()).sheets.map(({ values }) => values)).toEqual([[[1]], [[2]]]);
    });
  });
});

describe("a sheet that a program adds", () => {
  const at = { unitId: "opened-1", subUnitId: "sheet-1" };
  const adding: readonly Patch[] = [
    { kind: "addSheet", sheet: "列对应", widths: [8, 24.5], frozenRows: 1 },
    { kind: "cell", sheet: "列对应", row: 0, column: 0, content: { value: "00123" } },
    { kind: "cell", sheet: "列对应", row: 1, column: 0, content: { value: null, formula: "=评分表!A1*2" } },
    { kind: "cell", sheet: "评分表", row: 0, column: 1, content: { value: null, formula: "=列对应!A2+1" } },
  ];
  const opened = book(plainSheet("评分表", [[5]]), plainSheet("名单", [["甲"]]));
  const shown = async (host: Opened["host"]) => (await host.takeSnapshot()).sheets.map(({ name, values }) => [name, values]);
  const with3 = [["评分表", [[5, 11]]], ["名单", [["甲"]]], ["列对应", [["00123"], [10]]]];

  it("is calculated with, and the sheet in view stays in view", async () => {
    await withGrid(opened, async ({ host, said, active }) => {
      await host.apply(adding, await host.takeSnapshot());
      expect(await shown(host)).toEqual(with3);
      expect([said, active()]).toEqual([[], "评分表"]);
      expect(host.addedSheets()).toEqual([adding[0]]);
    });
  });

  it("comes and goes with the grid's own undo and redo, in one step with the cells of the same write", async () => {
    await withGrid(opened, async ({ host, said, run }) => {
      await host.apply(adding, await host.takeSnapshot());
      await run("univer.command.undo");
      expect(await shown(host)).toEqual([["评分表", [[5]]], ["名单", [["甲"]]]]);
      expect(host.addedSheets()).toEqual([]);
      await run("univer.command.redo");
      expect(await shown(host)).toEqual(with3);
      expect([said, host.addedSheets()]).toEqual([[], [adding[0]]]);
    });
  });

  it("comes back with all that is on it when the program's own undo is undone", async () => {
    await withGrid(opened, async ({ host, run }) => {
      const undo = await host.apply(adding, await host.takeSnapshot());
      await undo.revert();
      expect(await shown(host)).toEqual([["评分表", [[5]]], ["名单", [["甲"]]]]);
      await run("univer.command.undo");
      expect(await shown(host)).toEqual(with3);
    });
  });

  it("tells of it when a person takes an empty one back", async () => {
    await withGrid(opened, async ({ host, run }) => {
      await host.apply(adding.slice(0, 1), await host.takeSnapshot());
      let calls = 0;
      host.watch(() => (calls += 1));
      await run("univer.command.undo");
      expect(calls).toBe(1);
    });
  });

  it.each([
    ["sheet.command.remove-sheet", { unitId: "opened-1", subUnitId: "added-1" }],
    ["sheet.command.set-worksheet-name", { unitId: "opened-1", subUnitId: "added-1", name: "新名" }],
    ["sheet.command.copy-sheet", { unitId: "opened-1", subUnitId: "added-1" }],
    ["sheet.command.insert-sheet", { unitId: at.unitId }],
  ])("lets a person do no %s", async (command, params) => {
    await withGrid(opened, async ({ host, said, run }) => {
      await host.apply(adding, await host.takeSnapshot());
      await run(command, params);
      expect(said).toEqual(["workbench.cannotCarry"]);
      expect(await shown(host)).toEqual(with3);
    });
  });

  it("is gone again when the calculation does not end", async () => {
    await withGrid(
      opened,
      async ({ host }) => {
        const seen = await host.takeSnapshot();
        const refusal = await host.apply(adding, seen).catch((reason: unknown) => reason);
        expect((refusal as Refusal).says.key).toBe("host.calculationTimedOut");
        await new Promise((resolve) => setTimeout(resolve, 400));
        expect((await host.takeSnapshot()).sheets).toHaveLength(2);
      },
      20,
    );
  });

  it("looks in the grid as its paper says, and keeps that when something is written into it", async () => {
    const paper = paperOf({ name: "列对应", widths: [8, 24.5], frozenRows: 1, lines: [["列", "对应"], ["00123", "甲"]], parts: ["number"] });
    const patches = adding.map((patch) => (patch.kind === "addSheet" ? { ...patch, paper } : patch));
    await withGrid(opened, async ({ host, look }) => {
      await host.apply([...patches, { kind: "cell", sheet: "列对应", row: 1, column: 0, content: { value: "00123", format: "@" } }], await host.takeSnapshot());
      expect(look("列对应", 0, 0)).toMatchObject({ bl: 1, bg: { rgb: "#EAF1FB" } });
      expect(look("列对应", 1, 0)).toMatchObject({ ht: 3, n: { pattern: "@" }, bd: { t: { cl: { rgb: "#808080" } } } });
    });
  });

  it("has room for long lists", async () => {
    const rows: readonly Patch[] = Array.from({ length: 3000 }, (_, row) => ({ kind: "cell", sheet: "列对应", row, column: 0, content: { value: row } }));
    await withGrid(opened, async ({ host, room }) => {
      await host.apply([...adding.slice(0, 1), ...rows], await host.takeSnapshot());
      expect((await host.takeSnapshot()).sheets[2]?.values[2999]).toEqual([2999]);
      expect(room("列对应")).toBeGreaterThan(3400);
    });
  });
});

it("a calculation that does not end is a refusal, and the write is taken back", async () => {
  const sheet: SheetSnapshot = { ...plainSheet("评分表", [[1, 2]]), formulas: new Map([[keyOf({ row: 0, column: 1 }), "=A1*2"]]) };
  await withGrid(
    book(sheet),
    async ({ host }) => {
      const seen = await host.takeSnapshot();
      const refusal = await host.apply([{ kind: "cell", sheet: "评分表", row: 0, column: 0, content: { value: 5 } }], seen).catch((reason: unknown) => reason);
      expect((refusal as Refusal).says.key).toBe("host.calculationTimedOut");
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect((await host.takeSnapshot()).sheets[0]?.values).toEqual([[1, 2]]);
    },
    20,
  );
});

describe("rows that are hidden in the grid", () => {
  const opened = book({ ...plainSheet("评分表", [["甲"], ["乙"], ["丙"], ["丁"]]), hiddenRows: new Set([3]) });
  const hiddenIn = async ({ host }: Opened) => sheetNamed(await host.takeSnapshot(), "评分表")?.hiddenRows;

  it("are hidden with what else is written, go into the file, and an undo shows them again", () =>
    withGrid(opened, async (grid) => {
      const undo = await grid.host.apply([{ kind: "cell", sheet: "评分表", row: 1, column: 0, content: { value: null } }, ...showRows("评分表", [1, 2], false)], opened);
      expect(await hiddenIn(grid)).toEqual(new Set([1, 2, 3]));
      expect(changesBetween(opened, await grid.host.takeSnapshot()).filter(({ kind }) => kind === "showRows")).toEqual(showRows("评分表", [1, 2], false));
      expect(await undo.revert()).toEqual({ restored: 1, changedSince: [] });
      expect([await hiddenIn(grid), changesBetween(opened, await grid.host.takeSnapshot())]).toEqual([new Set([3]), []]);
    }));

  it("are shown again by the grid's own undo, and hidden by its redo", () =>
    withGrid(opened, async (grid) => {
      await grid.host.apply(showRows("评分表", [1, 2], false), opened);
      await grid.run("univer.command.undo");
      expect(await hiddenIn(grid)).toEqual(new Set([3]));
      await grid.run("univer.command.redo");
      expect(await hiddenIn(grid)).toEqual(new Set([1, 2, 3]));
    }));

  it("are shown where a patch says so, and hidden again by an undo, those that were", () =>
    withGrid(opened, async (grid) => {
      const undo = await grid.host.apply(showRows("评分表", [2, 3], true), opened);
      expect(await hiddenIn(grid)).toEqual(new Set());
      await undo.revert();
      expect(await hiddenIn(grid)).toEqual(new Set([3]));
    }));
});
