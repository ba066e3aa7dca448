import type { Article } from "../measures/articles";
import type { PlainDate } from "../measures/dates";
import type { Law } from "../measures/parameters";
import type { Appraisal } from "../score/appraise";
import type { District, Found, SheetKey } from "../sheets/district";
import type { SettingKey, Settings } from "../sheets/settings";
import type { Message, RuleId } from "../text";
import type { CellRef } from "../workbook/cell";
import type { CellPatch } from "../workbook/patch";

/** error blocks a submission; a warning asks for an explanation; an info only informs. */
type Severity = "error" | "warning" | "info";
export const severities: readonly Severity[] = ["error", "warning", "info"];

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

export interface Rule extends RuleMeta {
  readonly look: (sight: Sight<SheetKey>) => void;
}

/** Declares a rule; it is only run where every sheet that it reads is there. */
export function rule<const Keys extends SheetKey>(definition: Omit<RuleMeta, "reads"> & { readonly reads: readonly Keys[]; readonly look: (sight: Sight<Keys>) => void }): Rule {
  return { ...definition, look: (sight) => definition.look(sight) };
}

export interface Finding extends Omit<Observation, "answeredBy"> {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly article: Article;
  readonly fixable: boolean;
  readonly answeredBy?: RuleMeta["answeredBy"] | undefined;
}
