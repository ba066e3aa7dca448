import { deflateSync } from "fflate";
import { crc32 } from "../crc32";
import { encode, type PartText } from "../encoding";
import { pathKey, type Package } from "../package";
import { methods, type ZipEntry } from "../zip";
import { writeZip } from "../zip-writer";

/** What becomes of the parts of a package; the rest is copied as it lies there, packed. */
export interface PartChanges {
  readonly replaced: Map<string, PartText>;
  readonly removed: Set<string>;
  readonly added: Map<string, PartText>;
}

export const noPartChanges = (): PartChanges => ({ replaced: new Map(), removed: new Set(), added: new Map() });

export function packageWith({ entries }: Package, { replaced, removed, added }: PartChanges): Uint8Array {
  const replacements = keyed(replaced);
  const gone = new Set([...removed].map(pathKey));
  const kept = entries.filter(({ name }) => !gone.has(pathKey(name)));
  const patched = kept.map((entry) => {
    const part = replacements.get(pathKey(entry.name));
    return part ? filled(entry, part) : entry;
  });
  // Not the entry of a folder: a part must not look like one.
  const model = entries.find(({ name }) => !name.endsWith("/"));
  return writeZip(model ? [...patched, ...[...added].map(([path, part]) => filled(renamed(model, path), part))] : patched);
}

/** An entry of an archive that is made, not read: MS-DOS's first day, and a name in UTF-8. */
const blankEntry: ZipEntry = {
  name: "", rawName: new Uint8Array(), madeBy: 20, flags: 0x0800, method: methods.deflated, modified: 0x00210000, checksum: 0, packedSize: 0, size: 0,
  internalAttributes: 0, externalAttributes: 0, packed: new Uint8Array(),
};

/** A package of these parts, in their order. */
export const packageOf = (partsByPath: ReadonlyMap<string, string>): Uint8Array => writeZip([...partsByPath].map(([path, text]) => filled(renamed(blankEntry, path), { text, encoding: "utf-8" })));

const keyed = (partsByPath: ReadonlyMap<string, PartText>): ReadonlyMap<string, PartText> => new Map([...partsByPath].map(([path, part]) => [pathKey(path), part]));

/** From here on packing takes longer than all else; twice as fast it comes out a little larger. */
const largePart = 4_000_000;

function filled(entry: ZipEntry, part: PartText): ZipEntry {
  const bytes = encode(part);
  const packed = deflateSync(bytes, { level: bytes.length > largePart ? 2 : 6 });
  return { ...entry, method: methods.deflated, checksum: crc32(bytes), size: bytes.length, packedSize: packed.length, packed };
}

const renamed = (entry: ZipEntry, name: string): ZipEntry => ({ ...entry, name, rawName: new TextEncoder().encode(name) });
