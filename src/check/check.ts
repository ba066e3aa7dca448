import type { PlainDate } from "../measures/dates";
import type { Law } from "../measures/parameters";
import type { Appraisal } from "../score/appraise";
import { appraise } from "../score/appraise";
import type { District, SheetKey } from "../sheets/district";
import { knownSheets } from "../sheets/district";
import type { Touched } from "../sheets/touched";
import { isUntouched, isWatchable, watchable, watched } from "../sheets/touched";
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
  /** The check before this one: a rule that would see nothing new is not asked again. */
  readonly before?: CheckReport;
}

/** What a rule found, and all that it looked at. */
interface Look {
  readonly found: readonly Finding[];
  readonly touched: Touched;
}

/** What a check can tell the next one. */
interface Kept {
  readonly appraisal: { readonly value: Appraisal; readonly touched: Touched };
  readonly looks: ReadonlyMap<Rule, Look>;
}

const kept = new WeakMap<CheckReport, Kept>();

/** Is this workbook fit to be sent? Every rule looks; each finding names its cell. */
export function check(district: District, { law = district.law, today, rules = allRules, before }: CheckOptions = {}): CheckReport {
  const on = valueOf(district.settings.filledOn.read) ?? today;
  // Of a copy nobody can tell what was looked at.
  const known = before && isWatchable(district) ? kept.get(before) : undefined;
  const rooms = { district, sheets: district.sheets };
  const appraisal = known?.appraisal.value.law === law && isUntouched(known.appraisal.touched, rooms) ? known.appraisal : watched(() => appraise(district, law));
  const sight = watchable({ district, settings: district.settings, appraisal: appraisal.value, law, on }, "sight", ["district"]);
  const findings: Finding[] = [];
  const looks = new Map<Rule, Look>();
  const notRun: CheckReport["notRun"][number][] = [];
  const crashed: CheckReport["crashed"][number][] = [];
  for (const one of rules) {
    const absent = one.reads.filter((key) => !district.sheets[key]);
    if (absent.length > 0) {
      notRun.push({ rule: one.id, because: message("check.sheetAbsent", { sheets: absent.map((key) => knownSheets[key].name).join("、") }) });
      continue;
    }
    try {
      const last = known?.looks.get(one);
      const look = last && isUntouched(last.touched, { ...rooms, sight }) ? last : lookedBy(one, sight);
      looks.set(one, look);
      for (const finding of look.found) findings.push(finding);
    } catch (error) {
      // What it had found before is as uncertain as what it had not.
      crashed.push({ rule: one.id, error });
    }
  }
  const report = { findings: findings.sort(inOrder), notRun, crashed };
  if (isWatchable(district)) kept.set(report, { appraisal, looks });
  return report;
}

type Seen = Pick<Sight<SheetKey>, "district" | "settings" | "appraisal" | "law" | "on">;

/** Only called once every sheet that the rule reads is known to be there. */
function lookedBy({ look, ...meta }: Rule, seen: Seen): Look {
  const { value, touched } = watched(() => {
    const found: Finding[] = [];
    const report: Sight<SheetKey>["report"] = (observation) =>
      void found.push({ ...meta, rule: meta.id, fixable: (observation.fix?.length ?? 0) > 0, ...observation, article: observation.article ?? meta.article });
    const needed = Object.fromEntries(meta.reads.map((key) => [key, { enumerable: true, get: () => seen.district.sheets[key] }]));
    look(Object.defineProperties({ report }, { ...Object.getOwnPropertyDescriptors(seen), ...needed }) as Sight<SheetKey>);
    return found;
  });
  return { found: value, touched };
}

const inOrder = (one: Finding, other: Finding): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) || one.at.sheet.localeCompare(other.at.sheet, "zh-CN") || one.at.row - other.at.row || one.at.column - other.at.column;
