import type { Article } from "../measures/articles";
import type { Law } from "../measures/parameters";
import { personOf } from "../score/people";
import type { Calculable } from "../sheets/calculated";
import { isCalculated } from "../sheets/calculated";
import { addressesAt } from "../sheets/recognise";
import type { Read } from "../sheets/values/read";
import { shownText } from "../sheets/values/text";
import type { Message } from "../text";
import { message } from "../text";
import type { CellContent, CellRef, CellValue } from "../workbook/cell";
import { isBlank } from "../workbook/cell";
import type { CellPatch } from "../workbook/patch";
import { contentAt } from "../workbook/snapshot";
import { inSentence } from "./in-sentence";
import type { Observation } from "./rule";

/** What the measures say of one cell of a computed column. */
export interface Answer {
  readonly row: { readonly at: number; readonly values: Readonly<Record<string, Read<unknown>>> };
  readonly field: string;
  readonly article: Article;
  readonly value: CellValue;
  /** As people read it. */
  readonly shown: string;
  /** The worked reasoning, for whoever asks: nearly every answer is right. */
  readonly steps: () => readonly Message[];
  /** What stands in the cell means the same. */
  readonly isRight: boolean;
  /** What it is computed from is found fault with; a formula then only follows. */
  readonly onUnsound: boolean;
}

/** Where a row has a field; nothing where the sheet has no such column. */
function cellOf({ sheet, columnOf }: Calculable, row: Pick<Answer["row"], "at">, field: string): CellRef | undefined {
  const column = columnOf.get(field);
  return column === undefined ? undefined : { sheet: sheet.name, row: row.at, column };
}

/** Puts the column's formula back where it was, or the right value where the sheet never had formulas. */
export function restore(found: Calculable, row: Pick<Answer["row"], "at">, field: string, value: CellValue, law: Law): readonly CellPatch[] {
  const at = cellOf(found, row, field);
  const column = found.definition.columns[field];
  if (!at || !column) return [];
  const formula = isCalculated(found, field) ? column.formula?.(addressesAt(found, row.at), law) : undefined;
  const format = column.kind === "date" ? { format: "yyyy-mm-dd" } : {};
  const content: CellContent = formula === undefined ? { value: value === "" ? null : value, ...format } : { value, formula, ...format };
  return [{ kind: "cell", sheet: at.sheet, row: at.row, column: at.column, content }];
}

/** A formula whose result the file does not hold says nothing yet. */
export const isUncalculated = ({ value, formula }: CellContent): boolean => value === null && formula !== undefined;

/** The cell of an answer, and what stands there; nothing where the sheet has no such column. */
function placed(found: Calculable, { row, field }: Answer): { readonly at: CellRef; readonly content: CellContent; readonly title: string } | undefined {
  const at = cellOf(found, row, field);
  return at && { at, content: contentAt(found.sheet, at), title: found.definition.columns[field]?.title ?? field };
}

/** A right value with no formula behind it. */
export const isTypedOver = ({ row, field, isRight }: Answer): boolean => isRight && row.values[field]?.original.formula === undefined;

/** What is found of a cell whose formula was typed over by the right value: right for now. */
export function overwritten(found: Calculable, answer: Answer, law: Law): Observation | undefined {
  const { row, field, article, value, shown } = answer;
  const cell = isTypedOver(answer) && isCalculated(found, field) ? placed(found, answer) : undefined;
  if (cell === undefined) return undefined;
  if (cell.content.value === null) return undefined;
  const fix = restore(found, row, field, value, law);
  return { ...personOf(row), at: cell.at, says: message("check.formulaOverwritten", { title: cell.title }), actual: shown, expected: fix[0]?.content.formula ?? "", article, fix };
}

/** What is found of a computed cell that does not say what the measures do: typed over, or with another formula. A blank counts where others of the column are calculated. */
export function differs(found: Calculable, answer: Answer, law: Law): Observation | undefined {
  const { row, field, article, value, shown, steps, isRight, onUnsound } = answer;
  const cell = isRight ? undefined : placed(found, answer);
  if (!cell || isUncalculated(cell.content) || (cell.content.formula !== undefined && onUnsound)) return undefined;
  if (isBlank(cell.content) && !isCalculated(found, field)) return undefined;
  const actual = shownText(cell.content);
  const says = message("check.computedDiffers", { title: cell.title, expected: inSentence(shown), actual: inSentence(actual) });
  return { ...personOf(row), at: cell.at, says, actual, expected: shown, because: steps(), article, fix: restore(found, row, field, value, law) };
}
