import { fromCol, toCol, tokenize } from "@borgar/fx/xlsx";
import { maxColumns, maxRows, type Place } from "./cell";

/** A formula as its master cell has it, cut where references move. */
export interface SharedFormula {
  readonly master: Place;
  readonly pieces: readonly Piece[];
}

/** Text that stays, or a row or column number that moves with the cell. */
type Piece = string | { readonly axis: "row" | "column"; readonly from: number };

const referenceTypes = new Set(["range", "range_beam", "range_ternary"]);

/** @param formula the master's text, without "=". @example sharedFormula("$A1", { row: 0, column: 1 }).pieces // ["$A", { axis: "row", from: 0 }] */
export function sharedFormula(formula: string, master: Place): SharedFormula {
  const pieces = tokenize(formula, { mergeRefs: false }).flatMap((token): readonly Piece[] =>
    referenceTypes.has(token.type) ? piecesOf(token.value) : [token.value],
  );
  return { master, pieces: joined(pieces) };
}

/** "$A1:B$2" in its corners: what has a $ stays. */
function piecesOf(reference: string): readonly Piece[] {
  return [...reference.matchAll(/(\$?)([A-Za-z]{1,3})(?![A-Za-z])|(\$?)(\d+)|[^A-Za-z\d$]+/g)].flatMap(([whole, columnLock, letters, rowLock, digits]): readonly Piece[] => {
    if (letters !== undefined && columnLock === "") return [{ axis: "column", from: fromCol(letters.toUpperCase()) }];
    if (digits !== undefined && rowLock === "") return [{ axis: "row", from: Number(digits) - 1 }];
    return [whole];
  });
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const shorter: Piece[] = [];
  for (const piece of pieces) {
    const last = shorter.at(-1);
    if (typeof piece === "string" && typeof last === "string") shorter[shorter.length - 1] = last + piece;
    else shorter.push(piece);
  }
  return shorter;
}

/** The formula as it reads in another cell, without "=". References that leave the sheet come in on its other side, as in Excel. @example formulaIn(sharedFormula("$A1+B$2", { row: 0, column: 1 }), { row: 4, column: 2 }) // "$A5+C$2" */
export function formulaIn({ master, pieces }: SharedFormula, { row, column }: Place): string {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else if (piece.axis === "row") text += String(1 + ((piece.from + row - master.row + maxRows) % maxRows));
    else text += toCol((piece.from + column - master.column + maxColumns) % maxColumns);
  }
  return text;
}
