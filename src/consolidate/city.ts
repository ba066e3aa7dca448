import type { Severity } from "../check/rule";
import type { Article } from "../measures/articles";
import type { YearOnFile } from "../measures/awards";
import type { Decimal } from "../measures/decimal";
import type { Explained } from "../measures/explained";
import type { Excellence } from "../measures/excellence";
import type { Grade } from "../measures/grade";
import type { Law, ParameterKey } from "../measures/parameters";
import type { AwardOf } from "../score/awards-of";
import type { Message } from "../text";
import type { Submission, SubmittedPerson } from "./submission";

/**
 * accepted: its people count · replaced: a later submission of the same unit counts in its place ·
 * rejected: it cannot be read, is foreign, stands twice, or the clerk has set it aside.
 */
export type FileStatus = "accepted" | "replaced" | "rejected";

/** One file that came in, and what became of it. */
export interface CityFile {
  readonly file: string;
  readonly unit: string | undefined;
  readonly status: FileStatus;
  /** Why it does not count; what is particular about it where it does. */
  readonly reason: Message | undefined;
  /** Nothing for a file that could not be read. */
  readonly submission: Submission | undefined;
  /** Another file of the unit may be chosen in its place, or this one in another's. */
  readonly choosable: boolean;
}

/** One person of the city's roll. */
export interface CityPerson {
  readonly unit: string;
  readonly file: string;
  readonly submitted: SubmittedPerson;
  /** The law by which this unit's people are appraised at city level. */
  readonly law: Law;
  readonly composite: Decimal | undefined;
  readonly gradeByScore: Grade | undefined;
  /** 评定等次, else 分数等次 and then provisional; nothing without a composite (decision 9). */
  readonly standingGrade: Grade | undefined;
  readonly provisional: boolean;
  /** Among equals of the unit; nothing without a composite. */
  readonly rank: number | undefined;
  /** The years before this one that count, oldest first; a claim among them where nothing is on file. */
  readonly earlier: readonly YearOnFile[];
  readonly award: AwardOf;
}

/** One person whose row of a file does not count, and why. */
export interface LeftOut {
  readonly unit: string;
  readonly file: string;
  readonly submitted: SubmittedPerson;
  readonly reason: Message;
}

/** What a unit comes to; `unit` is nothing for the whole city, pooled (decision 8). */
export interface UnitFigures {
  readonly unit: string | undefined;
  readonly people: number;
  readonly assessed: number;
  readonly ungraded: number;
  readonly grades: Readonly<Record<Grade, number>>;
  readonly cap: Explained<Excellence<number>>;
  /** Over the cap with no approval on file. */
  readonly capPending: boolean;
  /** Yuan: awards due, and those pending for the cap; `toConfirm` is for people to decide. */
  readonly award: Decimal;
  readonly toConfirm: Decimal;
}

/** What a district's own parameters make of its people, beside what the city counts (第二十四条). */
export interface LawEffect {
  readonly unit: string;
  readonly file: string;
  readonly changes: readonly LawDifference[];
  /** By the city's law alone; as the city counts them, with those values taken over that may be; by all that the district has set. */
  readonly standing: LawOutcome;
  readonly counted: LawOutcome;
  readonly own: LawOutcome;
}

export interface LawOutcome {
  /** By score, person by person in one order. */
  readonly grades: readonly (Grade | undefined)[];
  readonly quota: number;
  /** Yuan. */
  readonly award: Decimal;
}

export interface LawDifference {
  readonly key: ParameterKey;
  /** As people read them, with their unit. */
  readonly standing: string;
  readonly own: string;
  /** Details may fill gaps (推定), not change the text (明文); and they need their 文号. */
  readonly counts: boolean;
  readonly reference: string;
}

/** A finding that no single file shows. Its places are rows of files. */
export interface CityFinding {
  readonly rule: CityRule;
  readonly severity: Severity;
  readonly article: Article;
  readonly says: Message;
  /** Whom it is about, where it is about someone. */
  readonly person: string | undefined;
  readonly unit: string | undefined;
  readonly places: readonly CityPlace[];
  readonly expected: string;
  readonly actual: string;
}

export interface CityPlace {
  readonly file: string;
  readonly unit: string | undefined;
  readonly sheet: string;
  readonly row: number | undefined;
}

/** The rules across files, by their names in `src/text/catalogue/consolidate.ts` (`cityRule.ID`). */
export type CityRule =
  | "person-in-two-units"
  | "transfer-not-received"
  | "transferred"
  | "ids-alike"
  | "one-name-two-ids"
  | "law-differs"
  | "law-stated-differs"
  | "versions-differ"
  | "columns-added"
  | "receipt-altered"
  | "last-grade-claimed"
  | "last-grade-filed"
  | "award-already-paid"
  | "gone-since-last-year"
  | "new-since-last-year"
  | "unit-from-file-name"
  | "unit-unlisted"
  | "year-unknown"
  | "own-law-changes-results"
  | "unit-missing";

/** People in = people out: each row of each counted file is in the roll or left out with a reason. */
export interface Balance {
  readonly files: readonly { readonly file: string; readonly unit: string; readonly received: number; readonly counted: number; readonly leftOut: number; readonly closes: boolean }[];
  readonly received: number;
  readonly counted: number;
  readonly leftOut: number;
  readonly closes: boolean;
}

/** What a re-submission changed, person by person. */
export interface VersionChanges {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly people: readonly { readonly kind: "added" | "removed" | "changed"; readonly name: string; readonly id: string | undefined; readonly fields: readonly { readonly title: string; readonly before: string; readonly after: string }[] }[];
}

/** Last year's city file, as far as this year needs it. */
export interface LastYear {
  readonly file: string;
  readonly year: number;
  readonly people: ReadonlyMap<string, LastYearPerson>;
}

export interface LastYearPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Nothing for 不定等次. */
  readonly grade: Grade | undefined;
  /** Paid for that year, in yuan, with the years that it used. */
  readonly paid: Decimal | undefined;
  readonly paidForYears: readonly number[];
}

/** Everything that the city's workbook, the pane and the command line show. */
export interface City {
  readonly year: number | undefined;
  readonly law: Law;
  readonly files: readonly CityFile[];
  /** Expected units of which nothing came. */
  readonly missing: readonly string[];
  /** Expected units of which something came, and nobody of it counts. */
  readonly uncounted: readonly string[];
  readonly people: readonly CityPerson[];
  readonly leftOut: readonly LeftOut[];
  /** In the order of the units, only those that have a counted file. */
  readonly units: readonly UnitFigures[];
  readonly whole: UnitFigures;
  readonly lawEffects: readonly LawEffect[];
  readonly findings: readonly CityFinding[];
  readonly balance: Balance;
  readonly versions: readonly VersionChanges[];
  readonly last: LastYear | undefined;
  /** Headers that districts added and that are kept, in the order in which they came. */
  readonly extras: readonly string[];
}

