import type { CellValue } from "../../workbook/cell";

/** What a row's height rests on: how wide columns are, which styles break lines, and how high rows are that say nothing. */
export interface RowHeights {
  /** In digits; nothing where the sheet does not say. */
  readonly widthOf: (column: number) => number | undefined;
  readonly wraps: (style: number) => boolean;
  /** Points. */
  readonly usual: number;
}

/** Points of a line of 11-point text, and what stands above and below the lines. */
const [line, margin] = [15, 4];
/** What Excel allows. */
const highest = 409;

/**
 * How high a row has to be for so many lines, in points; nothing where the usual height does. Not every program fits rows when it opens a file:
 * texts of two lines would run into each other.
 */
export function heightFor(lines: number, { usual }: RowHeights): number | undefined {
  const height = Math.min(highest, lines * line + margin);
  return lines > 1 && height > usual ? height : undefined;
}

/** Whether a height is one that this program gives a row. */
export const isOwnHeight = (height: number): boolean => height === highest || (height - margin) % line === 0;

/** How many digits a line of a cell has room for; nothing where its text is not broken into lines. */
export function roomIn(column: number, style: number, { widthOf, wraps }: RowHeights): number | undefined {
  const width = widthOf(column);
  return width === undefined || !wraps(style) ? undefined : Math.max(1, width - 1);
}

/** Lines of a cell with this room. Every text of a city's book is asked about: most are plainly short enough. */
export const linesIn = (value: CellValue, room: number): number => (typeof value !== "string" || (value.length * 2 < room + 1 && !value.includes("\n")) ? 1 : linesOf(value, room));

const linesOf = (text: string, width: number): number => text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(digitsWide(part) / width)), 0);

/** A Chinese character is as wide as two digits. */
function digitsWide(text: string): number {
  let wide = 0;
  for (let at = 0; at < text.length; at++) wide += text.charCodeAt(at) > 0x2e7f ? 2 : 1.1;
  return wide;
}
