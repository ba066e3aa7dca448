import type { Codec } from "./codec";
import { damaged, parts } from "./damage";

/** One file in the archive, as its directory tells; the packed bytes stay where they are. */
export interface ZipEntry {
  /** Readable name; `rawName` is what is written back. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  /** MS-DOS time and date in one number. */
  readonly modified: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const unknown32 = 0xffffffff;
const utf8Name = 0x0800;
export const encryptedEntry = 0x0001;
export const methods = { stored: 0, deflated: 8 } as const;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** @returns the archive's entries in their order. @throws Refusal file.damaged when the directory is cut off or points outside. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return entriesOf(bytes);
  } catch (cause) {
    // A DataView or decoder that is led outside the bytes: the directory does not describe this file.
    if (cause instanceof RangeError || cause instanceof TypeError) throw damaged(parts.archive, cause);
    throw cause;
  }
}

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const { count, start } = directoryOf(view);
  const entries: ZipEntry[] = [];
  for (let at = start, index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw damaged(parts.archive);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(entryAt(bytes, view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (start !== unknown32 && count !== 0xffff) return { count, start };
    return directory64Of(view, at) ?? { count, start };
  }
  throw damaged(parts.archive);
}

/** Archives beyond 4 GB have larger numbers in a second end record; some writers put one into every archive. */
function directory64Of(view: DataView, end: number): { readonly count: number; readonly start: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return undefined;
  const at = uint64(view, locator + 8);
  if (view.getUint32(at, true) !== end64Signature) return undefined;
  return { count: uint64(view, at + 32), start: uint64(view, at + 48) };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const wide = wideNumbers(view, at, at + 46 + nameLength, extraLength);
  const local = wide.offset;
  if (view.getUint32(local, true) !== localSignature) throw damaged(parts.archive);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + wide.packedSize > bytes.length) throw damaged(parts.archive);
  return {
    name: new TextDecoder(flags & utf8Name ? "utf-8" : "latin1").decode(rawName),
    rawName,
    madeBy: view.getUint16(at + 4, true),
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: wide.packedSize,
    size: wide.size,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    packed: bytes.subarray(start, start + wide.packedSize),
  };
}

/** Sizes and offset, from the extra field where the 32-bit place says that it is too small. */
function wideNumbers(view: DataView, at: number, extraStart: number, extraLength: number) {
  const numbers = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  for (let field = extraStart; field + 4 <= extraStart + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let place = field + 4;
    for (const key of ["size", "packedSize", "offset"] as const) {
      if (numbers[key] !== unknown32) continue;
      numbers[key] = uint64(view, place);
      place += 8;
    }
  }
  return numbers;
}

/**
 * The entry's bytes. Never makes more than the directory declares, whatever the packed data say.
 * @returns nothing when the entry is not what its directory entry says.
 */
export function unpack(entry: ZipEntry, codec: Codec): Uint8Array | undefined {
  const bytes = entry.method === methods.stored ? entry.packed : entry.method === methods.deflated ? inflate(entry, codec) : undefined;
  return bytes?.length === entry.size && codec.crc32(bytes) === entry.checksum ? bytes : undefined;
}

function inflate({ packed, size }: ZipEntry, codec: Codec): Uint8Array | undefined {
  try {
    return codec.inflate(packed, size);
  } catch {
    // Codecs throw on any code that deflate does not have, and on data that go on too long: the same answer as a length that does not fit.
    return undefined;
  }
}
