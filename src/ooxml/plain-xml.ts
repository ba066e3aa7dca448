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

/**
 * Walks through plain XML; a city's 200 files take a quarter of the time of a full parser. As strict as one: what is not well-formed fails.
 * @param fail makes the error to be thrown.
 */
export function scanPlainXml(text: string, fail: () => Error, { open, text: onText, close }: XmlHandlers): void {
  const length = text.length;
  const tag = { end: 0, selfClosing: false };
  const names: string[] = [];
  let at = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  let rooted = false;
  if (text.startsWith("<?xml", at)) at = text.indexOf("?>", at) + 2;

  const nameAt = (from: number): string => {
    if (!beginsName(text.charCodeAt(from))) throw fail();
    let to = from + 1;
    while (to < length && !endsName(text.charCodeAt(to))) to++;
    at = to;
    return text.slice(from, to);
  };
  const skipSpace = (): boolean => {
    const from = at;
    while (at < length && isSpace(text.charCodeAt(at))) at++;
    return at > from;
  };
  const valueAt = (): string => {
    skipSpace();
    if (text.charCodeAt(at) !== equals) throw fail();
    at++;
    skipSpace();
    const quote = text.charCodeAt(at);
    if (quote !== 34 && quote !== 39) throw fail();
    const from = at + 1;
    let plain = true;
    for (at = from; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (at >= length || code === less || isNoCharacter(code)) throw fail();
      if (code === ampersand || code < space) plain = false;
    }
    const value = text.slice(from, at++);
    return plain ? value : characters(value.replace(/\r\n|[\t\n\r]/g, " "), fail);
  };
  const attributesAt = (): Attributes => {
    let attributes: Record<string, string> | undefined;
    for (;;) {
      const spaced = skipSpace();
      const code = text.charCodeAt(at);
      if (code === greater || code === slash) return attributes ?? none;
      if (!spaced) throw fail();
      const name = nameAt(at);
      const value = valueAt();
      if (attributes && Object.hasOwn(attributes, name)) throw fail();
      (attributes ??= {})[name] = value;
    }
  };

  while (at < length) {
    const from = at;
    let plain = true;
    let code = 0;
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      if (code === less) break;
      if (isNoCharacter(code)) throw fail();
      if (code === ampersand || code === carriageReturn) plain = false;
    }
    if (at > from) {
      if (names.length > 0) {
        const raw = text.slice(from, at);
        const read = plain ? raw : characters(raw.replace(/\r\n?/g, "\n"), fail);
        onText?.(read);
      } else if (/[^ \t\n\r]/.test(text.slice(from, at))) throw fail();
    }
    if (at >= length) break;
    at++;
    if (text.charCodeAt(at) === slash) {
      const name = nameAt(at + 1);
      skipSpace();
      if (text.charCodeAt(at) !== greater || names.pop() !== name) throw fail();
      tag.end = ++at;
      tag.selfClosing = false;
      close?.(name, tag);
      continue;
    }
    if (names.length === 0 && rooted) throw fail();
    rooted = true;
    const name = nameAt(at);
    const attributes = attributesAt();
    const selfClosing = text.charCodeAt(at) === slash;
    if (selfClosing && text.charCodeAt(++at) !== greater) throw fail();
    tag.end = ++at;
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
