import { parts } from "../damage";
import { scanXml, type Attributes } from "../xml";

/** The colours that a workbook names by number. */
export interface Palette {
  /** Light before dark, against the order of the theme's part. */
  readonly theme: readonly (string | undefined)[];
  readonly indexed: readonly (string | undefined)[];
}

const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The colours of the theme by number. @param text the theme's part. */
export function readTheme(text: string): Palette["theme"] {
  const colors = new Map<string, string>();
  let inScheme = false;
  let name = "";
  scanXml(text, "theme", parts.theme, {
    open(tag, { val, lastClr }) {
      if (tag === "clrScheme") inScheme = true;
      else if (!inScheme) return;
      else if (themeOrder.includes(tag)) name = tag;
      else if (tag === "srgbClr" && val !== undefined) colors.set(name, val);
      else if (tag === "sysClr" && lastClr !== undefined) colors.set(name, lastClr);
    },
    close(tag) {
      if (tag === "clrScheme") inScheme = false;
    },
  });
  return themeOrder.map((each) => colors.get(each));
}

const oldEight = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** The palette of old files: its first eight twice, then these. 64 and 65 are the system's. */
export const usualIndexed: Palette["indexed"] = [
  ...oldEight,
  ...oldEight,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

/** @returns #RRGGBB; nothing where the file names no colour or leaves it to the system. */
export function colorOf({ rgb, theme, indexed, tint }: Attributes, palette: Palette): string | undefined {
  const base = rgb?.slice(-6) ?? (theme === undefined ? palette.indexed[Number(indexed)] : palette.theme[Number(theme)]);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tinted(base, Number(tint ?? 0))}`;
}

/** Lighter towards white for a tint above 0, darker towards black below: the luminance moves, hue and saturation stay. */
function tinted(hex: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return hex.toUpperCase();
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const luminance = (high + low) / 2;
  const wanted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const spread = luminance === 0 || luminance === 1 ? 0 : (high - low) / (1 - Math.abs(2 * luminance - 1));
  const newSpread = spread * (1 - Math.abs(2 * wanted - 1));
  const scaled = channels.map((channel) => wanted + (high === low ? 0 : ((channel - luminance) / (high - low)) * newSpread));
  return scaled.map((channel) => hexByte(channel * 255)).join("");
}

const hexByte = (value: number): string => Math.min(255, Math.max(0, Math.round(value))).toString(16).toUpperCase().padStart(2, "0");
