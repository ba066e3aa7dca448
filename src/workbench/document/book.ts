import { patchWorkbook, readLook, readWorkbook } from "../../ooxml";
import { message } from "../../text";
import { sameContent } from "../../workbook/cell";
import { cellsInWords } from "../../workbook/cells-in-words";
import type { Look } from "../../workbook/look";
import type { AddSheetPatch } from "../../workbook/patch";
import { isCellPatch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import { contentOf, sheetNamed } from "../../workbook/snapshot";
import { changesBetween, resultsBeside } from "./changes";

/** A workbook as its file has it. */
export interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly look: Look;
  /** The book before sheets were added to it; absent where none were. */
  readonly before?: Book;
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
 * It is read back before it is given out. @param added how the sheets were added that are in the grid only.
 * @throws Refusal when a change cannot be carried into the file.
 */
export function savedBook(book: Book, now: Snapshot, name: string, added: readonly AddSheetPatch[] = []): Book {
  const from = withoutTakenBack(book, now);
  const patches = changesBetween(from.snapshot, now, added);
  if (patches.length === 0) return { ...from, name };
  const bytes = patchWorkbook(from.bytes, [...patches, ...resultsBeside(from.snapshot, now)]);
  const saved = readBook(name, bytes);
  refuseLoss(saved.snapshot, now);
  const before = patches.some(({ kind }) => kind === "addSheet") ? from : from.before;
  return { ...saved, ...(before && { before }) };
}

/** A sheet that was added, saved and then taken back leaves no trace: the save starts from the file before it. */
function withoutTakenBack(book: Book, now: Snapshot): Book {
  const isTakenBack = book.snapshot.sheets.some((sheet) => !sheetNamed(now, sheet.name));
  return isTakenBack && book.before ? withoutTakenBack(book.before, now) : book;
}

/** A save that lost something must not pass for one. */
function refuseLoss(saved: Snapshot, now: Snapshot): void {
  const lost = changesBetween(saved, now)
    .filter(isCellPatch)
    .filter((cell) => !sameContent(contentOf(saved, cell) ?? { value: null }, contentOf(now, cell) ?? { value: null }));
  if (lost.length > 0) throw new Refusal(message("workbench.lostInSaving", { ...cellsInWords(lost) }));
}
