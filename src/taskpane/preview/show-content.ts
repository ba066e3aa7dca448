import { inCell, seenIn } from "../../sheets/values/shown";
import { halfWidth, withoutSpaces } from "../../sheets/values/text";
import type { CellContent } from "../../workbook/cell";
import { contentWith } from "../../workbook/cell";
import type { Words } from "../parts/words";

/** What a cell holds, in words, with what identifies people masked. */
export function contentInWords(content: CellContent, { tell, mask }: Words): string {
  const held = inCell(content);
  return typeof held === "string" ? mask(held) : tell(held);
}

/** What a cell will hold: a patch that names no format leaves the cell's own, by which a day is a day and not 44896. */
export const contentAfter = (before: CellContent, { value, formula, format }: CellContent): CellContent => contentWith(value, formula, format ?? before.format);

/** The number itself, however it is written. */
const plain = (content: CellContent): string => withoutSpaces(halfWidth(seenIn(content))).replace(/[.-]/g, "").toUpperCase();

/** What a change is where both sides look alike once what identifies people is masked: old → new must not read as nothing. */
export function changeUnseen(before: CellContent, after: CellContent, words: Words): string | undefined {
  if (contentInWords(before, words) !== contentInWords(after, words)) return undefined;
  return words.t(plain(before) === plain(after) ? "preview.sameNumber" : "preview.hiddenDigits");
}
