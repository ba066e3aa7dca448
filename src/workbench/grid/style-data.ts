import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellLook } from "../../workbook/look";

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** For computers without the file's font: the grid would fall back on a serif. */
const otherwise = "Microsoft YaHei, PingFang SC, Noto Sans SC, Noto Sans CJK SC, sans-serif";

const horizontals = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const verticals = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const sides = { top: "t", right: "r", bottom: "b", left: "l" } as const;
type Side = keyof typeof sides;

function border(side: NonNullable<CellLook["borders"]>[Side]): IBorderStyleData | undefined {
  const line = side && lines[side.style];
  return line === undefined ? undefined : { s: line, cl: { rgb: side?.color ?? "#000000" } };
}

function borders(look: NonNullable<CellLook["borders"]>): IBorderData {
  return Object.fromEntries(
    (Object.keys(sides) as Side[]).flatMap((side) => {
      const line = border(look[side]);
      return line ? [[sides[side], line]] : [];
    }),
  );
}

/** The grid's words for how a cell looks and for its number format. */
export function styleData(look: CellLook | undefined, format: string | undefined): IStyleData {
  return {
    ...(look?.font === undefined ? {} : { ff: `${look.font}, ${otherwise}` }),
    ...(look?.size === undefined ? {} : { fs: look.size }),
    ...(look?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look?.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look?.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look?.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look?.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look?.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look?.horizontal === undefined ? {} : { ht: horizontals[look.horizontal] }),
    ...(look?.vertical === undefined ? {} : { vt: verticals[look.vertical] }),
    ...(look?.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(look?.borders === undefined ? {} : { bd: borders(look.borders) }),
    ...(format === undefined ? {} : { n: { pattern: format } }),
  };
}
