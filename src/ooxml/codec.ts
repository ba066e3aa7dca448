import { Deflate, deflateSync, Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** How parts are packed and unpacked: in a browser by a library, on the command line by what Node brings with it, in a quarter of the time. */
export interface Codec {
  /**
   * Never makes more than a little beyond `size`, whatever the packed data say.
   * @throws whatever it likes on data that cannot be unpacked.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** Takes the pieces one after the other. @param size of all of them, about. */
  readonly deflate: (pieces: Iterable<Uint8Array>, size: number) => Uint8Array;
  /** @param before that of the bytes before these. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}

/** Up to here packed data are unpacked in one go, whatever they say. A byte can stand for a thousand: what they could become at most takes seconds. */
const oneGoBytes = 1024 ** 2;
/** Up to here too, which is more than twice as fast, as long as their beginning packs as tables do. */
const plausibleBytes = 4 * 1024 ** 2;
/** Else so much at a time: what a step could become at most fits into memory. */
const stepBytes = 64 * 1024;

/** @example joined([new Uint8Array([1]), new Uint8Array([2])]) // 1, 2 */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The codec that runs anywhere. */
export const portable: Codec = {
  // One byte more than declared: data that go on beyond it show by their length.
  inflate: (packed, size) => (packed.length <= oneGoBytes || (packed.length <= plausibleBytes && beginsPlausibly(packed)) ? inflateSync(packed, { out: new Uint8Array(size + 1) }) : inflateInSteps(packed, size)),
  deflate: (pieces, size) => {
    // Twice as fast it comes out a little larger.
    const level = size > largePart ? 2 : 6;
    if (size > largePart && size <= packedInOneGo) return deflateSync(joined([...pieces]), { level });
    const packed: Uint8Array[] = [];
    const stream = new Deflate({ level }, (chunk) => packed.push(chunk));
    for (const piece of pieces) stream.push(piece);
    stream.push(new Uint8Array(), true);
    return joined(packed);
  },
  crc32,
};

/** From here on packing takes longer than all else. */
const largePart = 4_000_000;
/** Up to here in one go, which is a quarter faster: a part stands in memory twice for as long as that takes. */
const packedInOneGo = 32 * 1024 ** 2;

/**
 * Whether the first step comes to no more than a table's would: sheets reach 20 to 100 times.
 * @throws where it is no packed data.
 */
export function beginsPlausibly(packed: Uint8Array): boolean {
  let made = 0;
  new Inflate((chunk) => {
    made += chunk.length;
  }).push(packed.subarray(0, stepBytes));
  return made <= stepBytes * plausibleRatio;
}

const plausibleRatio = 200;

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    // Too long for its place is a RangeError, which ends the unpacking.
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += stepBytes) stream.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
  return whole.subarray(0, filled);
}
