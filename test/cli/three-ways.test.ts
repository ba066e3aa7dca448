import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { gather, namesOf } from "../../src/cli/city-files";
import { cityBook } from "../../src/consolidate/book/city-patches";
import { consolidate } from "../../src/consolidate/consolidate";
import { intake } from "../../src/consolidate/intake";
import type { Intake } from "../../src/consolidate/submission";
import { excelHost } from "../../src/excel";
import { readWorkbook } from "../../src/ooxml";
import { gridHost } from "../../src/workbench/grid/grid-host";
import { today } from "../../src/workbook/clock";
import { a1, placeOf, keyOf, isCellError } from "../../src/workbook/cell";
import type { CellValue } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import type { Snapshot } from "../../src/workbook/snapshot";
import { contentAt } from "../../src/workbook/snapshot";
import { city } from "../consolidate/city/city";
import { bytesOf } from "../consolidate/city/files";
import { expectedCity } from "../consolidate/expected";
import { installExcelSim } from "../excel-sim/install";
import { simWorkbookOf } from "../excel-sim/of-snapshot";
import { headlessGrid } from "../workbench/headless-grid";
import { emptyFolder, kaohe } from "./kaohe";

const template = new Uint8Array(readFileSync("templates/summary.xlsx"));

/** The made-up city's files in a folder, with the faults that they have. */
function folderOfCity(): string {
  const folder = emptyFolder();
  const whole = city();
  mkdirSync(path.join(folder, "in"));
  for (const file of whole.files) writeFileSync(path.join(folder, "in", file.name), bytesOf(whole, file));
  return folder;
}

async function inGrid(opened: Snapshot, patches: readonly Patch[]): Promise<Snapshot> {
  const { api, dispose } = headlessGrid(opened);
  const host = gridHost(api, opened, { limit: 120_000 });
  try {
    await host.apply(patches, await host.takeSnapshot());
    return await host.takeSnapshot();
  } finally {
    host.dispose();
    dispose();
  }
}

async function inExcel(opened: Snapshot, patches: readonly Patch[]): Promise<Snapshot> {
  const { uninstall } = installExcelSim(simWorkbookOf(opened));
  try {
    const host = excelHost();
    await host.apply(patches, await host.takeSnapshot());
    return await host.takeSnapshot();
  } finally {
    uninstall();
  }
}

const figures = z.object({ people: z.number(), base: z.number(), quota: z.number(), excellent: z.number(), over: z.number(), grades: z.record(z.string(), z.number()), award: z.number(), toConfirm: z.number() });
/** What `--json` says of the whole and of each unit. */
const totals = z.object({ people: z.number(), missing: z.array(z.string()), uncounted: z.array(z.string()), balance: z.object({ closes: z.boolean() }), totals: figures, districts: z.array(figures.extend({ unit: z.string(), capPending: z.boolean() })) });

/** What a cell says, whoever holds it: its formula, or its value. Blank text is nothing. */
type Cells = ReadonlyMap<string, string>;
function cellsIn({ sheets }: Snapshot): Cells {
  const cells = new Map<string, string>();
  for (const sheet of sheets) {
    const keys = new Set([...sheet.formulas.keys(), ...sheet.values.flatMap((row, at) => row.map((_, column) => keyOf({ row: at, column })))]);
    for (const key of keys) {
      const { value, formula } = contentAt(sheet, placeOf(key));
      if (formula !== undefined || (value !== null && value !== "")) cells.set(`${sheet.name}!${a1(placeOf(key))}`, formula ?? JSON.stringify(value));
    }
  }
  return cells;
}

const otherwise = (one: Cells, other: Cells): readonly (readonly [string, string | undefined, string | undefined])[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((cell) => one.get(cell) !== other.get(cell)).map((cell) => [cell, one.get(cell), other.get(cell)]);

/** What formulas come to; an error and blank text as they are. */
const resultsIn = ({ sheets }: Snapshot): ReadonlyMap<string, CellValue> =>
  new Map(sheets.flatMap((sheet) => [...sheet.formulas.keys()].map((key) => [`${sheet.name}!${a1(placeOf(key))}`, contentAt(sheet, placeOf(key)).value] as const)));

describe("the city's workbook, made in three ways from the same files", () => {
  const folder = folderOfCity();
  const out = path.join(folder, "汇总.xlsx");
  let file: Snapshot;
  let patches: readonly Patch[];
  beforeAll(() => {
    expect(kaohe("consolidate", path.join(folder, "in"), "-o", out).status).toBe(1);
    file = readWorkbook(new Uint8Array(readFileSync(out)));
    const { files } = gather([path.join(folder, "in")], () => false, () => false);
    const names = namesOf(files);
    const intakes = files.map((one): Intake => intake(names.get(one) ?? one, new Uint8Array(readFileSync(one)), { today: today() }));
    patches = cityBook(consolidate(intakes), readWorkbook(template), { today: today() }).patches;
  }, 120_000);

  it("comes on the command line to the totals of the independent calculation", () => {
    const report = totals.parse(JSON.parse(kaohe("consolidate", path.join(folder, "in"), "-o", path.join(folder, "另一份.xlsx"), "--json").stdout));
    const whole = city();
    const due = expectedCity(whole, { law: "city" });
    const figures = ({ people, base, quota, excellent, over, grades, awards }: (typeof due)["pooled"]) => ({ people, base, quota, excellent, over, grades, award: awards.due + awards.pending, toConfirm: awards.confirm });
    expect(report.totals).toEqual(figures(due.pooled));
    expect(report.districts).toEqual(whole.units.flatMap((unit) => due.units.filter((one) => one.unit === unit).map((one) => ({ unit, capPending: one.capOpen, ...figures({ ...one, quotaOfUnits: 0, overOfUnits: 0 }) }))));
    expect([report.missing, report.uncounted]).toEqual([due.missing, due.toChoose]);
    expect([report.people, report.balance.closes]).toEqual([due.people.length, true]);
  });

  it("has rows enough for blocks of rows to be among the patches", () => {
    expect(patches.filter(({ kind }) => kind === "rows").length).toBeGreaterThan(5);
    expect(cellsIn(file).size).toBeGreaterThan(6000);
  });

  it("says in the workbench's grid, cell by cell, what the file says", async () => {
    const grid = await inGrid(readWorkbook(template), patches);
    expect(otherwise(cellsIn(file), cellsIn(grid))).toEqual([]);
    const results = resultsIn(grid);
    const differing = [...resultsIn(file)].filter(([cell, value]) => isCellError(results.get(cell) ?? null) || (results.get(cell) ?? "") !== value);
    expect(differing).toEqual([]);
  }, 240_000);

  it("says in an open summary in Excel, cell by cell, what the file says", async () => {
    expect(otherwise(cellsIn(file), cellsIn(await inExcel(readWorkbook(template), patches)))).toEqual([]);
  }, 240_000);
});
