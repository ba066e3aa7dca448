import { growingPieces } from "./pieces";

/** A stretch of a part's text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A stretch that becomes something else. */
export interface Edit extends Extent {
  readonly text: string;
}

/** The text with all edits made; whatever lies between them stays as it was. Edits at one place keep their order. */
export const splice = (text: string, edits: readonly Edit[]): string => spliced(text, edits).join("");

/** The same in pieces. */
export function spliced(text: string, edits: readonly Edit[]): readonly string[] {
  const pieces = growingPieces();
  let at = 0;
  for (const edit of inOrder(edits)) {
    pieces.add(text.slice(at, edit.start));
    pieces.add(edit.text);
    at = edit.end;
  }
  pieces.add(text.slice(at));
  return pieces.all();
}

/** Most come as they stand in the text, by the ten thousand. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const byPlace = (one: Edit, other: Edit): number => one.start - other.start || one.end - other.end;
  return edits.every((edit, index) => index === 0 || byPlace(edits[index - 1] ?? edit, edit) <= 0) ? edits : [...edits].sort(byPlace);
}

/** Where the tag begins that ends before this place: no tag holds a "<" inside. */
export const tagStart = (text: string, end: number): number => text.lastIndexOf("<", end - 1);

/** The prefix of the part's own elements, with its colon; often empty. @param end of a tag of this name. */
export function prefixOf(text: string, end: number, name: string): string {
  const start = tagStart(text, end) + 1;
  return text.slice(start, text.indexOf(name, start));
}

/**
 * An opening tag with attributes set, or taken away where the value is undefined; all others stay as they were written.
 * @example withAttributes('<c r="A1" t="s">', { t: undefined, s: "4" }) // '<c r="A1" s="4">'
 */
export function withAttributes(tag: string, wanted: Readonly<Record<string, string | undefined>>): string {
  const names = Object.keys(wanted);
  // Most often there is nothing to take away.
  if (names.every((name) => wanted[name] === undefined && !tag.includes(name))) return tag;
  const left = new Map(Object.entries(wanted));
  const changed = tag.replace(/(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/g, (whole, space: string, name: string, equals: string) => {
    if (!left.has(name)) return whole;
    const value = left.get(name);
    left.delete(name);
    return value === undefined ? "" : `${space}${name}${equals}"${escapeAttribute(value)}"`;
  });
  const added = [...left].flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`])).join("");
  return changed.replace(/\s*\/?>$/, (end) => added + end.trimStart());
}

export const attributeOf = (tag: string, name: string): string | undefined => {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
};

/** The tag opened instead of closed in itself. @example opened('<row r="3"/>') // '<row r="3">' */
export const opened = (tag: string): string => tag.replace(/\s*\/>$/, ">");
export const closedInItself = (tag: string): string => tag.replace(/\s*\/?>$/, "/>");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;" };
const escapeAttribute = (text: string): string => text.replace(/[&<>"\n\t\r]/g, (character) => entities[character] ?? character);
export const escapeText = (text: string): string => (/[&<>]/.test(text) ? text.replace(/[&<>]/g, (character) => entities[character] ?? character) : text);

/** Text that would read as the mark of another character, marked itself. @example escapeReadAs("a_x0041_") // "a_x005F_x0041_" */
export const escapeReadAs = (text: string): string => (!text.includes("_x") ? text : text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));

/** As text of a cell: what XML cannot hold becomes _xHHHH_, and so does text that would read as such. */
export function escapeCellText(text: string): string {
  if (plain.test(text)) return text;
  const marked = escapeReadAs(text).replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeText(marked);
}

/** Most of what cells hold: digits, letters, Chinese characters and their punctuation. */
const plain = /^[ -%'-;=?-^`a-~\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]*$/;

/** Control characters but tab and line feed, halves of a pair alone, and the two that are no characters. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
