import { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { AutoHeightController } from "@univerjs/preset-sheets-core";
import type { CellRef } from "../../workbook/cell";
import { groupedBy } from "../../workbook/grouped-by";
import { injectorOf } from "./injector";

/** More rows than these are not measured: nobody waits for that. */
const fewEnough = 500;

/** Makes rows that were written to as high as what they hold, as rows are that a person types into; a height that the file gives stays. */
export function fitRows(api: FUniver, cells: readonly CellRef[]): void {
  const workbook = api.getActiveWorkbook();
  const injector = injectorOf(workbook);
  if (!workbook || !injector) return;
  for (const [name, written] of groupedBy(cells, ({ sheet }) => sheet)) {
    const sheet = workbook.getSheetByName(name);
    const heights = sheet?.getSheet().getRowManager();
    const rows = [...new Set(written.map(({ row }) => row))].filter((row) => heights?.getRow(row)?.h === undefined);
    if (!sheet || rows.length === 0 || rows.length > fewEnough) continue;
    const columns = { startColumn: 0, endColumn: sheet.getMaxColumns() - 1 };
    const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(rows.map((row) => ({ startRow: row, endRow: row, ...columns })), sheet.getSheetId());
    // No step of its own for the grid's undo: taken back, the rows are measured again.
    for (const { id, params } of redos) injector.get(ICommandService).syncExecuteCommand(id, params);
  }
}
