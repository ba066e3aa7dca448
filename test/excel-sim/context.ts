import type { Session } from "./session";
import { strict } from "./strict";
import { notImplementedHere } from "./office-error";
import { proxyObject } from "./proxy-object";
import { tableProxy, worksheetProxy } from "./worksheet";

/** The root of everything that a batch can reach. */
export function contextOf(session: Session, sync: () => Promise<void>): Excel.RequestContext {
  const { book } = session;
  const worksheets = proxyObject<Excel.WorksheetCollection>(session, "WorksheetCollection", {
    items: () => book.sheets.map((sheet) => worksheetProxy(session, sheet)),
    others: { onChanged: changeEvents(session) },
  });
  const tables = proxyObject<Excel.TableCollection>(session, "TableCollection", {
    items: () => book.sheets.flatMap((sheet) => sheet.tables.map((table) => tableProxy(session, sheet, table))),
  });
  const names = proxyObject<Excel.NamedItemCollection>(session, "NamedItemCollection", {
    items: () => book.names.map(({ name, formula }) => proxyObject<Excel.NamedItem>(session, "NamedItem", { reads: { name: () => name, formula: () => formula } })),
  });
  return strict<Excel.RequestContext>("RequestContext", {
    workbook: strict<Excel.Workbook>("Workbook", { worksheets, tables, names }),
    runtime: proxyObject<Excel.Runtime>(session, "Runtime", { writes: { enableEvents: (enabled) => session.setEnableEvents(enabled) } }),
    sync: async <T>(value?: T): Promise<T> => {
      await sync();
      if (value !== undefined) throw notImplementedHere("RequestContext.sync with a value");
      return undefined as T;
    },
  });
}

const changeEvents = (session: Session): OfficeExtension.EventHandlers<Excel.WorksheetChangedEventArgs> =>
  strict<OfficeExtension.EventHandlers<Excel.WorksheetChangedEventArgs>>("EventHandlers", {
    add: (handler) => {
      session.add(() => session.addHandler(handler));
      return strict<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>>("EventHandlerResult", {});
    },
  });
