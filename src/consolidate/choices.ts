/**
 * What the city clerk has decided about what came in. Everything is reversible: without a choice the rules of this room decide.
 */
export interface CityChoices {
  /** Files that are not to count, by name. */
  readonly setAside: ReadonlySet<string>;
  /** Of several files of one unit, the one that counts. */
  readonly chosen: ReadonlyMap<string, string>;
  /** Of a person who stands in two units' files (decision 13), by id, the unit in which they count, whichever of its files counts; in the others they are 调出. */
  readonly keptIn: ReadonlyMap<string, string>;
  /** Units given by the clerk to files that do not say. */
  readonly unitOf: ReadonlyMap<string, string>;
  /** Added columns that stay out of the city's roll, by header. */
  readonly withoutExtras: ReadonlySet<string>;
  /** A file with check errors is set aside by itself (`--strict`). */
  readonly strict: boolean;
}

export const noChoices: CityChoices = { setAside: new Set(), chosen: new Map(), keptIn: new Map(), unitOf: new Map(), withoutExtras: new Set(), strict: false };
