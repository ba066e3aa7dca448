import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, LocaleType, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { CellKey, RangeRef } from "../../workbook/cell";
import { keyOf, placeOf } from "../../workbook/cell";
import type { CellLook, Look, SheetLook } from "../../workbook/look";
import { widthPixels } from "../../workbook/column-width";
import type { Paper, PaperPart } from "../../workbook/paper";
import { paperLooks } from "../../workbook/paper";
import type { AddSheetPatch } from "../../workbook/patch";
import { placesIn } from "../../workbook/rectangles";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { contentAt, plainSheet } from "../../workbook/snapshot";
import { cellData } from "./cell-data";
import { styleData } from "./style-data";

/** Room under and beside what is there, to write on. */
const sparedRows = 500;
const fewestRows = 600;
const fewestColumns = 26;

/** Where nothing is said about looks, as in Excel. Pixels. */
const plainLook: SheetLook = {
  columnWidths: new Map(),
  rowHeights: new Map(),
  fittedRows: new Set(),
  defaultColumnWidth: 72,
  defaultRowHeight: 20,
  styleOf: new Map(),
  frozen: { rows: 0, columns: 0 },
};

/** The grid's name for the n-th sheet of the opened workbook; it stays through whatever happens on the page. */
export const sheetId = (index: number): string => `sheet-${index + 1}`;

/** An opened workbook as the grid takes it. `id` is the grid's name for it, new with each opening. */
export function workbookData(id: string, name: string, snapshot: Snapshot, look: Look): IWorkbookData {
  const styles = styleBook(look.styles);
  const sheets = snapshot.sheets.map((sheet, index) => worksheetData(sheetId(index), sheet, look.sheets[index] ?? plainLook, styles.nameOf));
  return {
    id,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: styles.all,
    sheetOrder: snapshot.sheets.map((_, index) => sheetId(index)),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [sheetId(index), sheet])),
  };
}

/** A sheet with nothing in it but its looks, as the grid takes it; with room under so many rows. */
export const emptySheetData = (id: string, { sheet, widths = [], frozenRows = 0, paper }: AddSheetPatch, rows: number): IWorksheetData => {
  const columnWidths = new Map(widths.map((width, column) => [column, widthPixels(width)]));
  const looks = { ...plainLook, ...(paper && paperLook(paper)), columnWidths, frozen: { rows: frozenRows, columns: 0 } };
  const data = worksheetData(id, { ...plainSheet(sheet, []), merges: paper?.merges ?? [] }, looks, (look) => (look === undefined ? undefined : paperStyles[look]));
  return mergeWorksheetSnapshotWithDefault({ ...data, rowCount: Math.max(fewestRows, rows + sparedRows) });
};

const paperParts = Object.keys(paperLooks) as PaperPart[];
const paperStyles = paperParts.map((part) => styleData(paperLooks[part], undefined));

/** The grid fits no rows: it gets them as high as they are thought to be. */
const paperLook = ({ parts, heights }: Paper): Pick<SheetLook, "styleOf" | "rowHeights"> => ({
  styleOf: new Map(parts.flatMap(({ range, part }) => placesIn(range).map((place) => [keyOf(place), paperParts.indexOf(part)] as const))),
  rowHeights: new Map(heights.map(({ points }, row) => [row, Math.round((points * 96) / 72)])),
});

type StyleName = (look: number | undefined, format: string | undefined) => string | IStyleData | undefined;

/** The grid keeps the number format inside the style: one entry for each pair that is used. */
function styleBook(looks: readonly CellLook[]): { readonly all: Record<string, IStyleData>; readonly nameOf: StyleName } {
  const all: Record<string, IStyleData> = {};
  const nameOf: StyleName = (look, format) => {
    if (look === undefined && format === undefined) return undefined;
    const name = `${look ?? ""}|${format ?? ""}`;
    all[name] ??= styleData(look === undefined ? undefined : looks[look], format);
    return name;
  };
  return { all, nameOf };
}

function worksheetData(id: string, sheet: SheetSnapshot, look: SheetLook, nameOf: StyleName): Partial<IWorksheetData> {
  const cells = cellMatrix(sheet, look, nameOf);
  const merges = sheet.merges === "unknown" ? [] : sheet.merges;
  const rows = Math.max(fewestRows, sheet.values.length + sparedRows, ...Object.keys(cells).map((row) => Number(row) + 1));
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: rows,
    columnCount: Math.max(fewestColumns, widest(cells) + 1, ...merges.map((merge) => merge.right + 1)),
    defaultColumnWidth: look.defaultColumnWidth,
    defaultRowHeight: look.defaultRowHeight,
    freeze: {
      xSplit: look.frozen.columns,
      ySplit: look.frozen.rows,
      startColumn: look.frozen.columns || -1,
      startRow: look.frozen.rows || -1,
    },
    mergeData: merges.map(gridRange),
    columnData: lines(look.columnWidths, sheet.hiddenColumns, "w"),
    rowData: rowsOf(lines(look.rowHeights, sheet.hiddenRows, "h"), look.fittedRows),
    cellData: cells,
  };
}

type CellRows = Record<number, Record<number, ICellData>>;

function cellMatrix(sheet: SheetSnapshot, look: SheetLook, nameOf: StyleName): CellRows {
  const cells: CellRows = {};
  for (const key of keysOf(sheet, look)) {
    const place = placeOf(key);
    const content = contentAt(sheet, place);
    const style = nameOf(look.styleOf.get(key), content.format);
    const row = (cells[place.row] ??= {});
    row[place.column] = { ...cellData(content), ...(style === undefined ? {} : { s: style }) };
  }
  return cells;
}

/** Every cell about which the file says something. */
function keysOf(sheet: SheetSnapshot, look: SheetLook): ReadonlySet<CellKey> {
  const filled = sheet.values.flatMap((values, row) => values.flatMap((value, column) => (value === null ? [] : [keyOf({ row, column })])));
  return new Set([...filled, ...sheet.formulas.keys(), ...sheet.formats.keys(), ...look.styleOf.keys()]);
}

const widest = (cells: CellRows): number =>
  Object.values(cells).reduce((most, row) => Object.keys(row).reduce((wider, column) => Math.max(wider, Number(column)), most), 0);

const gridRange = ({ top, left, bottom, right }: RangeRef) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right });

interface Line {
  w?: number;
  h?: number;
  /** A height that the grid may change with what stands in the row. */
  ah?: number;
  ia?: BooleanNumber;
  hd?: BooleanNumber;
}

function lines(sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number> | "unknown", size: "w" | "h"): Record<number, Line> {
  const all: Record<number, Line> = {};
  for (const [index, pixels] of sizes) all[index] = { ...all[index], [size]: pixels };
  for (const index of hidden === "unknown" ? [] : hidden) all[index] = { ...all[index], hd: BooleanNumber.TRUE };
  return all;
}

const rowsOf = (rows: Record<number, Line>, fitted: ReadonlySet<number>): Record<number, Line> =>
  Object.fromEntries(Object.entries(rows).map(([row, { h, ...rest }]) => [row, h === undefined ? rest : fitted.has(Number(row)) ? { ...rest, ah: h, ia: BooleanNumber.TRUE } : { ...rest, h }]));
