import type { CellContent, CellKey, CellRef } from "./cell";
import { keyOf, sameContent } from "./cell";
import type { CellPatch, Patch } from "./patch";
import { cellPatchesIn } from "./rows-patch";
import type { Snapshot } from "./snapshot";
import { contentOf } from "./snapshot";

/** Answers what stands in a cell; an absent answer means that its sheet is not there. */
export type Reading = (cell: CellRef) => CellContent | undefined;

/** A whole workbook as a reading. @example readingOf({ sheets: [plainSheet("甲", [["a"]])], date1904: false, names: [] })({ sheet: "甲", row: 0, column: 0 }) // { value: "a" } */
export const readingOf =
  (snapshot: Snapshot): Reading =>
  (cell) =>
    contentOf(snapshot, cell);

/**
 * The cells whose content is no longer what it was. A formula counts as changed when its text did: its result changes with every
 * recalculation. Anything else counts by value. Formats do not count.
 * Before a write: `then` is what was read, `now` what stands, `cells` what would be written. Before an undo: `then` is what stood
 * right after the write.
 * @example changedSince(() => ({ value: 1 }), () => ({ value: 2 }), [{ sheet: "甲", row: 0, column: 0 }]).length // 1
 */
export const changedSince = (then: Reading, now: Reading, cells: readonly CellRef[]): readonly CellRef[] =>
  cells.filter((cell) => !same(then(cell), now(cell))).map(({ sheet, row, column }) => ({ sheet, row, column }));

function same(one: CellContent | undefined, other: CellContent | undefined): boolean {
  if (!one || !other) return one === other;
  return sameContent(one, other);
}

/** Each cell that is to be written, once; of two patches for one cell the last one stands. @example lastPatchOfEachCell([1, 2].map((value) => ({ kind: "cell", sheet: "甲", row: 0, column: 0, content: { value } })))[0].content // { value: 2 } */
export function lastPatchOfEachCell(patches: readonly Patch[]): readonly CellPatch[] {
  const sheets = new Map<string, Map<CellKey, CellPatch>>();
  for (const patch of cellPatchesIn(patches)) {
    const cells = sheets.get(patch.sheet) ?? new Map<CellKey, CellPatch>();
    sheets.set(patch.sheet, cells.set(keyOf(patch), patch));
  }
  return [...sheets.values()].flatMap((cells) => [...cells.values()]);
}

/**
 * What puts the cells back as `before` has them: formula, value, and the number format by name even where it was General, because a
 * patch that names none leaves the format alone. Cells of a sheet that `before` does not know are left out.
 * @example inverseOf([{ sheet: "甲", row: 0, column: 0 }], () => ({ value: 1 }))[0].content // { value: 1, format: "General" }
 */
export function inverseOf(cells: readonly CellRef[], before: Reading): readonly CellPatch[] {
  return cells.flatMap((cell) => {
    const content = before(cell);
    if (!content) return [];
    const { sheet, row, column } = cell;
    return [{ kind: "cell" as const, sheet, row, column, content: { ...content, format: content.format ?? "General" } }];
  });
}
