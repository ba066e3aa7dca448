import * as zlib from "node:zlib";
import type { Codec } from "../ooxml";
import { portable } from "../ooxml";

const { constants, deflateRawSync, inflateRawSync } = zlib;

/** From here on packing takes longer than all else. */
const largePart = 4_000_000;
/** So much is packed at a time. */
const stepBytes = 1024 ** 2;

/** What Node brings with it. */
export const nodeCodec: Codec = {
  // One byte more than declared: data that go on beyond it are refused by length.
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: size + 1 }),
  deflate: (pieces, size) => {
    const level = size > largePart ? 2 : constants.Z_DEFAULT_COMPRESSION;
    const packed: Uint8Array[] = [];
    // Steps that end at a byte follow one another as one stream; the last one is empty and closes it.
    for (const step of inSteps(pieces)) packed.push(deflateRawSync(step, { level, finishFlush: constants.Z_SYNC_FLUSH }));
    return Buffer.concat([...packed, deflateRawSync(new Uint8Array(), { level })]);
  },
  // Node has it since 20.15.
  crc32: "crc32" in zlib ? zlib.crc32 : portable.crc32,
};

function* inSteps(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < stepBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
