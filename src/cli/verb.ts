import type { Message } from "../text";

/** What a verb answers: for people, for programs, and for the shell. */
export interface Answer {
  /** 0 nothing blocking · 1 errors found. */
  readonly exit: 0 | 1;
  /** What could not be read, a sentence each; the shell gets 2. */
  readonly refused: readonly string[];
  readonly json: unknown;
  readonly text: string;
}

/** Options that have a value, by their long names; each verb says which of them it takes. */
export type ValuedName = "output" | "sheet" | "unit" | "year" | "last" | "returns" | "published";
/** Options that may be given several times. */
export type ListedName = "explain";
/** Options that are there or not. */
export type FlagName = "strict" | "fix" | "mark";
export type OptionName = ValuedName | ListedName | FlagName;
export type Options = Readonly<Partial<Record<ValuedName, string> & Record<ListedName, readonly string[]> & Record<FlagName, boolean>>>;

export interface Verb {
  /** Its line of the usage text. */
  readonly usage: Message;
  /** Options that it cannot do without, and others that it takes. */
  readonly needs: readonly ValuedName[];
  readonly takes: readonly OptionName[];
  /** What stands behind the verb: one thing, or several. */
  readonly operands: "one" | "several";
  readonly run: (operands: readonly [string, ...string[]], options: Options) => Answer;
}
