import type { PlainDate } from "../measures/dates";
import type { Law } from "../measures/parameters";
import type { Appraisal } from "../score/appraise";
import { appraiseInSteps } from "../score/appraise";
import type { District, Found } from "../sheets/district";
import { judgedOn, knownSheets, sheetKeys } from "../sheets/district";
import type { Touched } from "../sheets/touched";
import { isUntouched, isWatchable, watchable, watchedInSteps } from "../sheets/touched";
import type { Message, RuleId } from "../text";
import { message } from "../text";
import type { Steps } from "../workbook/steps";
import { inOneGo } from "../workbook/steps";
import { doubtfulEntriesInSteps } from "./entries";
import type { Looks } from "./looking";
import { resultsInSteps } from "./looking";
import type { Finding, Lists, RowsOf, Rule } from "./rule";
import { severities } from "./rule";
import { allRules } from "./rules";
import { toldApart } from "./told-apart";

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

/** What a check can tell the next one. */
interface Kept {
  readonly appraisal: { readonly value: Appraisal; readonly touched: Touched };
  readonly lists: Lists;
  readonly looks: Looks;
}

const kept = new WeakMap<CheckReport, Kept>();

/** Is this workbook fit to be sent? Every rule looks; each finding names its cell. */
export const check = (district: District, options: CheckOptions = {}): CheckReport => inOneGo(checkInSteps(district, options));

/** The same for whoever has a page to keep alive. */
export function* checkInSteps(district: District, { law = district.law, today, rules = allRules, before }: CheckOptions = {}): Steps<CheckReport> {
  const on = judgedOn(district, today);
  // Of a copy nobody can tell what was looked at.
  const known = before && isWatchable(district) ? kept.get(before) : undefined;
  const rooms = { district, sheets: district.sheets };
  const appraisal = known?.appraisal.value.law === law && isUntouched(known.appraisal.touched, rooms) ? known.appraisal : yield* watchedInSteps(appraiseInSteps(district, law));
  const sight = watchable({ district, settings: district.settings, appraisal: appraisal.value, law, on }, "sight", ["district"]);
  const lists: Lists = { ...rowsOf(district), people: appraisal.value.people, scored: appraisal.value.scored, doubtful: yield* doubtfulEntriesInSteps(district) };
  const notRun = rules.flatMap((one) => absentFor(one, district));
  const lastOf = (look: Rule["looks"][number]) => {
    const last = known?.looks.get(look);
    return last && isUntouched(last.touched, { ...rooms, sight }) ? last : undefined;
  };
  const { found, crashed, looks } = yield* resultsInSteps(rules.filter(({ reads }) => reads.every((key) => district.sheets[key])), { now: lists, before: known?.lists }, lastOf, sight);
  yield;
  const report = { findings: toldApart(inOrder(found), district), notRun, crashed: crashed.map(({ rule, error }) => ({ rule: rule.id, error })) };
  if (isWatchable(district)) kept.set(report, { appraisal, lists, looks });
  return report;
}

/** The rows of every sheet; none where it is absent. */
const rowsOf = ({ sheets }: District): RowsOf<Found> => Object.fromEntries(sheetKeys.map((key) => [key, sheets[key]?.rows ?? []])) as unknown as RowsOf<Found>;

function absentFor({ id, reads }: Rule, { sheets }: District): CheckReport["notRun"] {
  const absent = reads.filter((key) => !sheets[key]);
  return absent.length === 0 ? [] : [{ rule: id, because: message("check.sheetAbsent", { sheets: absent.map((key) => knownSheets[key].name) }) }];
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const names = [...new Set(findings.map(({ at }) => at.sheet))].sort((one, other) => one.localeCompare(other, "zh-CN"));
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const sheetOf = ({ at }: Finding) => placeOf.get(at.sheet) ?? 0;
  return [...findings].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity) || sheetOf(one) - sheetOf(other) || one.at.row - other.at.row || one.at.column - other.at.column);
}
