import type { CellContent, CellValue } from "../workbook/cell";
import { isNothing, keyOf } from "../workbook/cell";
import { looksLikeFormula } from "../workbook/formula-like";
import type { Patch } from "../workbook/patch";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { contentAt, sheetNamed } from "../workbook/snapshot";
import type { OwnSheet } from "./own-paper";
import { paperOf } from "./own-paper";

/** Text that a program could take for a number, a date or a formula is kept as text. */
const formatOf = (value: CellValue): string | undefined => (typeof value === "string" && (/^\d/.test(value) || looksLikeFormula(value)) ? "@" : undefined);

/** The changes that make the sheet say these lines and nothing else: a new one, or what differs in the old one, whose looks stay as people have them. */
export function ownSheetPatches(own: OwnSheet, snapshot: Snapshot): readonly Patch[] {
  const { name, widths, frozenRows, lines } = own;
  const there = sheetNamed(snapshot, name);
  const cells = lines.flatMap((line, row) => line.flatMap((value, column): readonly Patch[] => cellPatch({ name, there }, { row, column }, value ?? null)));
  const added: readonly Patch[] = there ? [] : [{ kind: "addSheet", sheet: name, widths, frozenRows, paper: paperOf(own) }];
  return [...added, ...cells, ...(there ? leftovers(there, lines, widths.length) : [])];
}

function cellPatch({ name, there }: { readonly name: string; readonly there: SheetSnapshot | undefined }, place: { readonly row: number; readonly column: number }, value: CellValue): readonly Patch[] {
  const format = formatOf(value);
  const content: CellContent = { value: value === "" ? null : value, ...(format !== undefined && { format }) };
  const old = there ? contentAt(there, place) : { value: null };
  return old.value === content.value && old.formula === undefined ? [] : [{ kind: "cell", sheet: name, ...place, content }];
}

/** What an earlier, longer version left; columns beside ours are somebody's notes. */
function leftovers(there: SheetSnapshot, lines: OwnSheet["lines"], ours: number): readonly Patch[] {
  return there.values.flatMap((values, row) =>
    values.flatMap((value, column): readonly Patch[] => {
      const stays = column >= ours || column < (lines[row]?.length ?? 0);
      const empty = isNothing(value) && !there.formulas.has(keyOf({ row, column }));
      return stays || empty ? [] : [{ kind: "cell", sheet: there.name, row, column, content: { value: null } }];
    }),
  );
}
