import { columnLetters } from "../../workbook/cell";
import type { CellRef } from "../../workbook/cell";

/** What a clerk said of a header: the field that it stands for, or that it is not to be read. */
export type ChosenMeaning<Key extends string = string> = { readonly of: Key; readonly field: string } | "ignored";

/** A choice as it is remembered in the workbook. */
export interface Choice {
  /** As headers are compared. */
  readonly header: string;
  /** As the clerk sees it. */
  readonly shown: string;
  /** The column that it stood in, asked only where two headers are the same. */
  readonly letters: string | undefined;
  readonly means: ChosenMeaning;
  /** Where it is remembered. */
  readonly at: CellRef;
}

/** By the name of the sheet. */
export type Choices = ReadonlyMap<string, readonly Choice[]>;

export const noChoices: Choices = new Map();

/**
 * The choice that speaks of a header; `among` is how many headers of the row read the same.
 * Where there are two of them, or two choices, the letters tell them apart; where they fit none, nothing is meant.
 */
export function choiceFor(choices: readonly Choice[], header: string, column: number, among: number): Choice | undefined {
  const speaking = choices.filter((choice) => choice.header === header);
  return among === 1 && speaking.length === 1 ? speaking[0] : speaking.find(({ letters }) => letters === columnLetters(column));
}
