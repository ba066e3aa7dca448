import { patchWorkbook, readLook, readWorkbook } from "../../ooxml";
import { message } from "../../text";
import { sameContent } from "../../workbook/cell";
import { cellsInWords } from "../../workbook/cells-in-words";
import type { Look } from "../../workbook/look";
import { isCellPatch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import { contentOf } from "../../workbook/snapshot";
import { changesBetween, resultsBeside } from "./changes";

/** A workbook as its file has it. */
export interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly look: Look;
}

/** @throws Refusal when the bytes are no workbook that can be read. */
export function readBook(name: string, bytes: Uint8Array): Book {
  const snapshot = readWorkbook(bytes);
  // The grid counts days from 1900: a date typed into such a file would be saved four years off.
  if (snapshot.date1904 === true) throw new Refusal(message("workbench.1904"));
  return { name, bytes, snapshot, look: readLook(bytes) };
}

/**
 * The book with what the grid holds now, under a new name; parts of the file that did not change stay byte for byte.
 * It is read back before it is given out. @throws Refusal when a change cannot be carried into the file.
 */
export function savedBook(book: Book, now: Snapshot, name: string): Book {
  const patches = changesBetween(book.snapshot, now);
  if (patches.length === 0) return { ...book, name };
  const bytes = patchWorkbook(book.bytes, [...patches, ...resultsBeside(book.snapshot, now)]);
  const saved = readBook(name, bytes);
  refuseLoss(saved.snapshot, now);
  return saved;
}

/** A save that lost something must not pass for one. */
function refuseLoss(saved: Snapshot, now: Snapshot): void {
  const lost = changesBetween(saved, now)
    .filter(isCellPatch)
    .filter((cell) => !sameContent(contentOf(saved, cell) ?? { value: null }, contentOf(now, cell) ?? { value: null }));
  if (lost.length > 0) throw new Refusal(message("workbench.lostInSaving", { ...cellsInWords(lost) }));
}
