import { message } from "../text";
import type { CellRef } from "../workbook/cell";
import { Refusal } from "../workbook/refusal";
import { inExcel } from "./in-excel";
import { listSheets, visibilityOf } from "./sheet-list";

/** Brings the cell's sheet to the front and selects the cell. @throws Refusal when the sheet is gone or hidden. */
export const reveal = ({ sheet: name, row, column }: CellRef): Promise<void> =>
  inExcel(async (context) => {
    const { sheets } = await listSheets(context);
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new Refusal(message("host.sheetNotFound", { sheet: name }));
    refuseHidden(sheet);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });

function refuseHidden(sheet: Excel.Worksheet): void {
  const visibility = visibilityOf(sheet);
  if (visibility === "visible") return;
  throw new Refusal(message(visibility === "hidden" ? "host.sheetHidden" : "host.sheetHiddenByProgram", { sheet: sheet.name }));
}
