import type { SimWorkbook } from "./book";
import { installExcelSim } from "./install";
import type { Calculate, ExcelSim } from "./sim";

declare global {
  interface Window {
    /** The workbook to stand in for, set before this script runs. */
    __excelSimWorkbook?: SimWorkbook;
    /** May be set at any time. */
    __excelSimCalculate?: Calculate;
    __excelSim?: ExcelSim;
  }
}

// Takes the place of office.js in a page under test.
const { sim } = installExcelSim(window.__excelSimWorkbook ?? { sheets: [{ name: "Sheet1", cells: [] }] }, (each) => window.__excelSimCalculate?.(each));
window.__excelSim = sim;
