import { message, say } from "../text";
import type { CellValue, RangeRef } from "../workbook/cell";
import { isCellError, isNothing } from "../workbook/cell";
import type { Paper, PaperPart, RowHeight } from "../workbook/paper";
import { digitsWide, linesIn, rowPoints } from "../workbook/text-lines";

/** A sheet that the program writes whole: its lines from A1, how wide its columns are, and what kind of paper it is. */
export interface OwnSheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** The title, notes and the head, which comes last of them. */
  readonly frozenRows: number;
  readonly lines: readonly (readonly (CellValue | undefined)[])[];
  /** By column, where it is not text; "quiet" is for programs, without lines around it. */
  readonly parts?: readonly (PaperPart | undefined)[];
  /** How many columns and lines, from A1, are for people: they alone are printed, on one page. Absent where all are. */
  readonly printed?: { readonly columns: number; readonly lines: number };
  /** A paper that people sign. */
  readonly signed?: boolean;
}

/** Characters, above which a page is turned. */
const portraitWidth = 96;
/** Points. */
const height = { title: 36, head: 24, roomy: 22 } as const;
/** Characters: a text no longer than this is not one that grows. */
const short = 30;

/** How the sheet looks, from what it says: one way for all of them. */
export function paperOf({ widths, frozenRows, lines, parts = [], printed, signed = false }: OwnSheet): Paper {
  const last = (printed?.columns ?? widths.length) - 1;
  const head = frozenRows - 1;
  const total = widths.slice(0, last + 1).reduce((sum, width) => sum + width, 0);
  const heading = Array.from({ length: head }, (_, row): RangeRef => ({ top: row, left: 0, bottom: row, right: last }));
  const partAt = (column: number): PaperPart => parts[column] ?? "text";
  return {
    parts: [
      ...heading.map((range, row) => ({ range, part: row === 0 ? ("title" as const) : ("note" as const) })),
      ...widths.flatMap((_, column) => columnParts(lines, column, frozenRows, partAt(column))),
    ],
    merges: heading.filter(({ left, right }) => right > left),
    heights: lines.map((line, row) => {
      if (row === 0) return { points: height.title, fixed: true };
      if (row < head) return { points: heightOf([[line[0], total]]), fixed: true };
      if (row === head) return { points: height.head, fixed: true };
      return bodyHeight(line.slice(0, last + 1), widths);
    }),
    page: {
      landscape: total > portraitWidth,
      repeated: head,
      ...(printed && { printed: { top: 0, left: 0, bottom: printed.lines - 1, right: printed.columns - 1 } }),
      foot: signed ? say(message("paper.signatures", { gap: "　".repeat(9) })) : "",
    },
  };
}

/** A column's head, and what stands under it; a column that only keeps two parts asunder has neither. */
function columnParts(lines: OwnSheet["lines"], column: number, first: number, part: PaperPart): Paper["parts"] {
  const filled = lines.flatMap((line, row) => (row >= first - 1 && !isNothing(line[column]) ? [row] : []));
  const bottom = part === "quiet" ? (filled.at(-1) ?? -1) : lines.findLastIndex((line) => line.length > column);
  if (filled.length === 0) return [];
  const range = (top: number, end: number): RangeRef => ({ top, left: column, bottom: end, right: column });
  return [{ range: range(first - 1, first - 1), part: part === "quiet" ? "quiet" : "head" }, ...(bottom >= first ? [{ range: range(first, bottom), part }] : [])];
}

/** A row of short texts gets room; one whose text may grow when the sheet is written again is left to be fitted. */
function bodyHeight(line: readonly (CellValue | undefined)[], widths: readonly number[]): RowHeight {
  const points = heightOf(line.map((value, column) => [value, widths[column] ?? short]));
  const isShort = line.every((value, column) => !isNothing(value) && digitsWide(textOf(value)) < Math.min(short, widths[column] ?? short));
  return isShort ? { points: height.roomy, fixed: true } : { points, fixed: false };
}

/** @param texts each with the width that it has, in characters. */
const heightOf = (texts: readonly (readonly [text: CellValue | undefined, width: number])[]): number => rowPoints(Math.max(1, ...texts.map(([text, width]) => (typeof text === "string" ? linesIn(text, width) : 1))));

const textOf = (value: CellValue | undefined): string => (value === undefined || value === null || isCellError(value) ? "" : String(value));
