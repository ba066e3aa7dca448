/** What a verb answers: for people, for programs, and for the shell. */
export interface Answer {
  /** 0 nothing blocking · 1 errors found. */
  readonly exit: 0 | 1;
  readonly json: unknown;
  readonly text: string;
}
