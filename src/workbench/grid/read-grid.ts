import type { ICellData, Nullable } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { CellContent, CellKey, CellRef, CellValue, Place } from "../../workbook/cell";
import { cellName, keyOf } from "../../workbook/cell";
import { groupedBy } from "../../workbook/grouped-by";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { contentOf, plainSheet } from "../../workbook/snapshot";
import type { Steps } from "../../workbook/steps";
import { eachInSteps, inOneGo } from "../../workbook/steps";
import type { Reading } from "../../workbook/undo";
import { sheetsBeside } from "./added-sheets";
import { valueIn } from "./cell-data";
import { fileFormula } from "./formula-text";
import type { GridMarks } from "./grid-marks";
import { withGrownTables } from "./grown-tables";
import { sheetId } from "./workbook-data";

const general = "General";

/** The grid as data, sheets that were added last. What the grid cannot change is as it was opened. It holds as long as the grid is not changed between the steps. */
export function* readGridInSteps(workbook: FWorkbook, opened: Snapshot, marks: Pick<GridMarks, "on">): Steps<Snapshot> {
  const sheets: SheetSnapshot[] = [];
  for (const [index, sheet] of opened.sheets.entries()) {
    const shown = workbook.getSheetBySheetId(sheetId(index));
    sheets.push(shown ? { ...withGrownTables(sheet, yield* readSheet(shown, sheet)), marks: marks.on(sheetId(index)) } : sheet);
  }
  for (const sheet of sheetsBeside(workbook)) sheets.push({ ...(yield* readSheet(sheet, plainSheet(sheet.getSheetName(), []))), marks: marks.on(sheet.getSheetId()) });
  return { ...opened, sheets };
}

/** What stands where a write has written: in its cells, and on the sheets that were added. */
export interface Written {
  readonly content: Reading;
  readonly added: Snapshot;
}

/** As much of the grid as taking a write back has to know. */
export function readWritten(workbook: FWorkbook, opened: Snapshot, cells: readonly CellRef[]): Written {
  const added = { ...opened, sheets: sheetsBeside(workbook).map((sheet) => inOneGo(readSheet(sheet, plainSheet(sheet.getSheetName(), [])))) };
  const ofSheets = groupedBy(cells, ({ sheet }) => sheet);
  const found = opened.sheets.flatMap((sheet, index) => {
    const shown = workbook.getSheetBySheetId(sheetId(index));
    const rows = shown?.getSheet().getCellMatrix().getMatrix();
    return shown && rows ? (ofSheets.get(sheet.name) ?? []).map((cell) => [cellName(cell), contentIn(shown, sheet, cell, rows[cell.row]?.[cell.column])] as const) : [];
  });
  const contents = new Map(found);
  return { content: (cell) => contents.get(cellName(cell)) ?? contentOf(added, cell), added };
}

function* readSheet(sheet: FWorksheet, opened: SheetSnapshot): Steps<SheetSnapshot> {
  const values: CellValue[][] = [];
  const formulas = new Map<CellKey, string>();
  const formats = new Map<CellKey, string>();
  const rows = sheet.getSheet().getCellMatrix().getMatrix();
  yield* eachInSteps(Object.keys(rows).map(Number), (row) => {
    const cells = rows[row] ?? {};
    for (const column of Object.keys(cells).map(Number)) {
      const { value, formula, format } = contentIn(sheet, opened, { row, column }, cells[column]);
      if (value !== null) putAt(values, row, column, value);
      if (formula !== undefined) formulas.set(keyOf({ row, column }), formula);
      if (format !== undefined) formats.set(keyOf({ row, column }), format);
    }
  });
  return { ...opened, hiddenRows: hiddenIn(sheet), formulas, formats, values: Array.from(values, (row: CellValue[] | undefined) => Array.from(row ?? [], (value: CellValue | undefined) => value ?? null)) };
}

function hiddenIn(sheet: FWorksheet): ReadonlySet<number> {
  const rows = sheet.getSheet().getRowManager().getRowData();
  return new Set(Object.keys(rows).map(Number).filter((row) => rows[row]?.hd === BooleanNumber.TRUE));
}

function putAt(values: CellValue[][], row: number, column: number, value: CellValue): void {
  (values[row] ??= [])[column] = value;
}

function contentIn(sheet: FWorksheet, opened: SheetSnapshot, place: Place, cell: Nullable<ICellData>): CellContent {
  const formula = formulaIn(sheet, place, cell);
  const format = formatIn(sheet, cell);
  return {
    value: valueIn(cell, formula !== undefined),
    ...(formula === undefined ? {} : { formula: fileFormula(formula, opened.formulas.get(keyOf(place))) }),
    ...(format === undefined ? {} : { format }),
  };
}

/** A filled series shares one formula in the grid: the followers name it by `si` only. */
function formulaIn(sheet: FWorksheet, { row, column }: Place, cell: Nullable<ICellData>): string | undefined {
  if (cell?.f) return cell.f;
  return cell?.si ? sheet.getRange(row, column).getFormula() : undefined;
}

function formatIn(sheet: FWorksheet, cell: Nullable<ICellData>): string | undefined {
  const pattern = sheet.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern;
  return pattern === general ? undefined : pattern;
}
