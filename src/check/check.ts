import type { PlainDate } from "../measures/dates";
import type { Law } from "../measures/parameters";
import { appraise } from "../score/appraise";
import type { District, SheetKey } from "../sheets/district";
import { knownSheets } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import type { Message, RuleId } from "../text";
import { message } from "../text";
import type { Finding, Rule, Sight } from "./rule";
import { severities } from "./rule";
import { allRules } from "./rules";

export interface CheckReport {
  /** By severity, then sheet and place. */
  readonly findings: readonly Finding[];
  /** Rules whose sheet is absent: not run, and never counted as passed. */
  readonly notRun: readonly { readonly rule: RuleId; readonly because: Message }[];
  /** Rules that broke; their part of the work is not done. */
  readonly crashed: readonly { readonly rule: RuleId; readonly error: unknown }[];
}

interface CheckOptions {
  readonly law?: Law;
  /** Today, for what falls due; a sheet that says when it was filled in is judged by that day. */
  readonly today?: PlainDate;
  readonly rules?: readonly Rule[];
}

/** Is this workbook fit to be sent? Every rule looks; each finding names its cell. */
export function check(district: District, { law = district.law, today, rules = allRules }: CheckOptions = {}): CheckReport {
  const on = valueOf(district.settings.filledOn.read) ?? today;
  const findings: Finding[] = [];
  const appraisal = appraise(district, law);
  const notRun: CheckReport["notRun"][number][] = [];
  const crashed: CheckReport["crashed"][number][] = [];
  for (const { look, ...meta } of rules) {
    const absent = meta.reads.filter((key) => !district.sheets[key]);
    if (absent.length > 0) {
      notRun.push({ rule: meta.id, because: message("check.sheetAbsent", { sheets: absent.map((key) => knownSheets[key].name).join("、") }) });
      continue;
    }
    const found: Finding[] = [];
    try {
      look(sightOf({ district, appraisal, law, on }, (observation) => found.push({ ...meta, rule: meta.id, fixable: (observation.fix?.length ?? 0) > 0, ...observation, article: observation.article ?? meta.article })));
      findings.push(...found);
    } catch (error) {
      // What it had found before is as uncertain as what it had not.
      crashed.push({ rule: meta.id, error });
    }
  }
  return { findings: findings.sort(inOrder), notRun, crashed };
}

/** Only called once every sheet that the rule reads is known to be there. */
const sightOf = (seen: Pick<Sight<SheetKey>, "district" | "appraisal" | "law" | "on">, report: Sight<SheetKey>["report"]): Sight<SheetKey> =>
  ({ ...seen.district.sheets, ...seen, settings: seen.district.settings, report }) as Sight<SheetKey>;

const inOrder = (one: Finding, other: Finding): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) || one.at.sheet.localeCompare(other.at.sheet, "zh-CN") || one.at.row - other.at.row || one.at.column - other.at.column;
