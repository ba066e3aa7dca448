import { a1Range, rangeAt, type RangeRef } from "../../workbook/cell";
import type { SheetMap } from "./sheet-map";
import { attributeOf, withAttributes, type Edit } from "./splice";

/** The range that a sheet says it fills, taking in what came to it. */
export function widenedDimension(text: string, { dimension }: SheetMap, { range }: GrowingRange): readonly Edit[] {
  if (!dimension) return [];
  const tag = text.slice(dimension.start, dimension.end);
  const known = rangeAt(attributeOf(tag, "ref") ?? "");
  if (!known) return [];
  const ref = a1Range({ top: Math.min(known.top, range.top), left: Math.min(known.left, range.left), bottom: Math.max(known.bottom, range.bottom), right: Math.max(known.right, range.right) });
  return ref === a1Range(known) ? [] : [{ ...dimension, text: withAttributes(tag, { ref }) }];
}

interface GrowingRange {
  readonly range: RangeRef;
  readonly add: (row: number, column: number) => void;
}

/** Around everything that is added to it; before that, around nothing. */
export function growingRange(): GrowingRange {
  const range = { top: Infinity, left: Infinity, bottom: -Infinity, right: -Infinity };
  return {
    range,
    add: (row, column) => {
      range.top = Math.min(range.top, row);
      range.left = Math.min(range.left, column);
      range.bottom = Math.max(range.bottom, row);
      range.right = Math.max(range.right, column);
    },
  };
}
