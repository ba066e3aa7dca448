import type { CellLook } from "../../workbook/look";
import { withAttributes } from "./splice";

/** What an item of the list of fonts, fills, borders or cell styles says, in the words of a file. */
type Xml = string;

const argb = (color: string): string => `FF${color.replace("#", "")}`;
const element = (name: string, attributes: Readonly<Record<string, string | undefined>>): Xml => withAttributes(`<${name}/>`, attributes);

export function fontXml({ bold, italic, size, color }: CellLook, name: string): Xml {
  return [
    "<font>",
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    element("sz", { val: String(size ?? 11) }),
    color === undefined ? "" : element("color", { rgb: argb(color) }),
    element("name", { val: name }),
    "</font>",
  ].join("");
}

export const fillXml = (color: string): Xml => `<fill><patternFill patternType="solid">${element("fgColor", { rgb: argb(color) })}<bgColor indexed="64"/></patternFill></fill>`;

const sides = ["left", "right", "top", "bottom"] as const;

export function borderXml(borders: NonNullable<CellLook["borders"]>): Xml {
  const lines = sides.map((side) => {
    const line = borders[side];
    return line ? `${withAttributes(`<${side}>`, { style: line.style })}${element("color", { rgb: argb(line.color ?? "#000000") })}</${side}>` : `<${side}/>`;
  });
  return `<border>${lines.join("")}<diagonal/></border>`;
}

/** A style for conditional formats: whole in itself. Its fill has the colour where a cell's has the background. */
export const conditionalXml = ({ bold, color, fill, borders }: CellLook): Xml =>
  [
    "<dxf><font>",
    bold ? "<b/>" : "",
    color === undefined ? "" : element("color", { rgb: argb(color) }),
    "</font>",
    fill === undefined ? "" : `<fill><patternFill patternType="solid">${element("fgColor", { rgb: argb(fill) })}${element("bgColor", { rgb: argb(fill) })}</patternFill></fill>`,
    borders === undefined ? "" : borderXml(borders).replace("<diagonal/>", ""),
    "</dxf>",
  ].join("");

/** A cell style over numbers of the other lists. */
export function styleXml({ horizontal, vertical, wrap }: CellLook, { font, fill, border }: { readonly font: number; readonly fill: number; readonly border: number }): Xml {
  const numbers = { numFmtId: "0", fontId: String(font), fillId: String(fill), borderId: String(border), xfId: "0", applyFont: "1", applyFill: "1", applyBorder: "1", applyAlignment: "1" };
  return `${withAttributes("<xf>", numbers)}${element("alignment", { horizontal, vertical, wrapText: wrap ? "1" : undefined })}</xf>`;
}

/** With the prefix that the part's own elements have. */
export const prefixed = (xml: Xml, prefix: string): Xml => (prefix === "" ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`));
