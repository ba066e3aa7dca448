import { parts } from "../damage";
import { builtInNumber, firstOwnFormat } from "../number-formats";
import { scanXml } from "../xml";
import type { Extent } from "./cell-xml";
import { closedInItself, opened, splice, tagStart, withAttributes, type Edit } from "./splice";

/** The styles of a workbook, growing by the number formats that patches ask for. */
interface StylePatcher {
  /** The number of the style that is like another but for its number format. */
  readonly styleWith: (style: number, format: string) => number;
  /** The part as it then is; nothing when no style was added. */
  readonly patched: () => string | undefined;
}

interface StyleMap {
  readonly prefix: string;
  readonly rootOpenEnd: number;
  readonly cellStyles: Extent[];
  cellStylesTag: Extent | undefined;
  cellStylesEnd: number;
  formatsTag: Extent | undefined;
  formatsEnd: number;
  /** Numbers by code; codes may be there twice. */
  readonly formats: Map<string, number>;
  formatCount: number;
  highestFormat: number;
}

export function stylePatcher(original: string): StylePatcher {
  let text = original;
  let map: StyleMap | undefined;
  const addedStyles: string[] = [];
  const addedFormats: string[] = [];
  const known = new Map<string, number>();

  function formatNumber(styles: StyleMap, code: string): number {
    const found = builtInNumber(code) ?? styles.formats.get(code);
    if (found !== undefined) return found;
    const number = ++styles.highestFormat;
    styles.formats.set(code, number);
    addedFormats.push(withAttributes(`<${styles.prefix}numFmt/>`, { numFmtId: String(number), formatCode: code }));
    return number;
  }

  return {
    styleWith(style, format) {
      const key = `${style} ${format}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      map ??= mapStyles(text);
      // A part without a list of cell styles names none that a cell could have: it can be a plain one as well.
      if (!map.cellStylesTag) map = mapStyles((text = plainStyles));
      const source = map.cellStyles[style];
      const xml = source ? text.slice(source.start, source.end) : `<${map.prefix}xf fontId="0" fillId="0" borderId="0" xfId="0"/>`;
      const tagEnd = xml.indexOf(">") + 1;
      addedStyles.push(withAttributes(xml.slice(0, tagEnd), { numFmtId: String(formatNumber(map, format)), applyNumberFormat: "1" }) + xml.slice(tagEnd));
      const number = map.cellStyles.length + addedStyles.length - 1;
      known.set(key, number);
      return number;
    },
    patched: () => (map && addedStyles.length > 0 ? splice(text, [...formatEdits(text, map, addedFormats), ...styleEdits(text, map, addedStyles)]) : undefined),
  };
}

function mapStyles(text: string): StyleMap {
  const map: { -readonly [Key in keyof StyleMap]: StyleMap[Key] } = {
    prefix: "", rootOpenEnd: 0, cellStyles: [], cellStylesTag: undefined, cellStylesEnd: 0, formatsTag: undefined, formatsEnd: 0,
    formats: new Map(), formatCount: 0, highestFormat: firstOwnFormat - 1,
  };
  let list = "";
  let start = 0;
  scanXml(text, "styleSheet", parts.styles, {
    open(name, attributes, { end }) {
      const tag = { start: tagStart(text, end), end };
      if (name === "styleSheet") {
        map.rootOpenEnd = end;
        map.prefix = text.slice(tag.start + 1, text.indexOf("styleSheet", tag.start));
      } else if (name === "numFmts") [list, map.formatsTag] = [name, tag];
      else if (name === "cellXfs") [list, map.cellStylesTag] = [name, tag];
      else if (name === "numFmt" && list === "numFmts") {
        map.formats.set(attributes["formatCode"] ?? "", Number(attributes["numFmtId"]));
        map.formatCount++;
        map.highestFormat = Math.max(map.highestFormat, Number(attributes["numFmtId"]));
      }
      else if (name === "xf" && list === "cellXfs") start = tag.start;
    },
    close(name, { end }) {
      if (name === "xf" && list === "cellXfs") map.cellStyles.push({ start, end });
      if (name !== list) return;
      if (name === "numFmts") map.formatsEnd = end;
      else map.cellStylesEnd = end;
      list = "";
    },
  });
  return map;
}

function formatEdits(text: string, { prefix, rootOpenEnd, formatsTag, formatsEnd, formatCount }: StyleMap, added: readonly string[]): readonly Edit[] {
  if (added.length === 0) return [];
  if (formatsTag) return listEdits(text, `${prefix}numFmts`, formatsTag, formatsEnd, formatCount + added.length, added);
  // Number formats come first in the part.
  return [{ start: rootOpenEnd, end: rootOpenEnd, text: `<${prefix}numFmts count="${added.length}">${added.join("")}</${prefix}numFmts>` }];
}

function styleEdits(text: string, { prefix, cellStyles, cellStylesTag, cellStylesEnd }: StyleMap, added: readonly string[]): readonly Edit[] {
  if (cellStylesTag) return listEdits(text, `${prefix}cellXfs`, cellStylesTag, cellStylesEnd, cellStyles.length + added.length, added);
  return [];
}

/** A list with more items at its end and the count right. */
function listEdits(text: string, name: string, tag: Extent, end: number, count: number, added: readonly string[]): readonly Edit[] {
  const open = withAttributes(text.slice(tag.start, tag.end), { count: String(count) });
  if (open === closedInItself(open)) return [{ start: tag.start, end, text: `${opened(open)}${added.join("")}</${name}>` }];
  const before = text.lastIndexOf("</", end - 1);
  return [{ ...tag, text: open }, { start: before, end: before, text: added.join("") }];
}

/** The least that a workbook without styles must get before a style can be added. */
export const plainStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>" +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
