import { portable, type Codec } from "../codec";
import { encode, type PartPieces } from "../encoding";
import { pathKey, type Package } from "../package";
import { methods, type ZipEntry } from "../zip";
import { writeZip } from "../zip-writer";

/** What becomes of the parts of a package; the rest is copied as it lies there, packed. */
export interface PartChanges {
  readonly replaced: Map<string, PartPieces>;
  readonly removed: Set<string>;
  readonly added: Map<string, PartPieces>;
}

export const noPartChanges = (): PartChanges => ({ replaced: new Map(), removed: new Set(), added: new Map() });

/** The archive with these parts put in place, taken out and added at its end; every other entry as it lies there, byte for byte. */
export function packageWith({ entries, codec }: Package, { replaced, removed, added }: PartChanges): Uint8Array {
  const replacements = keyed(replaced);
  const gone = new Set([...removed].map(pathKey));
  const kept = entries.filter(({ name }) => !gone.has(pathKey(name)));
  const patched = kept.map((entry) => {
    const part = replacements.get(pathKey(entry.name));
    return part ? filled(entry, part, codec) : entry;
  });
  // Not the entry of a folder: a part must not look like one.
  const model = entries.find(({ name }) => !name.endsWith("/"));
  return writeZip(model ? [...patched, ...[...added].map(([path, part]) => filled(renamed(model, path), part, codec))] : patched);
}

/** An entry of an archive that is made, not read: MS-DOS's first day, and a name in UTF-8. */
const blankEntry: ZipEntry = {
  name: "", rawName: new Uint8Array(), madeBy: 20, flags: 0x0800, method: methods.deflated, modified: 0x00210000, checksum: 0, packedSize: 0, size: 0,
  internalAttributes: 0, externalAttributes: 0, packed: new Uint8Array(),
};

/** A package of these parts, in their order. */
export const packageOf = (partsByPath: ReadonlyMap<string, string>): Uint8Array => writeZip([...partsByPath].map(([path, text]) => filled(renamed(blankEntry, path), { pieces: [text], encoding: "utf-8" }, portable)));

const keyed = (partsByPath: ReadonlyMap<string, PartPieces>): ReadonlyMap<string, PartPieces> => new Map([...partsByPath].map(([path, part]) => [pathKey(path), part]));

function filled(entry: ZipEntry, part: PartPieces, codec: Codec): ZipEntry {
  let [checksum, size] = [0, 0];
  function* counted(): Generator<Uint8Array> {
    for (const bytes of encode(part)) {
      checksum = codec.crc32(bytes, checksum);
      size += bytes.length;
      yield bytes;
    }
  }
  const packed = codec.deflate(counted(), part.pieces.reduce((length, piece) => length + piece.length, 0));
  return { ...entry, method: methods.deflated, checksum, size, packedSize: packed.length, packed };
}

const renamed = (entry: ZipEntry, name: string): ZipEntry => ({ ...entry, name, rawName: new TextEncoder().encode(name) });
