import type { FUniver } from "@univerjs/core/facade";
import { cellDataOver } from "../../src/workbench/grid/cell-data";
import { gridHost } from "../../src/workbench/grid/grid-host";
import type { CellContent, CellRef } from "../../src/workbook/cell";
import { keyOf, placeAt } from "../../src/workbook/cell";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";
import type { ContractSheet, ContractWorkbook, OpenedHost } from "../host-contract";
import { marksOn } from "../../src/taskpane/self-test/host-contract";
import { hostContract } from "../host-contract";
import { headlessGrid } from "./headless-grid";

const keyed = (facts: Readonly<Record<string, string>> = {}) => new Map(Object.entries(facts).map(([address, fact]) => [keyOf(placeAt(address)!), fact]));

const sheetOf = ({ name, cells, formulas, formats, hidden }: ContractSheet): SheetSnapshot => ({
  ...plainSheet(name, cells),
  visibility: hidden ? "hidden" : "visible",
  formulas: keyed(formulas),
  formats: keyed(formats),
});

/** What the grid's own editor does when a person ends typing: the same command, outside the host. */
function typeInto(api: FUniver, { sheet, row, column }: CellRef, content: CellContent): Promise<void> {
  const workbook = api.getActiveWorkbook()!;
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const params = { unitId: workbook.getId(), subUnitId: workbook.getSheetByName(sheet)!.getSheetId(), range, value: cellDataOver(content) };
  return api.executeCommand("sheet.command.set-range-values", params).then(() => undefined);
}

function selectedIn(api: FUniver): CellRef | undefined {
  const workbook = api.getActiveWorkbook();
  const cell = workbook?.getActiveSheet().getActiveRange();
  return cell ? { sheet: cell.getSheetName(), row: cell.getRow(), column: cell.getColumn() } : undefined;
}

function open(workbook: ContractWorkbook): Promise<OpenedHost> {
  const opened: Snapshot = { sheets: workbook.sheets.map(sheetOf), date1904: false, names: [] };
  const grid = headlessGrid(opened);
  const { api } = grid;
  const host = gridHost(api, opened, { limit: 5000 });
  return Promise.resolve({
    host,
    edit: (cell, content) => typeInto(api, cell, content),
    selected: () => Promise.resolve(selectedIn(api)),
    marked: (name) => marksOn(host, name),
    dispose: () => {
      host.dispose();
      grid.dispose();
      return Promise.resolve();
    },
  });
}

hostContract("the workbench's grid", open);
