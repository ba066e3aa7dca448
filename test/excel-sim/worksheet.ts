import { isCellError, rangeAt } from "../../src/workbook/cell";
import type { SimSheet, SimTable } from "./book";
import { contentIn, deleteSheet, resizeTable, usedRange } from "./book";
import { conditionalFormatsProxy, rangeAreasProxy } from "./conditional";
import { notImplementedHere, officeError } from "./office-error";
import { pageLayoutProxy } from "./page-layout";
import { proxyObject } from "./proxy-object";
import { rangeProxy } from "./range";
import type { Session } from "./session";
import { strict } from "./strict";

export function worksheetProxy(session: Session, sheet: SimSheet): Excel.Worksheet {
  const standing = <T>(tell: () => T) => (): T => {
    session.mustStand(sheet);
    return tell();
  };
  return proxyObject<Excel.Worksheet>(session, "Worksheet", {
    reads: {
      id: standing(() => sheet.id),
      name: standing(() => sheet.name),
      visibility: standing(() => sheet.visibility),
    },
    writes: {
      visibility: (visibility) =>
        standing(() => {
          if (session.book.structureProtected) throw officeError("AccessDenied", "the structure of the workbook is protected");
          if (visibility !== "Hidden") throw notImplementedHere("Worksheet.visibility but to hide");
          sheet.visibility = visibility;
        })(),
    },
    others: {
      autoFilter: filterProxy(session, standing(() => sheet.filtered)),
      protection: proxyObject<Excel.WorksheetProtection>(session, "WorksheetProtection", { reads: { protected: standing(() => sheet.protected) } }),
      getUsedRangeOrNullObject: (valuesOnly) => {
        if (valuesOnly !== true) throw notImplementedHere("Worksheet.getUsedRangeOrNullObject with formats");
        return rangeProxy(session, sheet, () => usedRange(sheet), true);
      },
      getRangeByIndexes: (top, left, rows, columns) => {
        if (top < 0 || left < 0 || rows < 1 || columns < 1) throw officeError("InvalidArgument", "a range begins at 0 and is not empty");
        return rangeProxy(session, sheet, () => ({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));
      },
      getRange: (address) => {
        if (address !== undefined) throw notImplementedHere("Worksheet.getRange with an address");
        return proxyObject<Excel.Range>(session, "Range", { others: { conditionalFormats: conditionalFormatsProxy(session, sheet) } });
      },
      getRanges: (address) => {
        if (address === undefined) throw notImplementedHere("Worksheet.getRanges without an address");
        return rangeAreasProxy(session, sheet, address);
      },
      activate: () => session.add(() => session.activate(sheet)),
      freezePanes: strict<Excel.WorksheetFreezePanes>("WorksheetFreezePanes", {
        freezeRows: (count) =>
          session.add(() => {
            session.mustStand(sheet);
            sheet.frozenRows = count ?? 0;
          }),
      }),
      pageLayout: pageLayoutProxy(session, sheet),
      delete: () =>
        session.add(() => {
          session.mustStand(sheet);
          deleteSheet(session.book, sheet);
          session.undoable();
        }),
    },
  });
}

const filterProxy = (session: Session, filtered: () => boolean): Excel.AutoFilter =>
  proxyObject<Excel.AutoFilter>(session, "AutoFilter", { reads: { isDataFiltered: filtered } });

export function tableProxy(session: Session, sheet: SimSheet, table: SimTable): Excel.Table {
  const titles = () => Array.from({ length: table.range.right - table.range.left + 1 }, (_, index) => titleOf(sheet, table, index));
  return proxyObject<Excel.Table>(session, "Table", {
    reads: { name: () => table.name },
    others: {
      worksheet: worksheetProxy(session, sheet),
      autoFilter: filterProxy(session, () => table.filtered),
      columns: proxyObject<Excel.TableColumnCollection>(session, "TableColumnCollection", {
        items: () => titles().map((title) => proxyObject<Excel.TableColumn>(session, "TableColumn", { reads: { name: () => title } })),
      }),
      getRange: () => rangeProxy(session, sheet, () => table.range),
      resize: (address) => session.add(() => resize(session, sheet, table, address), address),
    },
  });
}

function titleOf(sheet: SimSheet, { range }: SimTable, index: number): string {
  const { value } = contentIn(sheet, { row: range.top, column: range.left + index });
  return isCellError(value) ? value.error : String(value ?? "");
}

function resize(session: Session, sheet: SimSheet, table: SimTable, address: unknown): void {
  if (!session.supports("1.13")) throw officeError("ApiNotFound", "Table.resize came with ExcelApi 1.13");
  session.mayWrite(sheet);
  const range = typeof address === "string" ? rangeAt(address) : undefined;
  if (!range) throw officeError("InvalidArgument", "no range of this sheet");
  resizeTable(sheet, table, range);
  session.changedByProgram(sheet);
}
