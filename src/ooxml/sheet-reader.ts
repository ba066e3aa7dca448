import type { SheetSnapshot, TableSnapshot } from "../workbook/snapshot";
import { cellReader, type CellContext, type Cells } from "./cell-reader";
import { parts } from "./damage";
import { marksIn } from "./marks";
import { partText, type Package } from "./package";
import { relationshipsOf } from "./relationships";
import { factsReader, type AutoFilter } from "./sheet-facts";
import { readTable } from "./table-reader";
import type { ListedSheet } from "./workbook-part";
import { scanXml, type XmlHandlers } from "./xml";

/** A sheet as a snapshot, and what a patch must know of how the file keeps it. */
export interface SheetContent {
  readonly snapshot: SheetSnapshot;
  readonly groups: Cells["groups"];
  readonly arrays: Cells["arrays"];
}

type SheetContext = Omit<CellContext, "sheet" | "what">;

/** Follows the scan of a sheet's text beside its reader. */
export type SheetWatch = (sheet: ListedSheet, text: string) => Omit<Required<XmlHandlers>, "text">;

/**
 * Reads a sheet's part and those of its tables.
 * @param context what the cells of all sheets refer to: shared texts, formats, the date system.
 * @param watch follows the same scan, so that the text is walked through once.
 * @throws Refusal file.damaged naming the sheet when it cannot be whole, file.tooLarge when it holds too much.
 */
export function readSheet(pack: Package, sheet: ListedSheet, context: SheetContext, watch?: SheetWatch): SheetContent {
  const { name, path, visibility } = sheet;
  const what = parts.sheet(name);
  const { cells, handlers } = cellReader({ ...context, sheet: name, what });
  const { facts, open } = factsReader(what);
  const { text } = partText(pack, path, what);
  const read: Required<XmlHandlers>["open"] = (tag, attributes, end) => {
    handlers.open(tag, attributes, end);
    // One test per cell, not a dozen.
    if (tag !== "c" && tag !== "v" && tag !== "row") open(tag, attributes);
  };
  scanXml(text, "worksheet", what, watch ? both({ ...handlers, open: read }, watch(sheet, text)) : { ...handlers, open: read });
  const tables = tablesOf(pack, path);
  const filters = [facts.filter, ...tables.map(({ filter }) => filter)];
  const { values, formulas, formats, hiddenRows, unlocked, groups, arrays } = cells;
  const filtered = (facts.advancedFilter && hiddenRows.size > 0) || filters.some((filter) => isInForce(filter, hiddenRows));
  const { merges, hiddenColumns, protected: isProtected } = facts;
  return {
    snapshot: { name, visibility, values, formulas, formats, merges, hiddenRows, hiddenColumns, filtered, protected: isProtected, unlocked, tables: tables.map(({ table }) => table), marks: marksIn(text, what) },
    groups,
    arrays,
  };
}

const both = (one: Required<XmlHandlers>, beside: ReturnType<SheetWatch>): XmlHandlers => ({
  text: one.text,
  open: (tag, attributes, end) => {
    one.open(tag, attributes, end);
    beside.open(tag, attributes, end);
  },
  close: (tag, end) => {
    one.close(tag, end);
    beside.close(tag, end);
  },
  cell: (cell) => {
    one.cell(cell);
    beside.cell(cell);
  },
});

function isInForce({ range, chooses }: AutoFilter, hiddenRows: ReadonlySet<number>): boolean {
  return chooses && range !== undefined && [...hiddenRows].some((row) => row > range.top && row <= range.bottom);
}

const tablesOf = (pack: Package, path: string): readonly { readonly table: TableSnapshot; readonly filter: AutoFilter }[] =>
  tablePathsOf(pack, path).map((table) => readTable(partText(pack, table, parts.table).text));

/** Paths of the parts that hold a sheet's tables. */
export const tablePathsOf = (pack: Package, sheetPath: string): readonly string[] =>
  relationshipsOf(pack, sheetPath)
    .filter(({ type, external }) => type === "table" && !external)
    .map(({ target }) => target);
