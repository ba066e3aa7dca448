import { excelHost } from "../../src/excel";
import { a1, a1Range, placeAt } from "../../src/workbook/cell";
import { isMarkFormula } from "../../src/workbook/marks";
import type { ExcelSim } from "../excel-sim/sim";
import type { SimWorkbook } from "../excel-sim/book";
import { installExcelSim } from "../excel-sim/install";
import { sums } from "../excel-sim/sums";
import type { OpenedHost } from "../host-contract";

/** @param block bytes that go over at once, where they are not to be as many as usual. */
export async function openSim(workbook: SimWorkbook, block?: number): Promise<OpenedHost & { readonly sim: ExcelSim }> {
  const { sim, uninstall } = installExcelSim(workbook, sums);
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
