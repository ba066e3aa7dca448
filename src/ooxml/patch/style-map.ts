import { parts } from "../damage";
import { scanXml } from "../xml";
import { closedInItself, opened, prefixOf, tagStart, withAttributes, type Edit, type Extent } from "./splice";

/** The lists of a styles' part, in the order of the schema. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;
export type StyleList = (typeof order)[number];

/** Where a list stands, and each of its items. */
interface ListPlace extends Extent {
  readonly tag: Extent;
  readonly items: readonly Extent[];
}

export interface StyleMap {
  readonly prefix: string;
  readonly lists: ReadonlyMap<string, ListPlace>;
  /** Where a list goes that is not there yet. */
  readonly placeOf: (list: StyleList) => number;
  /** Numbers of number formats by code; codes may be there twice. */
  readonly formats: Map<string, number>;
}

interface Growing {
  readonly tag: Extent;
  readonly items: Extent[];
  readonly start: number;
  end: number;
}

/** Where in a part of styles its lists and their items stand, and which number each format has. @throws Refusal file.damaged when the text is no such part. */
export function mapStyles(text: string): StyleMap {
  const lists = new Map<string, Growing>();
  const formats = new Map<string, number>();
  let prefix = "";
  let rootOpenEnd = 0;
  let list: Growing | undefined;
  let depth = 0;
  let start = 0;
  scanXml(text, "styleSheet", parts.styles, {
    open(name, attributes, { end }) {
      depth++;
      const tag = { start: tagStart(text, end), end };
      if (depth === 1) {
        rootOpenEnd = end;
        prefix = prefixOf(text, end, "styleSheet");
      } else if (depth === 2) {
        list = { tag, items: [], start: tag.start, end };
        lists.set(name, list);
      } else if (depth === 3) {
        start = tag.start;
        if (name === "numFmt") formats.set(attributes["formatCode"] ?? "", Number(attributes["numFmtId"]));
      }
    },
    close(_, { end }) {
      if (depth === 3) list?.items.push({ start, end });
      else if (depth === 2 && list) list.end = end;
      depth--;
    },
  });
  const placeOf = (wanted: StyleList): number => order.slice(0, order.indexOf(wanted)).reduce((place, name) => lists.get(name)?.end ?? place, rootOpenEnd);
  return { prefix, lists, placeOf, formats };
}

export const countIn = ({ lists }: StyleMap, list: StyleList): number => lists.get(list)?.items.length ?? 0;

/** The text of one item. */
export function itemOf(text: string, { lists }: StyleMap, list: StyleList, item: number): string | undefined {
  const place = lists.get(list)?.items[item];
  return place && text.slice(place.start, place.end);
}

export const itemsOf = (text: string, { lists }: StyleMap, list: StyleList): readonly string[] => (lists.get(list)?.items ?? []).map(({ start, end }) => text.slice(start, end));

/** A list without its last item; an empty one stays, as Excel writes it. */
export function withoutLastItem(text: string, { lists }: StyleMap, list: StyleList): readonly Edit[] {
  const { tag, items, end } = lists.get(list) ?? {};
  const last = items?.at(-1);
  if (!tag || !items || !last || end === undefined) return [];
  const open = withAttributes(text.slice(tag.start, tag.end), { count: String(items.length - 1) });
  if (items.length === 1) return [{ start: tag.start, end, text: closedInItself(open) }];
  return [{ ...tag, text: open }, { ...last, text: "" }];
}

/** Lists with more items at their ends and the counts right; made where they are not there yet. */
export const withItems = (text: string, map: StyleMap, added: ReadonlyMap<StyleList, readonly string[]>): readonly Edit[] =>
  // In the schema's order: several new lists may go to one place.
  order.flatMap((list) => listEdits(text, map, list, added.get(list) ?? []));

function listEdits(text: string, map: StyleMap, list: StyleList, added: readonly string[]): readonly Edit[] {
  if (added.length === 0) return [];
  const name = `${map.prefix}${list}`;
  const place = map.lists.get(list);
  if (!place) {
    const at = map.placeOf(list);
    return [{ start: at, end: at, text: `<${name} count="${added.length}">${added.join("")}</${name}>` }];
  }
  const { tag, end, items } = place;
  const open = withAttributes(text.slice(tag.start, tag.end), { count: String(items.length + added.length) });
  if (open === closedInItself(open)) return [{ start: tag.start, end, text: `${opened(open)}${added.join("")}</${name}>` }];
  const before = text.lastIndexOf("</", end - 1);
  return [{ ...tag, text: open }, { start: before, end: before, text: added.join("") }];
}
