import { rangeAt } from "../../src/workbook/cell";
import type { SimSheet } from "./book";
import { notImplementedHere, officeError } from "./office-error";
import { proxyObject } from "./proxy-object";
import type { Session } from "./session";
import { strict } from "./strict";

/** How a sheet prints: what is set is kept in the sheet's `page`. On a computer without a printer Excel refuses all of it. */
export function pageLayoutProxy(session: Session, sheet: SimSheet): Excel.PageLayout {
  const set = (what: string) => (value: unknown) => {
    session.mustStand(sheet);
    if (!session.book.hasPrinter) throw officeError("GeneralException", "there is no printer");
    sheet.page.set(what, value);
  };
  const setRange = (what: string) => (address: unknown) =>
    session.add(() => {
      if (typeof address !== "string" || !rangeAt(address)) throw officeError("InvalidArgument", "no range of this sheet");
      set(what)(address);
    });
  const footer = proxyObject<Excel.HeaderFooter>(session, "HeaderFooter", { writes: { leftFooter: set("leftFooter"), centerFooter: set("centerFooter"), rightFooter: set("rightFooter") } });
  return proxyObject<Excel.PageLayout>(session, "PageLayout", {
    writes: {
      orientation: set("orientation"),
      paperSize: set("paperSize"),
      zoom: (zoom) => {
        if (zoom.horizontalFitToPages === undefined && zoom.verticalFitToPages === undefined) throw notImplementedHere("PageLayout.zoom in percent");
        set("zoom")(zoom);
      },
      centerHorizontally: set("centerHorizontally"),
      leftMargin: set("leftMargin"),
      rightMargin: set("rightMargin"),
      topMargin: set("topMargin"),
      bottomMargin: set("bottomMargin"),
      footerMargin: set("footerMargin"),
    },
    others: {
      setPrintTitleRows: setRange("titleRows"),
      setPrintArea: setRange("area"),
      headersFooters: strict<Excel.HeaderFooterGroup>("HeaderFooterGroup", { defaultForAllPages: footer }),
    },
  });
}
