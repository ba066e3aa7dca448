import type { CheckReport } from "../check/check";
import { check } from "../check/check";
import { answersIn } from "../check/explanations";
import { fixesOf } from "../check/fix";
import { faultyCells, markPatches } from "../check/marks";
import { byReason } from "../check/not-run";
import type { Severity } from "../check/rule";
import { patchWorkbook, readWorkbook } from "../ooxml";
import { knownSheets, readDistrict } from "../sheets/district";
import type { District, SheetKey } from "../sheets/district";
import type { Message } from "../text";
import { cite, message, say } from "../text";
import { inCell } from "../sheets/values/shown";
import { masked } from "../sheets/values/masked";
import type { CellContent } from "../workbook/cell";
import { a1 } from "../workbook/cell";
import { today } from "../workbook/clock";
import type { CellPatch } from "../workbook/patch";
import { Refusal } from "../workbook/refusal";
import { contentOf } from "../workbook/snapshot";
import { readBytes, refuseOutput, writeBytes } from "./files";
import { openDistrict, openWorkbook } from "./open-district";
import type { Answer, Options } from "./verb";

interface Checked {
  readonly file: string;
  readonly district: District;
  readonly report: CheckReport;
}

const countIn = ({ findings }: CheckReport, severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
const countOf = (all: readonly Checked[], severity: Severity): number => all.reduce((sum, { report }) => sum + countIn(report, severity), 0);

/** `kaohe check FILE…`: every file by itself; with --fix or --mark, of one workbook a copy that has its safe repairs made, or its faulty cells marked. */
export function checkVerb(files: readonly [string, ...string[]], options: Options): Answer {
  return options.fix || options.mark || options.output !== undefined ? mended(files, options) : looked(files);
}

/** @throws Refusal unless one workbook, what is to be done with it and a new file are named. */
function mended([file, ...others]: readonly [string, ...string[]], { fix = false, mark = false, output }: Options): Answer {
  if (output === undefined || output === "" || others.length > 0 || !(fix || mark)) throw new Refusal(message("cli.mendUsage", { usage: message("cli.usage.check") }));
  refuseOutput(output, ".xlsx");
  const bytes = readBytes(file);
  const district = openWorkbook(file, bytes, message("cli.mendCsv"));
  const fixes = fix ? fixesOf(check(district, { today: today() }).findings) : [];
  const fixed = fixes.length > 0 ? patchWorkbook(bytes, fixes.map(({ patch }) => patch)) : bytes;
  const snapshot = readWorkbook(fixed);
  const after: Checked = { file, district: readDistrict(snapshot), report: check(readDistrict(snapshot), { today: today() }) };
  const cells = mark ? [...faultyCells(after.report.findings).values()].reduce((sum, { length }) => sum + length, 0) : 0;
  writeBytes(output, mark ? patchWorkbook(fixed, markPatches(after.report.findings, snapshot)) : fixed, file);
  const changed = fixes.map(({ patch, person }) => ({ patch, person, before: contentOf(district.snapshot, patch) ?? { value: null } }));
  const made = [...(fix ? [say(message("cli.fixed", { count: fixes.length, out: output })), ...changesInWords(changed)] : []), ...(mark ? [say(message("cli.marked", { count: cells, out: output }))] : [])];
  return { ...answerTo([after], []), text: [...inWords(after), ...made].join("\n"), json: { ...dataOf([after]), out: output, ...(fix && { fixed: fixes.length, changed: changed.map(asChange) }), ...(mark && { marked: cells }) } };
}

interface Changed {
  readonly patch: CellPatch;
  readonly person: string;
  readonly before: CellContent;
}

const inWordsOf = (content: CellContent): string => {
  const held = inCell(content);
  return typeof held === "string" ? held : say(held);
};

const asChange = ({ patch, person, before }: Changed) => ({ sheet: patch.sheet, cell: a1(patch), person: person === "" ? null : person, before: inWordsOf(before), after: inWordsOf(patch.content) });

/** A screen's worth; --json has all of them. */
const shownChanges = 30;

function changesInWords(changed: readonly Changed[]): readonly string[] {
  const lines = changed.slice(0, shownChanges).map(({ patch, person, before }) => masked(say(message("cli.fixedCell", { sheet: patch.sheet, cell: a1(patch), person: person === "" ? "" : ` ${person}`, before: inCell(before), after: inCell(patch.content) }))));
  const rest = changed.length - lines.length;
  return [...lines.map((line) => `  ${line}`), ...(rest > 0 ? [`  ${say(message("cli.moreFixed", { count: rest }))}`] : [])];
}

function looked(files: readonly string[]): Answer {
  const refused: Message[] = [];
  const all = files.flatMap((file): readonly Checked[] => {
    try {
      const district = openDistrict(file, readBytes(file));
      return [{ file, district, report: check(district, { today: today() }) }];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(error.says);
      return [];
    }
  });
  if (all.length === 0) throw noneRead(refused);
  return answerTo(all, refused);
}

function answerTo(all: readonly Checked[], refused: readonly Message[]): Answer {
  const crashed = all.some(({ report }) => report.crashed.length > 0);
  return { exit: countOf(all, "error") > 0 || crashed ? 1 : 0, refused: refused.map((reason) => say(reason)), json: dataOf(all), text: all.flatMap(inWords).join("\n") };
}

const dataOf = (all: readonly Checked[]) => ({ files: all.map(asData), errors: countOf(all, "error"), warnings: countOf(all, "warning") });

/** Nothing read is nothing to tell but why; each reason names its file. */
function noneRead(reasons: readonly Message[]): Refusal {
  const [first, ...others] = reasons;
  if (first && others.length === 0) return new Refusal(first);
  return new Refusal(message("cli.file", { file: message("cli.noneRead", { count: reasons.length }), reason: reasons.map((reason) => say(reason)).join(" ") }));
}

function asData({ file, district, report }: Checked) {
  const answers = answersIn(district);
  return {
    file,
    unit: district.unit ?? null,
    year: district.year ?? null,
    rows: Object.fromEntries((Object.keys(knownSheets) as SheetKey[]).flatMap((key) => (district.sheets[key] ? [[knownSheets[key].name, district.sheets[key].rows.length] as const] : []))),
    findings: report.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      article: finding.article,
      sheet: finding.at.sheet,
      cell: a1(finding.at),
      person: finding.person ?? null,
      message: say(finding.says),
      actual: finding.actual,
      expected: finding.expected,
      fixable: finding.fixable,
      explanation: answers.to(finding)?.reason ?? null,
    })),
    notRun: report.notRun.map(({ rule, because }) => ({ rule, because: say(because) })),
    crashed: report.crashed.map(({ rule }) => rule),
  };
}

function inWords({ file, district, report }: Checked): readonly string[] {
  const answers = answersIn(district);
  const answered = report.findings.filter((finding) => answers.to(finding)).length;
  const head = say(message(answered > 0 ? "cli.checkedAnswered" : "cli.checked", { file, answered, unit: district.unit ?? say(message("cli.unknown")), year: district.year ?? say(message("cli.unknown")), errors: countIn(report, "error"), warnings: countIn(report, "warning") }));
  const lines = report.findings.map((finding) => {
    const fill = { severity: say(message(`severity.${finding.severity}`)), sheet: finding.at.sheet, cell: a1(finding.at), person: finding.person === undefined ? "" : ` ${finding.person}`, says: say(finding.says), article: cite([finding.article]) };
    return `  ${say(message(answers.to(finding) ? "cli.findingAnswered" : "cli.finding", fill))}`;
  });
  const notRun = byReason(report.notRun).map(({ because, rules }) => `  ${say(message("cli.notRun", { rule: rules.map(({ rule }) => say(message(`rule.${rule}`))), because }))}`);
  const crashed = report.crashed.map(({ rule }) => `  ${say(message("check.crashed", { rule: message(`rule.${rule}`) }))}`);
  return [head, ...lines, ...notRun, ...crashed];
}
