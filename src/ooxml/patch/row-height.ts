import { rowPoints } from "../../workbook/text-lines";

/** What a row's height rests on: how wide columns are, which styles break lines, and how high rows are that say nothing. */
export interface RowHeights {
  /** In digits; nothing where the sheet does not say. */
  readonly widthOf: (column: number) => number | undefined;
  readonly wraps: (style: number) => boolean;
  /** Points. */
  readonly usual: number;
}

/** How high a row that follows its texts is for so many lines, in points; nothing where the usual height does. */
export function heightFor(lines: number, { usual }: RowHeights): number | undefined {
  const height = rowPoints(lines);
  return height > usual ? height : undefined;
}

/** That of a row which has said nothing so far, as it does with one line. Not every program fits rows when it opens a file: texts of two lines would run into each other. */
export const heightOfNew = (lines: number, heights: RowHeights): number | undefined => (lines > 1 ? heightFor(lines, heights) : undefined);

/** The width that a cell's text is broken by, in digits; nothing where it is not. */
export const breakingWidth = (column: number, style: number, { widthOf, wraps }: RowHeights): number | undefined => (wraps(style) ? widthOf(column) : undefined);
