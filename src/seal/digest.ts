import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Steps } from "../workbook/steps";
import { inOneGo, mapInSteps } from "../workbook/steps";
import type { Meaning } from "./meaning";

/** A row as the receipt keeps it: nothing of what it says can be read off it. */
export interface RowDigest {
  readonly sheet: string;
  readonly row: number | undefined;
  readonly about: string;
  /** Of the id, where the row has one. */
  readonly identity: string | undefined;
  readonly digest: string;
}

export interface Digest {
  /** SHA-256 over all rows, in hexadecimal. */
  readonly whole: string;
  /** Twelve characters to read out on the telephone, in groups of four. */
  readonly code: string;
  readonly rows: readonly RowDigest[];
}

/** Characters enough that two rows of a workbook never share one by chance. */
const rowLength = 24;
const identityLength = 12;

const hash = (text: string): Uint8Array => sha256(utf8ToBytes(text));
const hex = (text: string): string => bytesToHex(hash(text));

/** Without letters that are taken for digits when they are read out (Crockford). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bitsEach = 5;
const codeLength = 12;

/** @example spoken(new Uint8Array(32)) // "0000-0000-0000" */
function spoken(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = Array.from({ length: codeLength }, (_, place) => alphabet[Number.parseInt(bits.slice(place * bitsEach, (place + 1) * bitsEach), 2)] ?? "");
  return letters.join("").replace(/(.{4})(?=.)/g, "$1-");
}

/**
 * The digest of what a workbook means. The order of rows, of columns and of sheets does not count, nor does anything that is not typed in.
 * @param form which columns there were to fill in: the same entries under another form are another statement.
 */
export const digestOf = (meanings: readonly Meaning[], form: string): Digest => inOneGo(digestInSteps(meanings, form));

/** The same for whoever has a page to keep alive. */
export function* digestInSteps(meanings: readonly Meaning[], form: string): Steps<Digest> {
  const rows = yield* mapInSteps(meanings, ({ sheet, row, about, identity, entries }): RowDigest => ({
    sheet,
    row,
    about,
    identity: identity === undefined ? undefined : hex(`${sheet}\n${identity}`).slice(0, identityLength),
    digest: hex(JSON.stringify([sheet, [...entries].sort(([one], [other]) => (one < other ? -1 : 1))])).slice(0, rowLength),
  }));
  yield;
  const { whole, code } = sumOf(rows, form);
  return { whole, code, rows };
}

/** The digest over the lines of a receipt: what it should say of itself. */
export function sumOf(rows: readonly Pick<RowDigest, "sheet" | "identity" | "digest">[], form: string): Pick<Digest, "whole" | "code"> {
  const lines = rows.map(({ sheet, identity, digest }) => `${sheet} ${identity ?? ""} ${digest}`).sort();
  const sum = hash([form, ...lines].join("\n"));
  return { whole: bytesToHex(sum), code: spoken(sum) };
}
