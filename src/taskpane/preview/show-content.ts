import { inCell } from "../../sheets/values/shown";
import type { CellContent } from "../../workbook/cell";
import type { Words } from "../parts/words";

/** What a cell holds, in words, with what identifies people masked. */
export function contentInWords(content: CellContent, { tell, mask }: Words): string {
  const held = inCell(content);
  return typeof held === "string" ? mask(held) : tell(held);
}
