import type { DefinedName, SheetSnapshot, Snapshot, TableSnapshot } from "../workbook/snapshot";
import { hearAgain, inExcel } from "./in-excel";
import { contentOfRange } from "./range-content";
import { matricesOf } from "./matrices";
import { askObstacles, askTableRange, listSheets, tablesOn, visibilityOf } from "./sheet-list";

/** The whole open workbook in two syncs, however many sheets it has. */
export const takeSnapshot = (): Promise<Snapshot> =>
  inExcel(async (context) => {
    hearAgain(context);
    const names = context.workbook.names;
    names.load("items/name,items/formula");
    const { sheets, tables } = await listSheets(context);
    const answers = sheets.map((sheet) => askSheet(sheet, tablesOn(sheet, tables)));
    await context.sync();
    return {
      sheets: answers.map((answer) => answer()),
      date1904: "unknown",
      names: names.items.map(definedName),
    };
  });

function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  const refersTo: unknown = formula;
  return { name, refersTo: String(refersTo).replace(/^=/, "") };
}

function askSheet(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): () => SheetSnapshot {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,formulas,numberFormat,valueTypes");
  const obstacles = askObstacles(sheet, tables);
  const tableAnswers = tables.map(askTable);
  return () => ({
    name: sheet.name,
    visibility: visibilityOf(sheet),
    ...contentFromA1(used),
    ...obstacles(),
    merges: "unknown",
    hiddenRows: "unknown",
    hiddenColumns: "unknown",
    unlocked: "unknown",
    // Finding them takes Excel two more answers; who sets or takes off marks asks for them.
    marks: "unknown",
    tables: tableAnswers.map((answer) => answer()),
  });
}

function askTable(table: Excel.Table): () => TableSnapshot {
  const range = askTableRange(table);
  const { columns } = table;
  columns.load("items/name");
  return () => ({ name: table.name, range: range(), columns: columns.items.map(({ name }) => name) });
}

/** A used range starts where the first value is; a snapshot starts at A1. */
function contentFromA1(used: Excel.Range): Pick<SheetSnapshot, "values" | "formulas" | "formats"> {
  if (used.isNullObject) return { values: [], formulas: new Map(), formats: new Map() };
  const { top, left, values, formulas, formats } = contentOfRange({ ...matricesOf(used), top: used.rowIndex, left: used.columnIndex });
  const above = Array.from({ length: top }, () => []);
  const beside = Array.from({ length: left }, () => null);
  return { values: [...above, ...values.map((row) => [...beside, ...row])], formulas, formats };
}
