import { readSharedStrings } from "../shared-strings";
import { growingPieces } from "./pieces";
import { attributeOf, escapeCellText, opened, tagStart, withAttributes } from "./splice";

/** The texts that cells of a workbook share, growing by those of new rows: names of units and files, grades and words of law stand once for thousands of cells. */
export interface SharedTexts {
  /** The number under which a cell refers to the text. */
  readonly numberOf: (text: string) => number;
  /** The text of a cell that refers to it, among those that the part held already. */
  readonly textAt: (number: number) => string | undefined;
  /** The part as it then is; nothing when no text was added. */
  readonly patched: () => readonly string[] | undefined;
}

/** @param part its text, read only where it grows. @param there how many the part holds already. Which words they are does not matter: some have runs of their own looks, and are nobody else's. */
export function sharedTexts(part: () => string, there: number): SharedTexts {
  const numbers = new Map<string, number>();
  let references = 0;
  let read: readonly string[] | undefined;
  return {
    textAt: (number) => (read ??= readSharedStrings(part()))[number],
    numberOf(text) {
      references++;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = there + numbers.size;
      numbers.set(text, number);
      return number;
    },
    patched: () => (numbers.size === 0 ? undefined : withTexts(part(), [...numbers.keys()], references)),
  };
}

function withTexts(part: string, texts: readonly string[], references: number): readonly string[] {
  const tag = rootTag(part);
  const open = part.slice(tag.start, tag.end);
  const prefix = open.slice(1, open.indexOf("sst"));
  const items = growingPieces();
  for (const text of texts) items.add(`<${prefix}si><${prefix}t${keepsSpace.test(text) ? ' xml:space="preserve"' : ""}>${escapeCellText(text)}</${prefix}t></${prefix}si>`);
  const counted = withAttributes(open, { ...more(open, "count", references), ...more(open, "uniqueCount", texts.length) });
  if (opened(open) !== open) return [part.slice(0, tag.start), opened(counted), ...items.all(), `</${prefix}sst>`, part.slice(tag.end)];
  const end = part.lastIndexOf("</");
  return [part.slice(0, tag.start), counted, part.slice(tag.end, end), ...items.all(), part.slice(end)];
}

/** Spaces and line ends that a reader may else leave out. */
const keepsSpace = /^\s|\s$|[\n\t]/;

function rootTag(part: string): { readonly start: number; readonly end: number } {
  const name = /<(?:[\w.-]+:)?sst[\s/>]/.exec(part)?.index ?? 0;
  const end = part.indexOf(">", name) + 1;
  return { start: tagStart(part, end), end };
}

/** What the part counts of itself, where it does. */
function more(tag: string, name: string, by: number): Readonly<Record<string, string>> {
  const counted = attributeOf(tag, name);
  return counted === undefined ? {} : { [name]: String(Number(counted) + by) };
}
