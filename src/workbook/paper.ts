import { message, say } from "../text";
import type { RangeRef } from "./cell";
import type { CellLook } from "./look";

/** What a cell is on a paper that the program writes. Each looks the same on every paper, in every host. */
export type PaperPart = "title" | "note" | "head" | "text" | "center" | "number" | "quiet";

/** How a sheet that the program writes looks, and how it prints. */
export interface Paper {
  readonly parts: readonly { readonly range: RangeRef; readonly part: PaperPart }[];
  readonly merges: readonly RangeRef[];
  readonly heights: readonly RowHeight[];
  readonly page: PaperPage;
}

export interface RowHeight {
  readonly points: number;
  /** Excel fits the other rows to their texts by itself when something is typed there; that never works under a merge. */
  readonly fixed: boolean;
}

export interface PaperPage {
  readonly landscape: boolean;
  /** Heads every page; by row. */
  readonly repeated?: number;
  /** All that is printed, and on one page; absent where the whole sheet is, over as many as it takes. */
  readonly printed?: RangeRef;
  /** Beside the number of the page: who signs. */
  readonly foot: string;
}

/** Inches. */
export const paperMargins = { side: 0.4, top: 0.5, bottom: 0.8, header: 0.3, footer: 0.4 } as const;

/** What stands at the foot of every page, in the code that all programs have for it: an ampersand in a text would be read as the beginning of one. @example footOf({ foot: "甲&乙" }).left // "甲&&乙" */
export function footOf({ foot }: Pick<PaperPage, "foot">): { readonly left?: string; readonly center?: string; readonly right?: string } {
  const pages = say(message("template.pageOf", { page: "&P", pages: "&N" }));
  return foot === "" ? { center: pages } : { left: foot.replaceAll("&", "&&"), right: pages };
}

const line = { style: "thin", color: "#808080" } as const;
const lines = { top: line, right: line, bottom: line, left: line };
const body: CellLook = { size: 11, vertical: "center", wrap: true, borders: lines };

/** As offices print their forms: black on white, thin lines, and a pale head. The font is the workbook's own. */
export const paperLooks: Readonly<Record<PaperPart, CellLook>> = {
  title: { size: 16, bold: true, horizontal: "center", vertical: "center" },
  note: { size: 10, horizontal: "left", vertical: "center", wrap: true },
  head: { ...body, bold: true, fill: "#EAF1FB", horizontal: "center" },
  text: { ...body, horizontal: "left" },
  center: { ...body, horizontal: "center" },
  number: { ...body, horizontal: "right" },
  quiet: { size: 9, color: "#808080", horizontal: "left", vertical: "top" },
};
