import { message } from "../../text";
import type { CellRef } from "../../workbook/cell";
import { placeOf } from "../../workbook/cell";
import { cellsInWords } from "../../workbook/cells-in-words";
import { formulaReferences } from "../../workbook/formula-references";
import type { Snapshot } from "../../workbook/snapshot";
import type { Note } from "../filling";
import type { Region } from "./move-rows";

/** Formulas elsewhere that look at single rows in which other people stand now: they are named, because only people know whom they meant. */
export function lookingIn(snapshot: Snapshot, regions: readonly Region[]): readonly Note[] {
  if (regions.length === 0) return [];
  const read = formulaReferences(snapshot);
  const found = snapshot.sheets.flatMap(({ name, formulas }, index) =>
    [...formulas].flatMap(([key, formula]): readonly CellRef[] => {
      const { row, column } = placeOf(key);
      if (regions.some(({ sheet, top, bottom }) => sheet === name && row >= top && row <= bottom)) return [];
      const reading = read(formula, { sheet: index, row });
      if (reading === "anything") return [];
      const looks = regions.some((region) => {
        const into = reading.filter(({ sheet, range }) => snapshot.sheets[sheet]?.name === region.sheet && range.top <= region.bottom && range.bottom >= region.top);
        // One that reads all rows as well only counts from the first of them.
        return into.length > 0 && !into.some(({ range }) => range.top <= region.bodyTop && range.bottom >= region.bottom);
      });
      return looks ? [{ sheet: name, row, column }] : [];
    }),
  );
  const first = found[0];
  return first ? [{ says: message("fill.lookingIn", cellsInWords(found)), at: first }] : [];
}
