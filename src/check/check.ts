import type { Law } from "../measures/parameters";
import { standing } from "../measures/parameters";
import type { Appraisal } from "../score/appraise";
import { appraise } from "../score/appraise";
import type { District, SheetKey } from "../sheets/district";
import { knownSheets } from "../sheets/district";
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

/** Is this workbook fit to be sent? Every rule looks; each finding names its cell. */
export function check(district: District, law: Law = standing, rules: readonly Rule[] = allRules): CheckReport {
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
      look(sightOf(district, appraisal, law, (observation) => found.push({ ...meta, rule: meta.id, fixable: (observation.fix?.length ?? 0) > 0, ...observation, article: observation.article ?? meta.article })));
      findings.push(...found);
    } catch (error) {
      // What it had found before is as uncertain as what it had not.
      crashed.push({ rule: meta.id, error });
    }
  }
  return { findings: findings.sort(inOrder), notRun, crashed };
}

/** Only called once every sheet that the rule reads is known to be there. */
const sightOf = (district: District, appraisal: Appraisal, law: Law, report: Sight<SheetKey>["report"]): Sight<SheetKey> =>
  ({ ...district.sheets, district, settings: district.settings, appraisal, law, report }) as Sight<SheetKey>;

const inOrder = (one: Finding, other: Finding): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) || one.at.sheet.localeCompare(other.at.sheet, "zh-CN") || one.at.row - other.at.row || one.at.column - other.at.column;
