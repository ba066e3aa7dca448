/** Columns that stand together; both ends belong to it. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export const everyColumn: Span = { left: 0, right: Number.MAX_SAFE_INTEGER };
