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
 * How high a row has to be for the texts in its cells, in points; nothing where the usual height does. Not every program fits rows when it opens a file:
 * texts of two lines would run into each other.
 */
export function heightFor(cells: Iterable<readonly [column: number, style: number, value: CellValue]>, { widthOf, wraps, usual }: RowHeights): number | undefined {
  let lines = 1;
  for (const [column, style, value] of cells) {
    if (typeof value !== "string") continue;
    const width = widthOf(column);
    if (width === undefined || (value.length * 2 < width && !value.includes("\n")) || !wraps(style)) continue;
    lines = Math.max(lines, linesOf(value, Math.max(1, width - 1)));
  }
  const height = Math.min(highest, lines * line + margin);
  return lines > 1 && height > usual ? height : undefined;
}

const linesOf = (text: string, width: number): number => text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(digitsWide(part) / width)), 0);

/** A Chinese character is as wide as two digits. */
function digitsWide(text: string): number {
  let wide = 0;
  for (let at = 0; at < text.length; at++) wide += text.charCodeAt(at) > 0x2e7f ? 2 : 1.1;
  return wide;
}
