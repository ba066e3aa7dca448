import { blankPlainCell, plainCellAt } from "./plain-cell";
import type { Cursor } from "./plain-tokens";
import { attributesAt, cellAttributesAt, isNameAt, nameAt, skipSpace, textAt } from "./plain-tokens";
import type { XmlHandlers } from "./xml-handlers";

/**
 * Whether a part is written as all programs write them: elements, attributes and text after the declaration; no document type, comment,
 * instruction or raw text. Whatever else XML knows is left to the parser that knows it all.
 */
export function isPlainXml(text: string): boolean {
  const start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const declared = text.startsWith("<?xml", start) ? (declaration.exec(text.slice(start, start + 200))?.[0].length ?? -1) : 0;
  return declared >= 0 && !holds(text, "!", "<!") && !text.includes("<?", start + declared) && !holds(text, "]]", "]]>");
}

/** Asked first for what is rarer, which is looked for many times faster than a tag's beginning. */
const holds = (text: string, rare: string, whole: string): boolean => text.includes(rare) && text.includes(whole);

const byteOrderMark = 0xfeff, slash = 47, greater = 62;
const declaration = /^<\?xml\s+version\s*=\s*(?:"1\.0"|'1\.0')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;

/**
 * Walks through plain XML; a city's 200 files take a quarter of the time of a full parser. As strict as one: what is not well-formed fails.
 * @param fail makes the error to be thrown.
 */
export function scanPlainXml(text: string, fail: () => Error, { open, text: onText, close, cell: onCell }: XmlHandlers): void {
  const cursor: Cursor = { text, fail, at: text.charCodeAt(0) === byteOrderMark ? 1 : 0 };
  const tag = { end: 0, selfClosing: false };
  const names: string[] = [];
  const cell = blankPlainCell();
  let rooted = false;
  // A cell in a cell is none that any program writes: it is walked through like all else.
  let openCells = 0;
  if (text.startsWith("<?xml", cursor.at)) cursor.at = text.indexOf("?>", cursor.at) + 2;
  while (cursor.at < text.length) {
    const read = textAt(cursor, names.length > 0);
    if (read !== undefined) onText?.(read);
    if (cursor.at >= text.length) break;
    cursor.at++;
    if (text.charCodeAt(cursor.at) === slash) {
      const name = names.pop();
      if (name === undefined || !isNameAt(name, text, cursor.at + 1)) throw fail();
      if (name === "c") openCells--;
      cursor.at += name.length + 1;
      skipSpace(cursor);
      if (text.charCodeAt(cursor.at) !== greater) throw fail();
      tag.end = ++cursor.at;
      tag.selfClosing = false;
      close?.(name, tag);
      continue;
    }
    if (names.length === 0 && rooted) throw fail();
    rooted = true;
    // Where the root has a prefix its cells have it too, and "c" is none of them.
    if (onCell && openCells === 0 && names.length > 0 && !names[0]?.includes(":") && isNameAt("c", text, cursor.at)) {
      cell.start = cursor.at - 1;
      cursor.at++;
      if (plainCellAt(cursor, cell)) {
        cell.end = cursor.at;
        onCell(cell);
        continue;
      }
      cursor.at--;
    }
    const name = nameAt(cursor);
    const attributes = name === "c" ? cellAttributesAt(cursor) : attributesAt(cursor);
    const selfClosing = text.charCodeAt(cursor.at) === slash;
    if (selfClosing && text.charCodeAt(++cursor.at) !== greater) throw fail();
    tag.end = ++cursor.at;
    tag.selfClosing = selfClosing;
    open?.(name, attributes, tag);
    if (!selfClosing) {
      names.push(name);
      if (name === "c") openCells++;
    } else close?.(name, tag);
  }
  if (names.length > 0 || !rooted) throw fail();
}
