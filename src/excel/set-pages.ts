import type { Message } from "../text";
import { message, say } from "../text";
import { a1Range } from "../workbook/cell";
import type { AddSheetPatch } from "../workbook/patch";
import type { PaperPage } from "../workbook/paper";
import { becauseOf } from "./errors";
import { inExcel } from "./in-excel";

/** Points; 0.4 inches at the sides. */
const margins = { side: 28.8, top: 36, bottom: 57.6, footer: 28.8 } as const;

/**
 * How new sheets print. Apart from the write that made them, and never a reason to take it back: Excel asks the printer, and a computer
 * without one refuses. The sheet stands all the same, and prints as Excel prints any sheet.
 * @returns what to tell where it could not be set.
 */
export async function setPages(added: readonly AddSheetPatch[]): Promise<Message | undefined> {
  const papers = added.flatMap(({ sheet, paper }) => (paper ? [{ sheet, page: paper.page }] : []));
  if (papers.length === 0) return undefined;
  return inExcel(async (context) => {
    for (const { sheet, page } of papers) queuePage(context.workbook.worksheets.getItem(sheet).pageLayout, page);
    await context.sync();
    return undefined;
  }).catch((error: unknown) => message("host.pagesNotSet", { sheets: papers.map(({ sheet }) => sheet).join("、"), code: becauseOf(error) }));
}

function queuePage(layout: Excel.PageLayout, { landscape, repeated, printed, foot }: PaperPage): void {
  layout.orientation = landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = printed ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.leftMargin = margins.side;
  layout.rightMargin = margins.side;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.footerMargin = margins.footer;
  if (repeated !== undefined) layout.setPrintTitleRows(`$${repeated + 1}:$${repeated + 1}`);
  if (printed) layout.setPrintArea(a1Range(printed));
  const pages = say(message("template.pageOf", { page: "&P", pages: "&N" }));
  const { defaultForAllPages: footer } = layout.headersFooters;
  if (foot === "") {
    footer.centerFooter = pages;
    return;
  }
  footer.leftFooter = foot.replaceAll("&", "&&");
  footer.rightFooter = pages;
}
