/** What a verb answers: for people, for programs, and for the shell. */
export interface Answer {
  /** 0 nothing blocking · 1 errors found. */
  readonly exit: 0 | 1;
  /** What could not be read, a sentence each; the shell gets 2. */
  readonly refused: readonly string[];
  readonly json: unknown;
  readonly text: string;
}
