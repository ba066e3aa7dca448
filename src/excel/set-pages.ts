import type { Message } from "../text";
import { message } from "../text";
import { a1Range } from "../workbook/cell";
import type { AddSheetPatch } from "../workbook/patch";
import type { PaperPage } from "../workbook/paper";
import { footOf, paperMargins } from "../workbook/paper";
import { becauseOf } from "./errors";
import { inExcel } from "./in-excel";

const pointsPerInch = 72;

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
  }).catch((error: unknown) => message("host.pagesNotSet", { sheets: papers.map(({ sheet }) => sheet), code: becauseOf(error) }));
}

function queuePage(layout: Excel.PageLayout, page: PaperPage): void {
  const { landscape, repeated, printed } = page;
  layout.orientation = landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = printed ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.leftMargin = paperMargins.side * pointsPerInch;
  layout.rightMargin = paperMargins.side * pointsPerInch;
  layout.topMargin = paperMargins.top * pointsPerInch;
  layout.bottomMargin = paperMargins.bottom * pointsPerInch;
  layout.footerMargin = paperMargins.footer * pointsPerInch;
  if (repeated !== undefined) layout.setPrintTitleRows(`$${repeated + 1}:$${repeated + 1}`);
  if (printed) layout.setPrintArea(a1Range(printed));
  const { left, center, right } = footOf(page);
  const { defaultForAllPages: footer } = layout.headersFooters;
  if (left !== undefined) footer.leftFooter = left;
  if (center !== undefined) footer.centerFooter = center;
  if (right !== undefined) footer.rightFooter = right;
}
