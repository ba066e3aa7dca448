import type { CellLook } from "../../workbook/look";
import { parts } from "../damage";
import { isOn, scanXml, type Attributes } from "../xml";
import { colorOf, usualIndexed, type Palette } from "./colors";

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };
type FontLook = Growing<Pick<CellLook, "font" | "size" | "bold" | "italic" | "underline" | "strike" | "color">>;
type FillLook = Growing<Pick<CellLook, "fill">>;
type Borders = NonNullable<CellLook["borders"]>;
type Side = keyof Borders;

/** What the cell styles put together. */
interface StyleLists {
  readonly fonts: FontLook[];
  readonly fills: FillLook[];
  readonly borders: Growing<Borders>[];
  readonly looks: CellLook[];
}

/** The look of each cell style, by number. @param text the styles' part. */
export function readCellLooks(text: string, theme: Palette["theme"]): readonly CellLook[] {
  const palette = { theme, indexed: ownIndexed(text) ?? usualIndexed };
  const lists: StyleLists = { fonts: [], fills: [], borders: [], looks: [] };
  const readers = { fonts: fontReader(lists, palette), fills: fillReader(lists, palette), borders: borderReader(lists, palette), cellXfs: styleReader(lists) };
  let list: keyof typeof readers | undefined;
  scanXml(text, "styleSheet", parts.styles, {
    open(name, attributes) {
      if (name === "fonts" || name === "fills" || name === "borders" || name === "cellXfs") list = name;
      else if (list) readers[list](name, attributes);
    },
    close(name) {
      if (name === list) list = undefined;
    },
  });
  return lists.looks;
}

/** A workbook may bring a palette of its own; it stands at the end of the part. */
function ownIndexed(text: string): Palette["indexed"] | undefined {
  if (!text.includes("indexedColors")) return undefined;
  const colors: (string | undefined)[] = [];
  scanXml(text, "styleSheet", parts.styles, {
    open(name, { rgb }) {
      if (name === "rgbColor") colors.push(rgb?.slice(-6));
    },
  });
  return colors.length > 0 ? colors : undefined;
}

type ElementReader = (name: string, attributes: Attributes) => void;

function fontReader({ fonts }: StyleLists, palette: Palette): ElementReader {
  return (name, attributes) => {
    if (name === "font") {
      fonts.push({});
      return;
    }
    const font = fonts.at(-1);
    if (!font) return;
    const on = attributes["val"] === undefined || isOn(attributes["val"]);
    if (name === "name" && attributes["val"] !== undefined) font.font = attributes["val"];
    else if (name === "sz") font.size = Number(attributes["val"]);
    else if (name === "b" && on) font.bold = true;
    else if (name === "i" && on) font.italic = true;
    else if (name === "strike" && on) font.strike = true;
    else if (name === "u" && attributes["val"] !== "none") font.underline = true;
    else if (name === "color") assign(font, "color", colorOf(attributes, palette));
  };
}

/** A pattern is shown as the colour that it mostly has. */
function fillReader({ fills }: StyleLists, palette: Palette): ElementReader {
  let pattern: string | undefined;
  return (name, attributes) => {
    if (name === "fill") fills.push({});
    else if (name === "patternFill") pattern = attributes["patternType"];
    const fill = fills.at(-1);
    if (fill && name === (pattern === "solid" ? "fgColor" : "bgColor") && pattern !== undefined && pattern !== "none") assign(fill, "fill", colorOf(attributes, palette));
  };
}

const sides: ReadonlyMap<string, Side> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
  ["top", "top"],
  ["bottom", "bottom"],
]);

function borderReader({ borders }: StyleLists, palette: Palette): ElementReader {
  let side: Side | undefined;
  return (name, attributes) => {
    if (name === "border") borders.push({});
    const all = borders.at(-1);
    if (!all) return;
    if (name === "color") {
      const line = side && all[side];
      const color = colorOf(attributes, palette);
      if (side && line && color !== undefined) all[side] = { ...line, color };
      return;
    }
    side = sides.get(name);
    const style = attributes["style"];
    if (side && style !== undefined && style !== "none") all[side] = { style };
  };
}

const horizontals: ReadonlyMap<string | undefined, CellLook["horizontal"]> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["right", "right"],
]);
const verticals: ReadonlyMap<string | undefined, CellLook["vertical"]> = new Map([
  ["top", "top"],
  ["center", "center"],
  ["bottom", "bottom"],
]);

function styleReader({ fonts, fills, borders, looks }: StyleLists): ElementReader {
  return (name, attributes) => {
    if (name === "xf") {
      const sidesOfCell = borders[Number(attributes["borderId"] ?? 0)];
      const hasBorders = sidesOfCell !== undefined && Object.keys(sidesOfCell).length > 0;
      looks.push({ ...fonts[Number(attributes["fontId"] ?? 0)], ...fills[Number(attributes["fillId"] ?? 0)], ...(hasBorders ? { borders: sidesOfCell } : {}) });
    } else if (name === "alignment" && looks.length > 0) {
      const look: Growing<CellLook> = { ...looks.at(-1) };
      assign(look, "horizontal", horizontals.get(attributes["horizontal"]));
      assign(look, "vertical", verticals.get(attributes["vertical"]));
      if (isOn(attributes["wrapText"])) look.wrap = true;
      looks[looks.length - 1] = look;
    }
  };
}

/** Sets what is known and leaves absent what is not. */
function assign<T, Key extends keyof T>(target: T, key: Key, value: T[Key] | undefined): void {
  if (value !== undefined) target[key] = value;
}
