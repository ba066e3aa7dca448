import type { RangeRef } from "../../workbook/cell";
import { sameRange } from "../../workbook/cell";
import { formulaReferences } from "../../workbook/formula-references";
import { formulaIn, sharedFormula } from "../../workbook/shared-formula";
import type { Snapshot } from "../../workbook/snapshot";

interface Move {
  readonly sheet: string;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

interface MovedFormula {
  readonly formula: string;
  /** It reads its own row only, so its result moves along. */
  readonly ownRow: boolean;
}

/** Moves formulas with their rows: those that read their own row, and what is the same for every row. */
export interface FormulaMover {
  /** @returns nothing where the formula would come to read other people's rows. */
  readonly move: (formula: string, move: Move) => MovedFormula | undefined;
}

export function formulaMover(snapshot: Snapshot): FormulaMover {
  const read = formulaReferences(snapshot);
  const sheets = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  return {
    move: (formula, { sheet, column, from, to }) => {
      const text = formula.slice(1);
      const moved = formulaIn(sharedFormula(text, { row: from, column }), { row: to, column });
      const own = sheets.get(sheet) ?? -1;
      const [before, after] = [read(text, { sheet: own, row: from }), read(moved, { sheet: own, row: to })];
      if (before === "anything" || after === "anything" || before.length !== after.length) return undefined;
      const kinds = before.map(({ sheet: target, range }, place) => {
        const other = after[place];
        if (other?.sheet !== target) return "other";
        if (target === own && isRow(range, from) && isRow(other.range, to)) return "own";
        return sameRange(range, other.range) ? "fixed" : "other";
      });
      return kinds.includes("other") ? undefined : { formula: `=${moved}`, ownRow: kinds.every((kind) => kind === "own") };
    },
  };
}

const isRow = ({ top, bottom }: RangeRef, row: number): boolean => top === row && bottom === row;
