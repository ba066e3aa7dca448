import { isFormulaId, isFormulaString, isTextFormat } from "@univerjs/core";
import type { ICellData, IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Message } from "../../text";
import { message } from "../../text";
import type { Place } from "../../workbook/cell";
import { pastedCell, pastedRows } from "./pasted-cells";

const setValues = "sheet.command.set-range-values";

/** Puts a text from another program into the selected place, as values only. @returns why not, where it cannot be. */
export function pasteText(api: FUniver, text: string): Message | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const selected = sheet?.getActiveRange()?.getRange();
  if (!sheet || !selected) return undefined;
  const rows = withinRoom(pastedRows(text), { rows: sheet.getMaxRows() - selected.startRow, columns: sheet.getMaxColumns() - selected.startColumn });
  if (rows.length === 0) return undefined;
  const range = targetOf(selected, rows);
  if (range.endRow >= sheet.getMaxRows() || range.endColumn >= sheet.getMaxColumns()) return message("workbench.pasteTooLarge", sizes(range, sheet));
  if (touchesMerge(sheet, range)) return message("workbench.pasteIntoMerge");
  const value = matrix(range, (row, column) => {
    const [text, there] = [textFor(rows, row, column), { row: range.startRow + row, column: range.startColumn + column }];
    // Rows from another table are blank where ours calculate: the formulas stay, as the clerk was told that these columns need no filling.
    const stays = text === "" ? calculatingAt(sheet, there) : undefined;
    return stays ?? pastedCell(text, isTextAt(sheet, there.row, there.column));
  });
  api.syncExecuteCommand(setValues, { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId(), range, value });
  return undefined;
}

/** Without what is blank beyond the sheet: a copy of whole columns brings some along, and nothing of it would be lost. */
function withinRoom(rows: readonly (readonly string[])[], room: { readonly rows: number; readonly columns: number }): readonly (readonly string[])[] {
  const isBlankFrom = (row: readonly string[], column: number) => row.slice(column).every((text) => text === "");
  if (!rows.every((row) => isBlankFrom(row, room.columns)) || !rows.slice(room.rows).every((row) => isBlankFrom(row, 0))) return rows;
  return rows.slice(0, room.rows).map((row) => row.slice(0, room.columns));
}

/** One value fills all that is selected; several take the room they need. */
function targetOf(selected: IRange, rows: readonly (readonly string[])[]): IRange {
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.length === 1 && width === 1) return { ...selected };
  const { startRow, startColumn } = selected;
  return { startRow, startColumn, endRow: startRow + rows.length - 1, endColumn: startColumn + width - 1 };
}

/** What was to be pasted, and the room that there is from the selected cell on. */
const sizes = ({ startRow, startColumn, endRow, endColumn }: IRange, sheet: FWorksheet) => ({
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
  rowsLeft: sheet.getMaxRows() - startRow,
  columnsLeft: sheet.getMaxColumns() - startColumn,
});

const textFor = (rows: readonly (readonly string[])[], row: number, column: number): string =>
  rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? "") : (rows[row]?.[column] ?? "");

/** The formula of a cell, as it is, where it has one. */
function calculatingAt(sheet: FWorksheet, { row, column }: Place): ICellData | undefined {
  const { f, si, v, t } = sheet.getSheet().getCellRaw(row, column) ?? {};
  return isFormulaString(f) || isFormulaId(si) ? { f, si, v, t } : undefined;
}

const isTextAt = (sheet: FWorksheet, row: number, column: number): boolean => isTextFormat(sheet.getRange(row, column).getCellStyleData()?.n?.pattern);

function touchesMerge(sheet: FWorksheet, { startRow, startColumn, endRow, endColumn }: IRange): boolean {
  if (startRow === endRow && startColumn === endColumn) return false;
  return sheet
    .getSheet()
    .getMergeData()
    .some((merge) => merge.startRow <= endRow && merge.endRow >= startRow && merge.startColumn <= endColumn && merge.endColumn >= startColumn);
}

function matrix<Cell>({ startRow, startColumn, endRow, endColumn }: IRange, cell: (row: number, column: number) => Cell): Cell[][] {
  const columns = endColumn - startColumn + 1;
  return Array.from({ length: endRow - startRow + 1 }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
}
