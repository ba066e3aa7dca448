import type { CellContent, CellValue, RangeRef } from "./cell";
import { isNothing } from "./cell";
import type { CellPatch, Patch, RowsPatch } from "./patch";
import { formulaIn, sharedFormula } from "./shared-formula";

/** Every cell that patches write: those of blocks as patches of their own, where a host writes cell by cell. @example cellPatchesIn([{ kind: "mark", sheet: "甲", ranges: [] }]).length // 0 */
export const cellPatchesIn = (patches: readonly Patch[]): readonly CellPatch[] => patches.flatMap((patch) => (patch.kind === "cell" ? patch : patch.kind === "rows" ? cellsOfBlock(patch) : []));

/**
 * What a block says, cell by cell.
 * @example cellsOfBlock({ kind: "rows", sheet: "表", top: 4, columns: [{ column: 0 }], rows: [["甲"], [null]] }).map(({ row }) => row) // [4]
 */
export function cellsOfBlock({ sheet, top, columns, rows }: RowsPatch): readonly CellPatch[] {
  const writers = columns.map(({ column, format, formula }) => {
    const shared = formula === undefined ? undefined : sharedFormula(formula.slice(1), { row: top, column });
    const look = format === undefined ? {} : { format };
    const contentAt = (row: number, value: CellValue): CellContent => (shared ? { value, formula: `=${formulaIn(shared, { row, column })}`, ...look } : { value, ...look });
    return { column, hasFormula: shared !== undefined, contentAt };
  });
  return rows.flatMap((values, offset) =>
    writers.flatMap(({ column, hasFormula, contentAt }, place): readonly CellPatch[] => {
      const value = values[place] ?? null;
      return hasFormula || !isNothing(value) ? [{ kind: "cell", sheet, row: top + offset, column, content: contentAt(top + offset, value) }] : [];
    }),
  );
}

/** How many cells patches write. @example cellsWritten([{ kind: "rows", sheet: "表", top: 4, columns: [{ column: 0 }], rows: [["甲"], [null]] }]) // 1 */
export const cellsWritten = (patches: readonly Patch[], sheet?: string): number =>
  patches.reduce((count, patch) => {
    if (sheet !== undefined && patch.sheet !== sheet) return count;
    if (patch.kind === "cell") return count + 1;
    return patch.kind === "rows" ? count + cellsInBlock(patch) : count;
  }, 0);

const cellsInBlock = ({ columns, rows }: RowsPatch): number =>
  rows.reduce((count, values) => count + columns.reduce((filled, { formula }, place) => (formula !== undefined || !isNothing(values[place] ?? null) ? filled + 1 : filled), 0), 0);

/** What a block covers, column by column: between them may lie columns that it leaves alone. @example rangesOfBlock({ kind: "rows", sheet: "表", top: 4, columns: [{ column: 1 }], rows: [["甲"], [null]] }) // [{ top: 4, bottom: 5, left: 1, right: 1 }] */
export const rangesOfBlock = ({ top, columns, rows }: RowsPatch): readonly RangeRef[] => columns.map(({ column }) => ({ top, bottom: top + rows.length - 1, left: column, right: column }));
