import type { Calculate } from "./sim";

/** Just the formulas of the contract: a sum of two cells, and SUM over a range in one row. It stands for itself, so that a page can be given it as text. */
export const sums: Calculate = (sim) => {
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
