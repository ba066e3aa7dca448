/** A sentence in both languages; `{place}` is filled by whoever says it. */
interface Sentence {
  readonly zh: string;
  readonly en: string;
}
export type Sentences = Readonly<Record<string, Sentence>>;
