import { message } from "../text";
import type { CellContent, CellRef } from "../workbook/cell";
import { placeAt } from "../workbook/cell";
import type { Host } from "../workbook/host";
import type { Patch } from "../workbook/patch";
import { Refusal } from "../workbook/refusal";
import { inExcel } from "./in-excel";
import { excelSupports } from "./office";
import { listSheets } from "./sheet-list";

/** A sheet to try things on. A formula is keyed by its address, and so is a format that is not General. */
interface TestSheet {
  readonly name: string;
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}

/** What the self-test does to the open workbook beside what a host does. */
interface TestBench {
  /** @throws Refusal where a sheet holds anything: all sheets will be replaced. */
  readonly refuseFilled: () => Promise<void>;
  /** Makes these the sheets of the open workbook, and no others. */
  readonly make: (sheets: readonly TestSheet[]) => Promise<void>;
  readonly edit: (cell: CellRef, content: CellContent) => Promise<void>;
  readonly selected: () => Promise<CellRef | undefined>;
  /** The newest set of functions that this Excel has. @example "ExcelApi 1.17" */
  readonly newest: () => string;
}

/** Holds the place while the sheets are being replaced: a workbook always has one. */
const between = "自检中";

export const testBench = (host: Host): TestBench => ({
  refuseFilled: async () => {
    const { sheets } = await host.takeSnapshot();
    const filled = sheets.filter(({ values }) => values.length > 0).map(({ name }) => name);
    if (filled.length > 0) throw new Refusal(message("selfTest.notEmpty", { sheets: filled }));
  },
  make: async (sheets) => {
    await clear();
    await host.apply(sheets.flatMap(patchesFor), await host.takeSnapshot());
    await finish(sheets);
  },
  edit: async (cell, content) => {
    await host.apply([{ kind: "cell", ...cell, content: { ...content, format: content.format ?? "General" } }], await host.takeSnapshot());
  },
  selected,
  newest: () => `ExcelApi 1.${String(Array.from({ length: 30 }, (_, minor) => minor).findLast((minor) => excelSupports(`1.${String(minor)}`)) ?? 0)}`,
});

const clear = (): Promise<void> =>
  inExcel(async (context) => {
    const { sheets } = await listSheets(context);
    if (!sheets.some(({ name }) => name === between)) context.workbook.worksheets.add(between);
    for (const sheet of sheets) if (sheet.name !== between) sheet.delete();
    await context.sync();
  });

const patchesFor = ({ name: sheet, cells, formulas = {}, formats = {} }: TestSheet): readonly Patch[] => [
  { kind: "addSheet", sheet },
  ...cells.flatMap((line, row) => line.map((value, column): Patch => ({ kind: "cell", sheet, row, column, content: { value } }))),
  ...Object.entries(formats).flatMap(([address, format]) => cellAt(sheet, address, ({ row, column }) => ({ value: cells[row]?.[column] ?? null, format }))),
  ...Object.entries(formulas).flatMap(([address, formula]) => cellAt(sheet, address, () => ({ value: null, formula }))),
];

function cellAt(sheet: string, address: string, contentOf: (place: { readonly row: number; readonly column: number }) => CellContent): readonly Patch[] {
  const place = placeAt(address);
  return place ? [{ kind: "cell", sheet, ...place, content: contentOf(place) }] : [];
}

const finish = (made: readonly TestSheet[]): Promise<void> =>
  inExcel(async (context) => {
    const { sheets } = await listSheets(context);
    const first = sheets.find(({ name }) => name === made[0]?.name);
    first?.activate();
    for (const sheet of sheets) {
      if (sheet.name === between) sheet.delete();
      else if (made.some(({ name, hidden }) => hidden === true && name === sheet.name)) sheet.visibility = "Hidden";
    }
    await context.sync();
  });

const selected = (): Promise<CellRef | undefined> =>
  inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
