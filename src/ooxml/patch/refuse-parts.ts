import { message } from "../../text";
import { keyOf, type CellRef, type RangeRef } from "../../workbook/cell";
import { cellsInWords } from "../../workbook/cells-in-words";
import { cellsIn } from "../../workbook/rectangles";
import { Refusal } from "../../workbook/refusal";
import type { SheetContent } from "../sheet-reader";
import { rangesAt } from "./ranges-at";

/** Cells whose content is to change. */
interface Changes {
  readonly intoArrays: readonly CellRef[];
  readonly intoMerges: readonly CellRef[];
}

/** @throws Refusal when only a part of an array formula would change, or a cell that lies hidden under a merged area. */
export function refuseParts({ arrays, snapshot }: SheetContent, { intoArrays, intoMerges }: Changes): void {
  const torn = partlyChanged(arrays, intoArrays);
  if (torn.length > 0) throw new Refusal(message("file.partOfArray", cellsInWords(torn)));
  if (intoMerges.length === 0) return;
  const mergeAt = rangesAt(snapshot.merges === "unknown" ? [] : snapshot.merges);
  const covered = intoMerges.filter((cell) => {
    const merge = mergeAt(cell);
    return merge !== undefined && (cell.row !== merge.top || cell.column !== merge.left);
  });
  if (covered.length > 0) throw new Refusal(message("file.partOfMerge", cellsInWords(covered)));
}

/** Changing all cells of an array at once is allowed: then it is gone. */
function partlyChanged(arrays: readonly RangeRef[], cells: readonly CellRef[]): readonly CellRef[] {
  if (arrays.length === 0) return [];
  const arrayAt = rangesAt(arrays);
  const byArray = new Map<RangeRef, Map<number, CellRef>>();
  for (const cell of cells) {
    const array = arrayAt(cell);
    if (array) byArray.set(array, (byArray.get(array) ?? new Map<number, CellRef>()).set(keyOf(cell), cell));
  }
  return [...byArray].flatMap(([array, touched]) => (touched.size === cellsIn(array) ? [] : [...touched.values()]));
}
