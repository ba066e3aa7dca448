import type { Message } from "../text";
import type { Article } from "./articles";
import type { Parameter } from "./law";

/** A result that says why: its steps and articles as data, and the decisions of ours (推定) that it rests on. */
export interface Explained<T> {
  readonly value: T;
  readonly steps: readonly Message[];
  readonly articles: readonly Article[];
  readonly decisions: readonly Parameter[];
}

/** Why there is no result: which field, and what is wrong with it. Never a NaN, never an exception. */
export interface NoAnswer {
  readonly field: string;
  readonly reason: "absent" | "negative" | "aboveRange" | "tooPrecise" | "notAGrade" | "outOfOrder" | "notWhole";
}

export const isNoAnswer = (result: Explained<unknown> | NoAnswer): result is NoAnswer => "reason" in result;

export function explained<T>(value: T, because: { steps: readonly Message[]; articles: readonly Article[]; decisions?: readonly Parameter[] }): Explained<T> {
  return { value, steps: because.steps, articles: because.articles, decisions: because.decisions ?? [] };
}
