import type { Article } from "../../measures/articles";
import type { Law } from "../../measures/parameters";
import type { Message } from "../../text";
import type { CityFile, CityFinding, CityPerson, CityPlace, CityRule, LastYear, LawEffect, LeftOut } from "../city";
import type { Submission, SubmittedPerson } from "../submission";

/** All that lies side by side on the city's desk. */
export interface Seen {
  readonly files: readonly CityFile[];
  readonly missing: readonly string[];
  readonly uncounted: readonly string[];
  readonly year: number | undefined;
  readonly law: Law;
  readonly people: readonly CityPerson[];
  readonly leftOut: readonly LeftOut[];
  readonly lawEffects: readonly LawEffect[];
  readonly last: LastYear | undefined;
}

/** What a rule says. */
export interface Seeing {
  readonly says: Message;
  readonly places: readonly CityPlace[];
  readonly person?: string | undefined;
  readonly unit?: string | undefined;
  readonly actual?: string;
  readonly expected?: string;
  /** Only where a rule knows two. */
  readonly severity?: CityFinding["severity"];
}

export interface AcrossRule {
  readonly id: CityRule;
  readonly severity: CityFinding["severity"];
  readonly article: Article;
  readonly look: (seen: Seen) => readonly Seeing[];
}

/** A file that counts. */
interface Counted {
  readonly file: string;
  readonly unit: string;
  readonly submission: Submission;
}

export const countedIn = ({ files }: Pick<Seen, "files">): readonly Counted[] =>
  files.flatMap(({ file, unit, status, submission }) => (status === "accepted" && unit !== undefined && submission ? [{ file, unit, submission }] : []));

/** Where a person's row stands. */
export const placeOf = ({ file, unit, submitted }: Pick<CityPerson, "file" | "unit" | "submitted">): CityPlace => ({ file, unit, sheet: submitted.sheet, row: submitted.row });

/** A file as a whole. */
export const placeOfFile = ({ file, unit }: Pick<CityFile, "file" | "unit">): CityPlace => ({ file, unit, sheet: "", row: undefined });

/** How sentences call someone. */
export const nameOf = ({ name }: Pick<SubmittedPerson, "name">): string => name ?? "—";

/** The units of rows, each once, as a sentence lists them. */
export const unitsOf = (rows: readonly { readonly unit: string }[]): readonly string[] => [...new Set(rows.map(({ unit }) => unit))];
