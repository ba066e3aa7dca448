import type { SimWorkbook } from "./book";
import { installExcelSim } from "./install";
import type { Ribbon } from "./ribbon";
import type { Calculate, ExcelSim } from "./sim";

declare global {
  interface Window {
    /** The workbook to stand in for, set before this script runs. */
    __excelSimWorkbook?: SimWorkbook;
    /** May be set at any time. */
    __excelSimCalculate?: Calculate;
    __excelSim?: ExcelSim;
    /** The open workbook as its file has it, in base64: before this script runs. */
    __excelSimFile?: string;
    /** What Office says of its colours. May be set at any time. */
    __officeTheme?: Partial<Office.OfficeTheme>;
    __excelRibbon?: Ribbon;
  }
}

// Takes the place of office.js in a page under test.
const { sim, ribbon } = installExcelSim(window.__excelSimWorkbook ?? { sheets: [{ name: "Sheet1", cells: [] }] }, (each) => window.__excelSimCalculate?.(each), () => window.__officeTheme, () => (window.__excelSimFile === undefined ? undefined : Uint8Array.from(atob(window.__excelSimFile), (letter) => letter.charCodeAt(0))));
window.__excelSim = sim;
window.__excelRibbon = ribbon;
