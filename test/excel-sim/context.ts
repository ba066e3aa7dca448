import { readWorkbook } from "../../src/ooxml";
import type { SimBook } from "./book";
import { addSheet, bookOf, emptySheet } from "./book";
import type { Session } from "./session";
import { strict } from "./strict";
import { notImplementedHere, officeError } from "./office-error";
import { simWorkbookOf } from "./of-snapshot";
import { proxyObject } from "./proxy-object";
import { tableProxy, worksheetProxy } from "./worksheet";

/** The root of everything that a batch can reach. */
export function contextOf(session: Session, sync: () => Promise<void>): Excel.RequestContext {
  const { book } = session;
  const worksheets = proxyObject<Excel.WorksheetCollection>(session, "WorksheetCollection", {
    items: () => book.sheets.map((sheet) => worksheetProxy(session, sheet)),
    others: { onChanged: changeEvents(session), add: (name) => addedSheet(session, name), getItem: (name) => namedSheet(session, name) },
  });
  const tables = proxyObject<Excel.TableCollection>(session, "TableCollection", {
    items: () => book.sheets.flatMap((sheet) => sheet.tables.map((table) => tableProxy(session, sheet, table))),
  });
  const names = proxyObject<Excel.NamedItemCollection>(session, "NamedItemCollection", {
    items: () => book.names.map(({ name, formula }) => proxyObject<Excel.NamedItem>(session, "NamedItem", { reads: { name: () => name, formula: () => formula } })),
  });
  const protection = proxyObject<Excel.WorkbookProtection>(session, "WorkbookProtection", { reads: { protected: () => book.structureProtected } });
  return strict<Excel.RequestContext>("RequestContext", {
    workbook: strict<Excel.Workbook>("Workbook", { worksheets, tables, names, protection, insertWorksheetsFromBase64: (base64, options) => insertedSheets(session, base64, options), getActiveCell: () => activeCell(session) }),
    runtime: proxyObject<Excel.Runtime>(session, "Runtime", { writes: { enableEvents: (enabled) => session.setEnableEvents(enabled) } }),
    sync: async <T>(value?: T): Promise<T> => {
      await sync();
      if (value !== undefined) throw notImplementedHere("RequestContext.sync with a value");
      return undefined as T;
    },
  });
}

function addedSheet(session: Session, name: string | undefined): Excel.Worksheet {
  if (name === undefined) throw notImplementedHere("WorksheetCollection.add without a name");
  const sheet = emptySheet(name);
  session.add(() => {
    addSheet(session.book, sheet);
    session.undoable();
  }, name);
  return worksheetProxy(session, sheet);
}

function activeCell(session: Session): Excel.Range {
  const { book } = session;
  const { active } = book;
  if (!active) throw officeError("InvalidOperation", "no sheet is active");
  return proxyObject<Excel.Range>(session, "Range", { reads: { rowIndex: () => book.selected.row, columnIndex: () => book.selected.column }, others: { worksheet: worksheetProxy(session, active) } });
}

/** With their values, formulas, formats and tables. Excel gives a sheet another name where its own is taken. */
function insertedSheets(session: Session, base64: string, { positionType }: Excel.InsertWorksheetOptions = {}): OfficeExtension.ClientResult<string[]> {
  if (!session.supports("1.13")) throw officeError("ApiNotFound", "insertWorksheetsFromBase64 came with ExcelApi 1.13");
  if (positionType !== "End") throw notImplementedHere("insertWorksheetsFromBase64 elsewhere than at the end");
  session.add(() => {
    const { sheets } = bookOf(simWorkbookOf(readWorkbook(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)))));
    for (const sheet of sheets) addSheet(session.book, { ...sheet, name: freeName(session.book, sheet.name) });
    session.undoable();
  }, base64);
  return strict<OfficeExtension.ClientResult<string[]>>("ClientResult", {});
}

function freeName({ sheets }: SimBook, name: string): string {
  const isTaken = (wanted: string) => sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
  let wanted = name;
  for (let number = 2; isTaken(wanted); number += 1) wanted = `${name} (${number})`;
  return wanted;
}

/** Asked at once, where Excel would say so at the next sync only. */
function namedSheet({ book, ...session }: Session, name: string): Excel.Worksheet {
  const sheet = book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw officeError("ItemNotFound", "there is no sheet of this name");
  return worksheetProxy({ book, ...session }, sheet);
}

const changeEvents = (session: Session): OfficeExtension.EventHandlers<Excel.WorksheetChangedEventArgs> =>
  strict<OfficeExtension.EventHandlers<Excel.WorksheetChangedEventArgs>>("EventHandlers", {
    add: (handler) => {
      session.add(() => session.addHandler(handler));
      return strict<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>>("EventHandlerResult", {});
    },
  });
