import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { PlainDate } from "../../measures/dates";
import type { Codec } from "../../ooxml";
import { isKnown } from "../../sheets/district";
import { saysNoneKnown } from "../../sheets/in-words";
import { Refusal } from "../../workbook/refusal";
import type { Intake } from "../submission";
import { openFile } from "./open-file";
import { ownWork } from "./own-work";
import { submissionOf } from "./submission-of";
import { unexpected } from "./unexpected";

interface Reading {
  /** For what falls due, where a sheet does not say when it was filled in. */
  readonly today: PlainDate;
  /** How files are unpacked, where there is a quicker way than the one that runs anywhere. */
  readonly codec?: Codec | undefined;
}

/**
 * Takes in one file: all that the city keeps of it, as plain data that holds nothing of the workbook itself.
 * Never throws: a file that cannot be read, is none of ours, or breaks the program is set aside with its reason, and the others go on.
 */
export function intake(file: string, bytes: Uint8Array, { today, codec }: Reading): Intake {
  const mark = bytesToHex(sha256(bytes));
  try {
    const district = openFile(file, bytes, codec);
    const own = ownWork(district.snapshot.sheets);
    if (own) return { kind: "setAside", setAside: { file, mark, reason: own } };
    if (!isKnown(district)) return { kind: "setAside", setAside: { file, mark, reason: saysNoneKnown(district) } };
    const { people, ...others } = submissionOf(district, { file, mark, today });
    // People's texts are their cells' own; what a finding says may be cut from a formula, and would keep the whole sheet in memory.
    return { kind: "submission", submission: { ...structuredClone(others), people } };
  } catch (error) {
    const reason = error instanceof Refusal ? error.says : unexpected(error);
    return { kind: "setAside", setAside: { file, mark, reason } };
  }
}
