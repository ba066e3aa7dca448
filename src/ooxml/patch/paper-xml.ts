import { a1, a1Range } from "../../workbook/cell";
import type { CellLook } from "../../workbook/look";
import { footOf, paperLooks, paperMargins, type Paper, type PaperPage, type RowHeight } from "../../workbook/paper";
import { placesIn } from "../../workbook/rectangles";
import { escapeText, withAttributes } from "./splice";

/** Gives the number of a style that looks so. */
export type StyleFor = (look: CellLook) => number;

/** What stands in a new sheet's part around its views and columns. */
interface SheetXml {
  readonly before: string;
  readonly rows: string;
  readonly after: string;
}

const a4 = "9";

/** A paper without its texts: rows of blank cells that look as they should, merges, and how it prints. */
export function paperXml(paper: Paper, styleFor: StyleFor): SheetXml {
  const { parts, merges, heights, page } = paper;
  const rows = new Map<number, Map<number, number>>();
  for (const { range, part } of parts) {
    const style = styleFor(paperLooks[part]);
    for (const { row, column } of placesIn(range)) rows.set(row, (rows.get(row) ?? new Map<number, number>()).set(column, style));
  }
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  const merged = merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`).join("");
  return {
    before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    rows: inOrder.map(([row, cells]) => rowXml(row, cells, heights[row])).join(""),
    after: `${merged === "" ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`}${pageXml(page)}`,
  };
}

/** Every row says how high it is, as not every program fits rows when it opens a file; those that are not fixed are fitted when somebody types. */
function rowXml(row: number, cells: ReadonlyMap<number, number>, rowHeight: RowHeight | undefined): string {
  const height = rowHeight && { ht: String(rowHeight.points), customHeight: rowHeight.fixed ? "1" : undefined };
  const inOrder = [...cells].sort(([one], [other]) => one - other);
  return `${withAttributes("<row>", { r: String(row + 1), ...height })}${inOrder.map(([column, style]) => `<c r="${a1({ row, column })}" s="${style}"/>`).join("")}</row>`;
}

function pageXml(page: PaperPage): string {
  const { landscape, printed } = page;
  const { side, top, bottom, header, footer } = paperMargins;
  const { left = "", center = "", right = "" } = footOf(page);
  const foot = [["&L", left], ["&C", center], ["&R", right]].flatMap(([code, text]) => (text === "" ? [] : [code, text])).join("");
  const setup = { paperSize: a4, orientation: landscape ? "landscape" : "portrait", fitToWidth: "1", fitToHeight: printed ? "1" : "0" };
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${side}" right="${side}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>` +
    `${withAttributes("<pageSetup/>", setup)}<headerFooter><oddFooter>${escapeText(foot)}</oddFooter></headerFooter>`
  );
}
