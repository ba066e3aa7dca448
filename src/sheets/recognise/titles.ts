import type { SheetDefinition } from "../define";
import { fieldsOf } from "../define";
import { oncePer } from "../once";
import { formsOf, plainHeader } from "./plain-header";

/** The definitions among which a workbook's sheets are shared out, by the name that reports use. */
export type Definitions = Readonly<Record<string, SheetDefinition>>;

/** How a header came to mean a field: it is the column's title, one of its other names, or the clerk said so. */
type How = "exact" | "alias" | "mapped";

export interface Hit {
  readonly field: string;
  readonly how: How;
}

/** What a header may mean, by definition. */
export type Hits = ReadonlyMap<string, Hit>;

/** Every header that some definition knows. */
export type Titles = ReadonlyMap<string, Hits>;

const known = new WeakMap<Definitions, Titles>();

/** Built once for each set of definitions. */
export function titlesOf(definitions: Definitions): Titles {
  const ready = known.get(definitions);
  if (ready) return ready;
  const titles = new Map<string, Map<string, Hit>>();
  const add = (title: string, of: string, hit: Hit) => {
    const plain = plainHeader(title);
    const hits = titles.get(plain) ?? new Map<string, Hit>();
    titles.set(plain, hits);
    if (!hits.has(of) || hit.how === "exact") hits.set(of, hit);
  };
  for (const [of, definition] of Object.entries(definitions)) {
    for (const field of fieldsOf(definition)) {
      const column = definition.columns[field];
      if (!column) continue;
      for (const alias of column.aliases) add(alias, of, { field, how: "alias" });
      add(column.title, of, { field, how: "exact" });
    }
  }
  known.set(definitions, titles);
  return titles;
}

/** Names and titles of all definitions, as headers are compared; the same for every sheet of every file. */
export const namesOf: (definitions: Definitions) => readonly string[] = oncePer((definitions: Definitions) => Object.values(definitions).flatMap(({ name, title }) => [plainHeader(name), plainHeader(title)]));

const none: Hits = new Map();

/** Every title has a Chinese word in it; most of what stands in cells has none, or is longer. */
export const mayBeTitle = (text: string): boolean => text.length < 40 && /[\u4e00-\u9fff]/.test(text);

/** What a header means, read in several ways: for each definition the first way that it knows. */
export function hitsOf(readings: readonly string[], titles: Titles): Hits {
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) return hitsOfAll(readings, titles);
  const kept = keptOf(titles);
  const known = kept.get(reading);
  if (known) return known;
  const hits = hitsOfAll(readings, titles);
  if (kept.size >= mostKept) kept.clear();
  kept.set(reading, hits);
  return hits;
}

/** The same headers stand in every file of a city. */
const keptHits = new WeakMap<Titles, Map<string, Hits>>();
const mostKept = 4_000;

function keptOf(titles: Titles): Map<string, Hits> {
  const kept = keptHits.get(titles) ?? new Map<string, Hits>();
  keptHits.set(titles, kept);
  return kept;
}

function hitsOfAll(readings: readonly string[], titles: Titles): Hits {
  const found = readings.filter(mayBeTitle).flatMap(formsOf).flatMap((form) => titles.get(form) ?? []);
  const [first, ...others] = found;
  if (!first || others.length === 0) return first ?? none;
  return new Map([...others.reverse().flatMap((hits) => [...hits]), ...first]);
}

/** The field of a definition that goes by this title or alias. */
export const meaningOfTitle = (definitions: Definitions, of: string, title: string): string | undefined => hitsOf([title], titlesOf(definitions)).get(of)?.field;
