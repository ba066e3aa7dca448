import { excelHost } from "../../src/excel";
import { a1, a1Range, placeAt } from "../../src/workbook/cell";
import { isMarkFormula } from "../../src/workbook/marks";
import type { Calculate, ExcelSim } from "../excel-sim/sim";
import type { SimWorkbook } from "../excel-sim/book";
import { installExcelSim } from "../excel-sim/install";
import type { OpenedHost } from "../host-contract";

/** Just the formulas of the contract: a sum of two cells, and SUM over a range in one row. */
const calculate: Calculate = (sim) => {
  for (const [sheet, cells] of Object.entries(sim.everything())) {
    const number = (address: string): number => {
      const value = sim.cell(sheet, address).value;
      return typeof value === "number" ? value : Number(value ?? 0);
    };
    for (const [address, { formula }] of Object.entries(cells)) {
      const plus = /^=([A-Z]+\d+)\+([A-Z]+\d+)$/.exec(formula ?? "");
      const sum = /^=SUM\(([A-Z]+\d+):([A-Z]+\d+)\)$/.exec(formula ?? "");
      if (plus) sim.setResult(sheet, address, number(plus[1]!) + number(plus[2]!));
      if (sum) sim.setResult(sheet, address, number(sum[1]!) + number(sum[2]!));
    }
  }
};

/** @param block bytes that go over at once, where they are not to be as many as usual. */
export async function openSim(workbook: SimWorkbook, block?: number): Promise<OpenedHost & { readonly sim: ExcelSim }> {
  const { sim, uninstall } = installExcelSim(workbook, calculate);
  return Promise.resolve({
    sim,
    host: excelHost(block),
    edit: (cell, content) => {
      sim.edit(cell.sheet, a1(cell), content);
      return Promise.resolve();
    },
    selected: () => {
      const selection = sim.selection();
      const place = selection && placeAt(selection.address);
      return Promise.resolve(selection && place ? { sheet: selection.sheet, ...place } : undefined);
    },
    marked: (sheet) => Promise.resolve(sim.sheet(sheet).conditional.filter(({ formula }) => isMarkFormula(formula)).flatMap(({ ranges }) => ranges.map(a1Range))),
    dispose: () => {
      uninstall();
      return Promise.resolve();
    },
  });
}
