import type { Article } from "../measures/articles";
import type { PlainDate } from "../measures/dates";
import type { Law } from "../measures/parameters";
import type { Appraisal } from "../score/appraise";
import type { Appraised, Scored } from "../score/people";
import type { District, Found, SheetKey } from "../sheets/district";
import type { SettingKey, Settings } from "../sheets/settings";
import type { Message, RuleId } from "../text";
import type { CellRef } from "../workbook/cell";
import type { CellPatch } from "../workbook/patch";
import type { Steps } from "../workbook/steps";
import type { DoubtfulEntry } from "./entries";

/** error blocks a submission; a warning asks for an explanation; an info only informs. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** What a rule says of one place. */
export interface Observation {
  readonly at: CellRef;
  readonly person?: string;
  readonly says: Message;
  /** What is there, as it is shown; ids are data and stand whole. */
  readonly actual: string;
  readonly expected: string;
  /** The worked reasoning, for 为什么. */
  readonly because?: readonly Message[];
  /** A repair that is safe, previewed before it is written. */
  readonly fix?: readonly CellPatch[];
  /** Only where a rule speaks for several articles. */
  readonly article?: Article;
  /** Set to nothing where an explanation is enough for this one, though the rule asks for more. */
  readonly answeredBy?: undefined;
}

type Needed<Keys extends SheetKey> = { readonly [Key in Keys]: NonNullable<Found[Key]> };

/** What a rule looks at: the sheets that it reads, and beside them the whole. */
export type Sight<Keys extends SheetKey> = Needed<Keys> & {
  readonly district: District;
  readonly settings: Settings;
  /** What 核算 would say: the check holds the sheet against it. */
  readonly appraisal: Appraisal;
  readonly law: Law;
  /** The day by which what falls due is judged: 填报日期, else today; nothing where neither is known. */
  readonly on: PlainDate | undefined;
  readonly report: (observation: Observation) => void;
};

interface RuleMeta {
  /** As the file and its test are named. */
  readonly id: RuleId;
  readonly severity: Severity;
  readonly article: Article;
  readonly reads: readonly SheetKey[];
  readonly fixable: boolean;
  /** Entries of the cover that answer it, where an explanation alone is not enough: 说明 first, then 批准文号. */
  readonly answeredBy?: readonly [reason: SettingKey, approval: SettingKey];
}

export type RowsOf<Sheets> = { readonly [Key in keyof Sheets]: NonNullable<Sheets[Key]> extends { readonly rows: infer Rows } ? Rows : never };

/** What rules judge one by one: the rows of a sheet, the people of 评分表 as 核算 sees them, and the entries of all sheets that do not read as they stand. */
export interface Lists extends RowsOf<Found> {
  readonly people: readonly Appraised[];
  /** The same people by what was entered in their rows: without their ranks, and all else that is computed in the sheet, which one edit changes for many. */
  readonly scored: readonly Scored[];
  readonly doubtful: readonly DoubtfulEntry[];
}

/** Looks at the workbook as a whole. */
export interface WholeLook {
  readonly each?: undefined;
  readonly look: (sight: Sight<SheetKey>) => Steps<void> | void;
}

/** Judges those of a list, each by itself. */
export interface LookAtEach {
  readonly each: keyof Lists;
  /** Gets ready, and judges what stands at a place of its list; nothing where there is nothing to be judged. */
  readonly begin: (sight: Sight<SheetKey>, lists: Lists) => ((place: number) => void) | undefined;
}

export interface Rule extends RuleMeta {
  readonly looks: readonly (WholeLook | LookAtEach)[];
}

/** By list, what judges each of it; nothing where there is nothing to be judged. */
type EachOf<Keys extends SheetKey> = { readonly [List in keyof Lists]?: (sight: Sight<Keys>) => ((one: Lists[List][number]) => void) | undefined };

type Definition<Keys extends SheetKey> = Omit<RuleMeta, "reads"> & {
  readonly reads: readonly Keys[];
  readonly look: ((sight: Sight<Keys>) => Steps<void> | void) | EachOf<Keys>;
};

/**
 * Declares a rule; it is only run where every sheet that it reads is there.
 * One that looks at the rows of a sheet, or at people, each by itself says so: after an edit only those are judged again that are new, as long as nothing else is new of what it looked at.
 * So whole sheets are not taken from the sight before a fault is found. One that goes over all rows of a sheet as a whole does so in steps (`eachInSteps`).
 * @example rule({ …, reads: ["scoring"], look: { scoring: ({ report }) => (row) => { if (isWrong(row)) report(…); } } })
 */
export function rule<const Keys extends SheetKey>({ look, ...definition }: Definition<Keys>): Rule {
  if (typeof look === "function") return { ...definition, looks: [{ look: (sight) => look(sight) }] };
  return { ...definition, looks: (Object.keys(look) as (keyof Lists)[]).map((each) => lookAt(each, look[each])) };
}

function lookAt<List extends keyof Lists, Keys extends SheetKey>(each: List, look: EachOf<Keys>[List]): LookAtEach {
  return {
    each,
    begin: (sight, lists) => {
      const judge = look?.(sight);
      const list: readonly Lists[List][number][] = lists[each];
      return judge && ((place) => {
        const one = list[place];
        if (one) judge(one);
      });
    },
  };
}

export interface Finding extends Omit<Observation, "answeredBy"> {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly article: Article;
  readonly fixable: boolean;
  readonly answeredBy?: RuleMeta["answeredBy"] | undefined;
}
