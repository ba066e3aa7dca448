import { message } from "../text";
import { Refusal } from "../workbook/refusal";

/** Marks at the beginning of a file that tell its encoding. */
const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x84, 0x31, 0x95, 0x33], "gb18030"],
];

/** Below the space stand characters that no text has; tabs, ends of lines and pages, and DOS's end of file are none of them. */
const space = 0x20;
const ofText = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
const lineEnds = /[\r\n]/;
const separators = /[,;\t，]/;

/**
 * The text of a file that says nothing of its encoding, or says it by a mark: UTF-8, UTF-16 and GB18030.
 * Strict UTF-8 comes first: Chinese text in GB18030 is hardly ever valid UTF-8, and the other way round it often is.
 * @throws Refusal when the bytes are no text in any of them, or a text that was cut off.
 * @example textOf(new TextEncoder().encode("姓名,平时\n")) // "姓名,平时\n"
 */
export function textOf(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return markedText(bytes.subarray(marked[0].length), marked[1]);
  const text = wideText(bytes) ?? decoded(bytes, "utf-8") ?? otherText(bytes);
  if (text === undefined || isBinary(text)) throw new Refusal(message("csv.notText"));
  return text;
}

/** A file that names its encoding is held to it. */
function markedText(bytes: Uint8Array, encoding: string): string {
  const text = decoded(bytes, encoding);
  if (text === undefined) throw new Refusal(message(decoded(bytes, encoding, true) === undefined ? "csv.notText" : "csv.cutOff"));
  // UTF-32 begins like UTF-16; only UTF-8 is sure enough to hold what no text has.
  if (encoding !== "utf-8" && isBinary(text)) throw new Refusal(message("csv.notText"));
  return text;
}

/** UTF-16 without a mark, where there is no mistaking it: zero bytes, and line ends and separators in one order of bytes only. */
function wideText(bytes: Uint8Array): string | undefined {
  if (!bytes.includes(0)) return undefined;
  const [little, big] = ["utf-16le", "utf-16be"].map((encoding) => {
    const text = decoded(bytes, encoding);
    return text !== undefined && !isBinary(text) && (lineEnds.test(text) || separators.test(text)) ? text : undefined;
  });
  return little === undefined || big === undefined ? (little ?? big) : undefined;
}

/** Not whole UTF-8: UTF-8 that breaks off inside its last character, or GB18030. */
function otherText(bytes: Uint8Array): string | undefined {
  if (decoded(bytes, "utf-8", true) !== undefined && bytes.some((byte) => byte > 0x7f)) throw new Refusal(message("csv.cutOff"));
  return decoded(bytes, "gb18030");
}

/** @param mayBreakOff the last character may be cut. @returns nothing where the bytes are not in the encoding. */
function decoded(bytes: Uint8Array, encoding: string, mayBreakOff = false): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes, { stream: mayBreakOff });
  } catch {
    // A decoder throws for this alone.
    return undefined;
  }
}

/** One stray character may come from a slip of the hand, in a short text too; zeros and many of them do not. */
function isBinary(text: string): boolean {
  if (text.includes("\u0000")) return true;
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < space && !ofText.has(code)) controls += 1;
  }
  return controls > Math.max(1, text.length / 100);
}
