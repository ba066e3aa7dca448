import type { Law } from "../measures/parameters";
import { compact } from "../score/score";
import { isCalculated } from "../sheets/calculated";
import { addressesAt } from "../sheets/recognise";
import type { CellContent, RangeRef } from "../workbook/cell";
import { isBlank } from "../workbook/cell";
import { contentAt } from "../workbook/snapshot";
import type { Placed } from "./extent";
import type { Proposal } from "./filling";

export interface Computed {
  readonly field: string;
  readonly title: string;
  readonly column: number;
  readonly formulaAt: (row: number, body: RangeRef) => string | undefined;
}

/** The columns of a sheet that have formulas of ours, where the sheet has formulas in them at all. */
export function computedColumns(found: Placed, law: Law): readonly Computed[] {
  const { definition, columnOf } = found;
  return Object.entries(definition.columns).flatMap(([field, { title, formula }]) => {
    const column = columnOf.get(field);
    if (column === undefined || !formula || !isCalculated(found, field)) return [];
    return [{ field, title, column, formulaAt: (row: number, range: RangeRef) => formula(addressesAt({ columnOf, body: range }, row), law) }];
  });
}

export const rowsIn = ({ top, bottom }: RangeRef): readonly number[] => Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);

/** Whether a cell holds this formula, however it is spaced and fixed. */
export const holdsFormula = ({ formula }: CellContent, due: string | undefined): boolean => due !== undefined && compact(formula) === compact(due);

/**
 * What formulas need when rows are put in: new rows get theirs, and those that look at the whole column look at the new rows too.
 * @param entered rows that are new, with who is in them.
 */
export function continuedFormulas(found: Placed, computed: readonly Computed[], entered: ReadonlyMap<number, string | undefined>, body: RangeRef): readonly Proposal[] {
  const { sheet } = found;
  return computed.flatMap(({ field, title, column, formulaAt }) =>
    rowsIn(body).flatMap((row): readonly Proposal[] => {
      const before = contentAt(sheet, { row, column });
      const due = formulaAt(row, body);
      if (due === undefined || holdsFormula(before, due)) return [];
      const isNew = entered.has(row) && isBlank(before);
      if (!isNew && !(row <= found.body.bottom && holdsFormula(before, formulaAt(row, found.body)))) return [];
      const value = isNew ? "" : before.value;
      return [{ patch: { kind: "cell", sheet: sheet.name, row, column, content: { value, formula: due } }, person: entered.get(row), field, title, before, written: "", because: [] }];
    }),
  );
}
