import type { Attributes } from "./xml-handlers";

/** What plain XML is made of: names, attributes, text; as strict as a full parser. */
const none: Attributes = {};
const tab = 9, lineFeed = 10, carriageReturn = 13, space = 32, ampersand = 38, slash = 47, less = 60, equals = 61, greater = 62;

const isSpace = (code: number): boolean => code === space || code === lineFeed || code === carriageReturn || code === tab;
/** What ends a name, or cannot be in one; of the letters beyond ASCII all are let pass. */
const endsName = (code: number): boolean => !(code >= 97 && code <= 122) && !(code >= 65 && code <= 90) && !(code >= 48 && code <= 58) && code !== 45 && code !== 46 && code !== 95 && !(code >= 128);
const beginsName = (code: number): boolean => !endsName(code) && !(code >= 48 && code <= 57) && code !== 45 && code !== 46;
const isNoCharacter = (code: number): boolean => (code < space && !isSpace(code)) || code >= 0xfffe;

/** A place in the text, and what can be read from there. */
export interface Cursor {
  readonly text: string;
  readonly fail: () => Error;
  at: number;
}

/** The name that begins here. @throws what the cursor fails with where none does. */
export function nameAt(cursor: Cursor): string {
  const { text, at: from } = cursor;
  if (!beginsName(text.charCodeAt(from))) throw cursor.fail();
  let to = from + 1;
  while (!endsName(text.charCodeAt(to))) to++;
  cursor.at = to;
  return text.slice(from, to);
}

/** Whether this whole name stands here. */
export const isNameAt = (name: string, text: string, at: number): boolean => text.startsWith(name, at) && endsName(text.charCodeAt(at + name.length));

/** @returns whether there was any. */
export function skipSpace(cursor: Cursor): boolean {
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

/** Attributes up to the end of the tag, with what their entities stand for. @throws what the cursor fails with where one is not whole or stands twice. */
export function attributesAt(cursor: Cursor): Attributes {
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
export function cellAttributesAt(cursor: Cursor): Attributes {
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
export function textAt(cursor: Cursor, inside: boolean): string | undefined {
  if (inside) return textInside(cursor);
  skipSpace(cursor);
  if (cursor.at < cursor.text.length && cursor.text.charCodeAt(cursor.at) !== less) throw cursor.fail();
  return undefined;
}

function textInside(cursor: Cursor): string | undefined {
  const { text, fail, at: from } = cursor;
  const near = Math.min(text.length, from + shortText);
  let plain = true;
  let to = from;
  for (; to < near; to++) {
    const code = text.charCodeAt(to);
    if (code === less) break;
    if (isNoCharacter(code)) throw fail();
    if (code === ampersand || code === carriageReturn) plain = false;
  }
  if (to === near && near < text.length) {
    const end = text.indexOf("<", near);
    to = end < 0 ? text.length : end;
    const rest = text.slice(near, to);
    if (noCharacter.test(rest)) throw fail();
    plain &&= !marked.test(rest);
  }
  cursor.at = to;
  if (to === from) return undefined;
  const raw = text.slice(from, to);
  return plain ? raw : characters(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw, fail);
}

/** Up to here it is quicker to look at each character; formulas are longer. */
const shortText = 24;
const noCharacter = /[^\t\n\r -\ufffd]/;
const marked = /[&\r]/;

const named: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

/**
 * With what the five names and numbers stand for. Formulas are full of them: a pattern that asks back for each takes three times as long.
 * @example characters("&lt;甲&gt;", () => new Error()) // "<甲>"
 */
export function characters(raw: string, fail: () => Error): string {
  let text = "";
  let from = 0;
  for (let at = raw.indexOf("&"); at >= 0; at = raw.indexOf("&", from)) {
    const end = raw.indexOf(";", at);
    const name = raw.slice(at + 1, Math.max(at, end));
    const character = named.get(name) ?? numbered(name);
    if (character === undefined) throw fail();
    text += raw.slice(from, at) + character;
    from = end + 1;
  }
  return text + raw.slice(from);
}

/** @example numbered("#x4e00") // "一" */
function numbered(name: string): string | undefined {
  const [, hex, digits] = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name) ?? [];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(digits);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

const isCharacter = (code: number): boolean => (code >= space || isSpace(code)) && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
