import type { Injector } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** Where the grid's own services are; its facade opens them at the sheets only. @returns nothing where no workbook is open. */
export const injectorOf = (workbook: FWorkbook | null): Injector | undefined => workbook?.getSheets()[0]?.getInject();
