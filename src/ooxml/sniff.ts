import { message } from "../text";
import { Refusal } from "../workbook/refusal";
import { damaged, parts } from "./damage";

const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Workbooks of Excel 2 to 4, before they lay in compound files, begin with one of these records. */
const bareBiff = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];
const zipMagic = [0x50, 0x4b];
/** A text may begin with PK, but not with the number of an archive's part behind it. */
const archiveMagic = [...zipMagic, 0x03, 0x04];

/**
 * Looks at the first bytes, so that everything else is told apart before it is read.
 * @throws Refusal with the sentence for what the file is, unless it is a zip archive.
 */
export function refuseOtherThanZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal(message("file.empty"));
  if (startsWith(bytes, zipMagic)) return;
  refuseOldFormats(bytes);
  if (bytes.every((byte) => byte === 0)) throw damaged(parts.archive);
  throw new Refusal(message("file.notWorkbook"));
}

/** A text file must be none of these. @throws Refusal when the file is empty, a workbook of any kind, or an archive. */
export function refuseWorkbook(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal(message("file.empty"));
  if (startsWith(bytes, archiveMagic)) throw new Refusal(message("csv.isWorkbook"));
  refuseOldFormats(bytes);
}

function refuseOldFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, compoundMagic)) throw compoundRefusal(bytes);
  if (bareBiff.some((magic) => startsWith(bytes, magic))) throw new Refusal(message("file.oldFormat"));
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

/** Compound files: old workbooks, and new ones wrapped in encryption. Their directory names the streams. */
function compoundRefusal(bytes: Uint8Array): Refusal {
  const has = (stream: string): boolean => hasStream(bytes, stream);
  if (has("EncryptedPackage")) return new Refusal(message("file.encrypted"));
  if (has("WordDocument")) return new Refusal(message("file.otherOffice", { kind: message("file.kind.document") }));
  if (has("PowerPoint Document")) return new Refusal(message("file.otherOffice", { kind: message("file.kind.slides") }));
  return new Refusal(message("file.oldFormat"));
}

/** Directory entries of 128 bytes lie at multiples of 128 and begin with their name in UTF-16. */
function hasStream(bytes: Uint8Array, stream: string): boolean {
  const name = Array.from(stream, (character) => [character.charCodeAt(0), 0]).flat();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (name.every((byte, index) => bytes[at + index] === byte) && bytes[at + name.length] === 0) return true;
  }
  return false;
}
