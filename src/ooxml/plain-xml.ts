import type { Attributes, XmlHandlers } from "./xml-handlers";

/**
 * Whether a part is written as all programs write them: elements, attributes and text after the declaration; no document type, comment,
 * instruction or raw text. Whatever else XML knows is left to the parser that knows it all.
 */
export function isPlainXml(text: string): boolean {
  const start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const declared = text.startsWith("<?xml", start) ? (declaration.exec(text.slice(start, start + 200))?.[0].length ?? -1) : 0;
  return declared >= 0 && !text.includes("<!") && !text.includes("<?", start + declared) && !text.includes("]]>");
}

const byteOrderMark = 0xfeff;
const declaration = /^<\?xml\s+version\s*=\s*(?:"1\.0"|'1\.0')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;

const none: Attributes = {};
const tab = 9, lineFeed = 10, carriageReturn = 13, space = 32, ampersand = 38, slash = 47, less = 60, equals = 61, greater = 62;

const isSpace = (code: number): boolean => code === space || code === lineFeed || code === carriageReturn || code === tab;
/** What ends a name, or cannot be in one; of the letters beyond ASCII all are let pass. */
const endsName = (code: number): boolean => !(code >= 97 && code <= 122) && !(code >= 65 && code <= 90) && !(code >= 48 && code <= 58) && code !== 45 && code !== 46 && code !== 95 && !(code >= 128);
const beginsName = (code: number): boolean => !endsName(code) && !(code >= 48 && code <= 57) && code !== 45 && code !== 46;
const isNoCharacter = (code: number): boolean => (code < space && !isSpace(code)) || code >= 0xfffe;

/** A place in the text, and what can be read from there. */
interface Cursor {
  readonly text: string;
  readonly fail: () => Error;
  at: number;
}

function nameAt(cursor: Cursor): string {
  const { text, at: from } = cursor;
  if (!beginsName(text.charCodeAt(from))) throw cursor.fail();
  let to = from + 1;
  while (!endsName(text.charCodeAt(to))) to++;
  cursor.at = to;
  return text.slice(from, to);
}

function skipSpace(cursor: Cursor): boolean {
  const from = cursor.at;
  while (isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at++;
  return cursor.at > from;
}

function valueAt(cursor: Cursor): string {
  const { text, fail } = cursor;
  skipSpace(cursor);
  if (text.charCodeAt(cursor.at) !== equals) throw fail();
  cursor.at++;
  skipSpace(cursor);
  const quote = text.charCodeAt(cursor.at);
  if (quote !== 34 && quote !== 39) throw fail();
  const from = cursor.at + 1;
  let plain = true;
  let to = from;
  for (; ; to++) {
    const code = text.charCodeAt(to);
    if (code === quote) break;
    // Beyond the end there is no code at all.
    if (code === less || isNoCharacter(code) || Number.isNaN(code)) throw fail();
    if (code === ampersand || code < space) plain = false;
  }
  cursor.at = to + 1;
  const value = text.slice(from, to);
  return plain ? value : characters(value.replace(/\r\n|[\t\n\r]/g, " "), fail);
}

function attributesAt(cursor: Cursor): Attributes {
  let attributes: Record<string, string> | undefined;
  while (hasAttribute(cursor)) {
    const name = nameAt(cursor);
    const value = valueAt(cursor);
    if (attributes && Object.hasOwn(attributes, name)) throw cursor.fail();
    (attributes ??= {})[name] = value;
  }
  return attributes ?? none;
}

/** Of cells there are millions, with these three attributes or fewer: their objects are made in one go. With any other, it is read like all else. */
function cellAttributesAt(cursor: Cursor): Attributes {
  const from = cursor.at;
  let r: string | undefined;
  let s: string | undefined;
  let t: string | undefined;
  while (hasAttribute(cursor)) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (!endsName(cursor.text.charCodeAt(cursor.at + 1)) || (code !== 114 && code !== 115 && code !== 116) || (code === 114 ? r : code === 115 ? s : t) !== undefined) {
      cursor.at = from;
      return attributesAt(cursor);
    }
    cursor.at++;
    const value = valueAt(cursor);
    if (code === 114) r = value;
    else if (code === 115) s = value;
    else t = value;
  }
  return { r, s, t };
}

/** Whether another attribute follows in the tag; it must stand apart from what is before it. */
function hasAttribute(cursor: Cursor): boolean {
  const spaced = skipSpace(cursor);
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === greater || code === slash) return false;
  if (!spaced) throw cursor.fail();
  return true;
}

/** The text up to the next tag; nothing where there is none, or space outside the root. */
function textAt(cursor: Cursor, inside: boolean): string | undefined {
  const { text, fail, at: from } = cursor;
  const length = text.length;
  let plain = true;
  let to = from;
  for (; to < length; to++) {
    const code = text.charCodeAt(to);
    if (code === less) break;
    if (isNoCharacter(code) || (!inside && !isSpace(code))) throw fail();
    if (code === ampersand || code === carriageReturn) plain = false;
  }
  cursor.at = to;
  if (to === from || !inside) return undefined;
  const raw = text.slice(from, to);
  return plain ? raw : characters(raw.replace(/\r\n?/g, "\n"), fail);
}

/**
 * Walks through plain XML; a city's 200 files take a quarter of the time of a full parser. As strict as one: what is not well-formed fails.
 * @param fail makes the error to be thrown.
 */
export function scanPlainXml(text: string, fail: () => Error, { open, text: onText, close }: XmlHandlers): void {
  const cursor: Cursor = { text, fail, at: text.charCodeAt(0) === byteOrderMark ? 1 : 0 };
  const tag = { end: 0, selfClosing: false };
  const names: string[] = [];
  let rooted = false;
  if (text.startsWith("<?xml", cursor.at)) cursor.at = text.indexOf("?>", cursor.at) + 2;
  while (cursor.at < text.length) {
    const read = textAt(cursor, names.length > 0);
    if (read !== undefined) onText?.(read);
    if (cursor.at >= text.length) break;
    cursor.at++;
    if (text.charCodeAt(cursor.at) === slash) {
      cursor.at++;
      const name = nameAt(cursor);
      skipSpace(cursor);
      if (text.charCodeAt(cursor.at) !== greater || names.pop() !== name) throw fail();
      tag.end = ++cursor.at;
      tag.selfClosing = false;
      close?.(name, tag);
      continue;
    }
    if (names.length === 0 && rooted) throw fail();
    rooted = true;
    const name = nameAt(cursor);
    const attributes = name === "c" ? cellAttributesAt(cursor) : attributesAt(cursor);
    const selfClosing = text.charCodeAt(cursor.at) === slash;
    if (selfClosing && text.charCodeAt(++cursor.at) !== greater) throw fail();
    tag.end = ++cursor.at;
    tag.selfClosing = selfClosing;
    open?.(name, attributes, tag);
    if (!selfClosing) names.push(name);
    else close?.(name, tag);
  }
  if (names.length > 0 || !rooted) throw fail();
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** With what the five names and numbers stand for. */
const characters = (raw: string, fail: () => Error): string =>
  raw.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|([a-z]+));|&/g, (_, hex?: string, digits?: string, name?: string) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : digits !== undefined ? Number(digits) : undefined;
    const character = code === undefined ? (name === undefined ? undefined : named[name]) : isCharacter(code) ? String.fromCodePoint(code) : undefined;
    if (character === undefined) throw fail();
    return character;
  });

const isCharacter = (code: number): boolean => (code >= space || isSpace(code)) && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
