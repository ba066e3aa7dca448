import { message, type Message } from "../text";
import { Refusal } from "../workbook/refusal";
import { portable, type Codec } from "./codec";
import { damaged, megabytes, parts, tooLarge } from "./damage";
import { decode, type PartText } from "./encoding";
import { limits } from "./limits";
import { refuseOtherThanZip } from "./sniff";
import { encryptedEntry, readDirectory, unpack, type ZipEntry } from "./zip";

/** A file opened: its entries, found by path whatever the case. Parts are unpacked when asked for. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  readonly byPath: ReadonlyMap<string, ZipEntry>;
  /** What was read, where it will be asked for again: a patch writes from the text that the reader went through. For reading alone a large sheet need not stay. */
  readonly kept: Map<ZipEntry, PartText> | undefined;
  /** Bytes that were read as text so far, and how many may be. */
  readonly reading: { bytes: number; readonly most: number };
  readonly codec: Codec;
}

/** Paths count without case, leading slash and Windows' slashes. */
export const pathKey = (path: string): string => path.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

/** @param keeps what it reads, for asking again. @throws Refusal for whatever is no zip archive, is cut off, or unpacks to more than the limits. */
export function openPackage(bytes: Uint8Array, codec: Codec = portable, keeps = false): Package {
  refuseOtherThanZip(bytes);
  if (bytes.length > limits.fileBytes) throw tooLarge(megabytes(bytes.length), megabytes(limits.fileBytes));
  const entries = readDirectory(bytes);
  const size = entries.reduce((total, entry) => total + entry.size, 0);
  refuseTooLarge(entries.length, size, bytes.length);
  return { entries, byPath: new Map(entries.map((entry) => [pathKey(entry.name), entry])), kept: keeps ? new Map() : undefined, reading: { bytes: 0, most: Math.max(limits.harmlessBytes, size * limits.timesRead) }, codec };
}

function refuseTooLarge(count: number, unpacked: number, fileBytes: number): void {
  if (count > limits.parts) throw tooLarge(message("file.size.parts", { count }), message("file.size.parts", { count: limits.parts }));
  if (unpacked > limits.unpackedBytes) throw tooLarge(megabytes(unpacked), megabytes(limits.unpackedBytes));
  const allowed = Math.max(limits.harmlessBytes, fileBytes * limits.packingRatio);
  if (unpacked > allowed) throw tooLarge(megabytes(unpacked), megabytes(allowed));
}

export const hasPart = ({ byPath }: Package, path: string): boolean => byPath.has(pathKey(path));

const entryAt = ({ byPath }: Package, path: string): ZipEntry | undefined => byPath.get(pathKey(path));

/** @throws Refusal file.damaged naming `what` when the part is missing or does not unpack to what the directory says. */
function partBytes({ codec }: Package, entry: ZipEntry | undefined, what: Message): Uint8Array {
  if (!entry) throw damaged(what);
  if (entry.flags & encryptedEntry) throw new Refusal(message("file.encrypted"));
  const bytes = unpack(entry, codec);
  if (!bytes) throw damaged(what);
  return bytes;
}

/** A part as text. @throws Refusal as partBytes does, and file.tooLarge when parts are read over and over. */
export function partText(pack: Package, path: string, what: Message): PartText {
  const entry = entryAt(pack, path);
  pack.reading.bytes += entry?.size ?? 0;
  if (pack.reading.bytes > pack.reading.most) throw tooLarge(megabytes(pack.reading.bytes), megabytes(pack.reading.most));
  const text = (entry && pack.kept?.get(entry)) ?? decode(partBytes(pack, entry, what), what);
  if (entry) pack.kept?.set(entry, text);
  return text;
}

export const contentTypesPath = "[Content_Types].xml";
export const rootPath = "";

/** Why the archive is no workbook, by what lies in it. */
export function refusalOfOther(pack: Package): Refusal {
  const { byPath, entries } = pack;
  const names = entries.map((entry) => pathKey(entry.name));
  if (byPath.has("mimetype")) return otherOffice(openDocumentKind(new TextDecoder().decode(partBytes(pack, entryAt(pack, "mimetype"), parts.contents))));
  if (byPath.has("index/document.iwa")) return otherOffice(message("file.kind.other"));
  const looksOffice = byPath.has(pathKey(contentTypesPath)) || names.some((name) => name.startsWith("xl/") || name.startsWith("_rels/"));
  return looksOffice ? damaged(parts.links) : new Refusal(message("file.archive"));
}

export const otherOffice = (kind: Message): Refusal => new Refusal(message("file.otherOffice", { kind }));

function openDocumentKind(type: string): Message {
  if (type.includes("opendocument.spreadsheet")) return message("file.kind.openSheet");
  if (type.includes("opendocument.text")) return message("file.kind.document");
  if (type.includes("opendocument.presentation")) return message("file.kind.slides");
  return message("file.kind.other");
}
