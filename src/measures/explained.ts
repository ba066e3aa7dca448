import type { Message } from "../text";
import type { Article } from "./articles";
import type { Parameter } from "./law";

interface Reasons {
  /** As people read them, by field. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly parameters: readonly Parameter[];
  readonly steps: readonly Message[];
  readonly articles: readonly Article[];
  /** What the measures leave open here, for 市委组织部 to answer (第二十五条); the value is then a proposal. */
  readonly questions: readonly Message[];
}

/** Why there is no result: which field, and what is wrong with it. Never a NaN, never an exception. */
export interface NoAnswer {
  readonly field: string;
  readonly reason: "absent" | "negative" | "aboveRange" | "tooPrecise" | "outOfOrder" | "notWhole" | "notADate" | "doesNotAddUp";
}

export const isNoAnswer = (result: unknown): result is NoAnswer => typeof result === "object" && result !== null && "reason" in result && "field" in result;

interface Because {
  readonly inputs: Readonly<Record<string, string>>;
  readonly uses?: readonly Parameter[];
  readonly steps: readonly Message[];
  /** Beside those of the parameters. */
  readonly articles?: readonly Article[];
  readonly questions?: readonly Message[];
}

/** @param because tells the reasons: thousands are asked for their value and few for their reasons, so these are made for whoever asks. */
export const explained = <T>(value: T, because: () => Because): Explained<T> => new Explained(value, because);

/** The same reasons for another value: nothing is paid where people are to decide, say. A copy made with ... has no reasons. @example withValue(0, explained(1, () => ({ inputs: { paid: "500" }, steps: [] }))).inputs // { paid: "500" } */
export const withValue = <T>(value: T, why: Explained<unknown>): Explained<T> => explained(value, () => ({ inputs: why.inputs, uses: why.parameters, steps: why.steps, articles: why.articles, questions: why.questions }));

/**
 * A result that says why: what went in, the parameters it rests on, its steps, its articles; and what people must ask the city. A copy of it would have no reasons, and so is not one: the compiler sees to that.
 */
export class Explained<T> implements Reasons {
  readonly value: T;
  readonly #because: () => Because;
  #reasons: Reasons | undefined;

  constructor(value: T, because: () => Because) {
    this.value = value;
    this.#because = because;
  }

  get inputs() {
    return this.#said().inputs;
  }

  get parameters() {
    return this.#said().parameters;
  }

  get steps() {
    return this.#said().steps;
  }

  get articles() {
    return this.#said().articles;
  }

  get questions() {
    return this.#said().questions;
  }

  #said(): Reasons {
    return (this.#reasons ??= told(this.#because()));
  }
}

const told = ({ inputs, uses = [], steps, articles = [], questions = [] }: Because): Reasons => ({ inputs, parameters: uses, steps, articles: articlesOf(articles, uses), questions });

/** Each once. Two or three at most, and asked for with every result. */
function articlesOf(articles: readonly Article[], uses: readonly Parameter[]): readonly Article[] {
  const all: Article[] = [];
  for (const article of articles) if (!all.includes(article)) all.push(article);
  for (const { article } of uses) if (!all.includes(article)) all.push(article);
  return all;
}
