import type { CellLook } from "../../workbook/look";
import { builtInNumber, firstOwnFormat } from "../number-formats";
import { declaration, namespaces } from "../vocabulary";
import { borderXml, conditionalXml, fillXml, fontXml, prefixed, styleXml } from "./look-xml";
import { attributeOf, splice, withAttributes } from "./splice";
import { countIn, itemOf, itemsOf, mapStyles, withItems, withoutLastItem, type StyleList, type StyleMap } from "./style-map";

/** Gives the number of a style that is like another but for its number format. */
export type StyleWith = (style: number, format: string) => number;

/** The styles of a workbook, growing by what patches ask for. */
export interface StylePatcher {
  readonly styleWith: StyleWith;
  /** The number of a style that looks so, in the workbook's own font. */
  readonly styleFor: (look: CellLook) => number;
  /** The number of a style for conditional formats that looks so; one that is there already is used. */
  readonly conditionalStyleFor: (look: CellLook) => number;
  /** Takes such a style away where it is the last of them, as it is when nobody has added another since: no number of the others changes. */
  readonly dropConditionalStyle: (look: CellLook) => void;
  /** The part as it then is; nothing when no style was added. */
  readonly patched: () => string | undefined;
}

/** @param original the text of the workbook's own part of styles, which is walked through only once something is asked for. */
export function stylePatcher(original: string): StylePatcher {
  let text = original;
  let known: StyleMap | undefined;
  let dropped = false;
  const added = new Map<StyleList, string[]>();
  const numbers = new Map<string, number>();

  /** A part without a list of cell styles names none that a cell could have: it can be a plain one as well. */
  const styles = (): StyleMap => {
    known ??= mapStyles(text);
    if (!known.lists.has("cellXfs")) known = mapStyles((text = plainStyles));
    return known;
  };

  /** @returns the number of an item in its list, which is there once. */
  const numberOf = (list: StyleList, xml: string): number => {
    const key = `${list} ${xml}`;
    const before = numbers.get(key);
    if (before !== undefined) return before;
    const items = added.get(list) ?? [];
    added.set(list, items);
    const number = countIn(styles(), list) + items.push(xml) - 1;
    numbers.set(key, number);
    return number;
  };

  const formatNumber = (code: string): number => {
    const { formats, prefix } = styles();
    const found = builtInNumber(code) ?? formats.get(code);
    if (found !== undefined) return found;
    const number = Math.max(firstOwnFormat - 1, ...formats.values()) + 1;
    formats.set(code, number);
    numberOf("numFmts", withAttributes(`<${prefix}numFmt/>`, { numFmtId: String(number), formatCode: code }));
    return number;
  };

  const styleXmlOf = (style: number): string =>
    itemOf(text, styles(), "cellXfs", style) ?? added.get("cellXfs")?.[style - countIn(styles(), "cellXfs")] ?? `<${styles().prefix}xf fontId="0" fillId="0" borderId="0" xfId="0"/>`;

  const ownFont = (): string => {
    const font = itemOf(text, styles(), "fonts", 0) ?? "";
    const tag = new RegExp(`<${styles().prefix}name\\s[^>]*>`).exec(font)?.[0];
    return (tag === undefined ? undefined : attributeOf(tag, "val")) ?? "宋体";
  };

  return {
    styleWith(style, format) {
      const key = `${style} ${format}`;
      const before = numbers.get(key);
      if (before !== undefined) return before;
      const number = String(formatNumber(format));
      const xml = styleXmlOf(style);
      const tagEnd = xml.indexOf(">") + 1;
      const made = numberOf("cellXfs", withAttributes(xml.slice(0, tagEnd), { numFmtId: number, applyNumberFormat: "1" }) + xml.slice(tagEnd));
      numbers.set(key, made);
      return made;
    },
    styleFor(look) {
      const { prefix } = styles();
      const font = numberOf("fonts", prefixed(fontXml(look, ownFont()), prefix));
      const fill = look.fill === undefined ? 0 : numberOf("fills", prefixed(fillXml(look.fill), prefix));
      const border = look.borders === undefined ? 0 : numberOf("borders", prefixed(borderXml(look.borders), prefix));
      return numberOf("cellXfs", prefixed(styleXml(look, { font, fill, border }), prefix));
    },
    conditionalStyleFor(look) {
      const xml = prefixed(conditionalXml(look), styles().prefix);
      const there = itemsOf(text, styles(), "dxfs").indexOf(xml);
      return there >= 0 ? there : numberOf("dxfs", xml);
    },
    dropConditionalStyle(look) {
      const map = styles();
      if (itemsOf(text, map, "dxfs").at(-1) !== prefixed(conditionalXml(look), map.prefix)) return;
      text = splice(text, withoutLastItem(text, map, "dxfs"));
      known = undefined;
      dropped = true;
    },
    patched: () => (dropped && added.size === 0 ? text : known && added.size > 0 ? splice(text, withItems(text, styles(), added)) : undefined),
  };
}

/** The least that a workbook without styles must get before a style can be added. */
export const plainStyles =
  `${declaration}<styleSheet xmlns="${namespaces.main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>" +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
