import type * as Excelize from "excelize-wasm";
import { linesIn, rowPoints } from "../../workbook/text-lines";

/** 宋体, black on white, thin lines: as offices print their forms. Colours are for the screen and stay pale on paper. */
export const font = "宋体";
const bodySize = 11;
export const titleSize = 18;

export const colors = {
  ink: "000000",
  line: "808080",
  faded: "808080",
  computedHeader: "D9D9D9",
  computed: "F2F2F2",
  header: "EAF1FB",
  requiredHeader: "CFE0F5",
  blank: "FFF7CC",
  wrong: "F4B6B2",
  over: "F8CBAD",
} as const;

export const lines = ["left", "top", "right", "bottom"].map((Type): Excelize.Border => ({ Type, Color: colors.line, Style: 1 }));
export const solid = (color: string): Excelize.Fill => ({ Type: "pattern", Pattern: 1, Color: [color] });
export const plain = (font_: Excelize.Font = {}): Excelize.Font => ({ Size: bodySize, Family: font, Color: colors.ink, ...font_ });

/**
 * How high a row must be for its texts, for sheets whose text is known: not every program fits rows to wrapped text by itself.
 * @param texts each with the width of its column.
 */
export const heightFor = (texts: readonly (readonly [text: string, width: number])[]): number => rowPoints(Math.max(1, ...texts.map(([text, width]) => linesIn(text, width))));
