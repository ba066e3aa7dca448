import type { RangeRef } from "../workbook/cell";
import type { CellLook } from "../workbook/look";
import type { Paper } from "../workbook/paper";
import { paperLooks } from "../workbook/paper";
import { rectangles } from "../workbook/rectangles";
import { areaOf } from "./read-areas";

const sides = { top: "EdgeTop", right: "EdgeRight", bottom: "EdgeBottom", left: "EdgeLeft" } as const;

/** Queues how a new sheet looks, once its texts stand there: Excel fits rows to them, but not under a merge. */
export function queuePaper(sheet: Excel.Worksheet, paper: Paper): void {
  for (const { range, part } of paper.parts) queueLook(areaOf(sheet, range), range, paperLooks[part]);
  for (const range of paper.merges) areaOf(sheet, range).merge(false);
  paper.heights.forEach(({ points, fixed }, row) => {
    if (fixed) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  });
  const fitted = paper.heights.flatMap(({ fixed }, row) => (fixed ? [] : [{ row, column: 0 }]));
  for (const range of rectangles(fitted)) areaOf(sheet, range).getEntireRow().format.autofitRows();
}

function queueLook({ format }: Excel.Range, range: RangeRef, { size, bold, color, fill, horizontal, vertical, wrap, borders }: CellLook): void {
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontals[horizontal];
  if (vertical !== undefined) format.verticalAlignment = verticals[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) queueLine(format, sides[side], borders?.[side]);
  // Lines between cells are asked for only where there are any: of a single column Excel has none.
  if (range.bottom > range.top) queueLine(format, "InsideHorizontal", borders?.bottom);
  if (range.right > range.left) queueLine(format, "InsideVertical", borders?.right);
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function queueLine(format: Excel.RangeFormat, place: "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical", line: NonNullable<CellLook["borders"]>["top"]): void {
  if (!line) return;
  const border = format.borders.getItem(place);
  border.style = "Continuous";
  if (line.color !== undefined) border.color = line.color;
}
