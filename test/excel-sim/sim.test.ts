import type { SimWorkbook } from "./book";
import type { ExcelSim, Run } from "./sim";
import { makeSim } from "./sim";

const book: SimWorkbook = { sheets: [{ name: "表", cells: [[1, "甲"], [2, "乙"]] }] };
const options = { delayForCellEdit: true };

describe("the stand-in for Excel is strict", () => {
  let sim: ExcelSim;
  let run: Run;
  beforeEach(() => ({ sim, run } = makeSim(book)));

  const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    run(options, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return work(worksheets.items[0]!, context);
    });
  const write = (matrix: unknown, format?: string) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(0, 0, 1, 2);
      if (format) range.numberFormat = [[format, format]];
      range.formulas = matrix as string[][];
      await context.sync();
    });

  it("gives nothing that was not loaded, nor before sync", async () => {
    await expect(onSheet((sheet) => Promise.resolve(sheet.visibility))).rejects.toMatchObject({ code: "PropertyNotLoaded" });
    await expect(
      onSheet((sheet) => {
        sheet.load("visibility");
        return Promise.resolve(sheet.visibility);
      }),
    ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("knows no member that src/excel does not use", async () => {
    await expect(onSheet((sheet) => Promise.resolve(sheet.getRange("A1")))).rejects.toThrow("Worksheet.getRange with an address is not implemented here");
    await expect(
      onSheet((sheet) => {
        sheet.tabColor = "#FF0000";
        return Promise.resolve();
      }),
    ).rejects.toThrow("Worksheet.tabColor = is not implemented here");
  });

  it("takes no matrix of another shape than the range", async () => {
    await expect(write([[1]])).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(write([[1, 2], [3, 4]])).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(sim.cell("表", "A1")).toEqual({ value: 1 });
  });

  it("leaves a cell alone for null and clears it for empty text", async () => {
    await write([[null, ""]]);
    expect([sim.cell("表", "A1"), sim.cell("表", "B1")]).toEqual([{ value: 1 }, { value: null }]);
  });

  it("reads text as if it were typed", async () => {
    await write([["=A1", "00123"]]);
    expect([sim.cell("表", "A1"), sim.cell("表", "B1")]).toEqual([{ value: 0, formula: "=A1" }, { value: 123 }]);
    await write([["+甲", "999999199001011234"]]);
    expect([sim.cell("表", "A1"), sim.cell("表", "B1")]).toEqual([{ value: 0, formula: "=+甲" }, { value: 999999199001011000 }]);
  });

  it("makes everything text under the text format", async () => {
    await write([["=A1", 5]], "@");
    expect([sim.cell("表", "A1"), sim.cell("表", "B1")]).toEqual([
      { value: "=A1", format: "@" },
      { value: "5", format: "@" },
    ]);
  });

  it("does nothing before sync", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 0, 1, 1).formulas = [[9]];
      expect(sim.cell("表", "A1")).toEqual({ value: 1 });
      await context.sync();
      expect(sim.cell("表", "A1")).toEqual({ value: 9 });
    });
  });

  it("keeps what came before a failing operation, as Excel does, and counts syncs", async () => {
    sim.failSync(2, "GeneralException", { after: 1 });
    await expect(write([[8, 8]], "0.0")).rejects.toMatchObject({ code: "GeneralException" });
    expect(sim.cell("表", "A1")).toEqual({ value: 1, format: "0.0" });
    expect(sim.syncs()).toBe(2);
  });

  it("refuses writing on a protected or deleted sheet", async () => {
    sim.sheet("表").protected = true;
    await expect(write([[8, 8]])).rejects.toMatchObject({ code: "AccessDenied" });
    sim.beforeSync(2, () => sim.removeSheet("表"));
    await expect(write([[8, 8]])).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("selects only on the active sheet, and activates no hidden one", async () => {
    sim.sheet("表").visibility = "Hidden";
    await expect(
      onSheet(async (sheet, context) => {
        sheet.activate();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  const addSheet = (name: string) =>
    run(options, async (context) => {
      const before = Object.keys(sim.everything());
      context.workbook.worksheets.add(name);
      expect(Object.keys(sim.everything())).toEqual(before);
      await context.sync();
    });
  const deleteFirst = () =>
    onSheet(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });

  it("adds a sheet at the end, at sync and not before, under a name that is fit and free", async () => {
    await addSheet("新表");
    expect(Object.keys(sim.everything())).toEqual(["表", "新表"]);
  });

  it.each([["表", "ItemAlreadyExists"], ["a/b", "InvalidArgument"], ["x".repeat(32), "InvalidArgument"], ["'a", "InvalidArgument"]])("adds no sheet named %s: %s", async (name, code) => {
    await expect(addSheet(name)).rejects.toMatchObject({ code });
    expect(Object.keys(sim.everything())).toEqual(["表"]);
  });

  it("deletes a sheet, but not the last one that can be seen, and nothing while the structure is protected", async () => {
    await expect(deleteFirst()).rejects.toMatchObject({ code: "InvalidOperation" });
    await addSheet("新表");
    sim.structureProtected = true;
    await expect(deleteFirst()).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(addSheet("又")).rejects.toMatchObject({ code: "AccessDenied" });
    sim.structureProtected = false;
    await deleteFirst();
    expect(Object.keys(sim.everything())).toEqual(["新表"]);
  });
});
