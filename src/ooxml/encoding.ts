import { damaged } from "./damage";
import type { Message } from "../text";

/** A part as text, with what is needed to write it back the same way. A byte order mark stays in the text. */
export interface PartText {
  readonly text: string;
  readonly encoding: string;
}

/** @throws Refusal file.damaged when the bytes are not in the encoding that they claim. */
export function decode(bytes: Uint8Array, what: Message): PartText {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch (cause) {
    throw damaged(what, cause);
  }
}

/** The encoding by its first bytes, as the XML standard's appendix F says. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declaration = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1]?.toLowerCase() ?? "utf-8";
}

/** A part that is written piece by piece: a long sheet never stands in memory as one text. */
export interface PartPieces {
  readonly pieces: readonly string[];
  readonly encoding: string;
}

export const textOf = ({ pieces, encoding }: PartPieces): PartText => ({ text: pieces.join(""), encoding });

/** Back to bytes in the same encoding; one that can only be read becomes UTF-8, and its declaration, in the first piece, says so. */
export function* encode({ pieces, encoding }: PartPieces): Generator<Uint8Array> {
  const isUtf8 = encoding === "utf-8" || encoding === "utf8";
  const encoder = new TextEncoder();
  for (const [place, piece] of pieces.entries()) {
    if (encoding === "utf-16le" || encoding === "utf-16be") yield encode16(piece, encoding === "utf-16le");
    else yield encoder.encode(isUtf8 || place > 0 ? piece : piece.replace(/^([^<]*<\?xml[^>]*?\sencoding\s*=\s*["'])[\w.:-]+/, "$1UTF-8"));
  }
}

function encode16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}
