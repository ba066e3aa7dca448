import type { ZipEntry } from "./zip";

const utf8Name = 0x0800;
const neededVersion = 20;
const localLength = 30;
const centralLength = 46;
const endLength = 22;

/** The archive anew: packed bytes, order, times and attributes as they were, sizes now before the data instead of after them. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = sum(entries, (entry) => entry.rawName.length);
  const bytes = new Uint8Array(sum(entries, (entry) => localLength + centralLength + entry.packedSize) + 2 * names + endLength);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, entry);
    bytes.set(entry.rawName, at + localLength);
    bytes.set(entry.packed, at + localLength + entry.rawName.length);
    at += localLength + entry.rawName.length + entry.packedSize;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, entry.madeBy, true);
    writeShared(view, at + 6, entry);
    view.setUint16(at + 36, entry.internalAttributes, true);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, at + centralLength);
    at += centralLength + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What the header before the data and the directory have in common. Extra fields are left out: they only repeat it. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, neededVersion, true);
  view.setUint16(at + 2, entry.flags & utf8Name, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

const sum = <T>(items: readonly T[], size: (item: T) => number): number => items.reduce((total, item) => total + size(item), 0);
