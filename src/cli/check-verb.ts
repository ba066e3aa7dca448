import type { CheckReport } from "../check/check";
import { check } from "../check/check";
import { groupedBy } from "../check/once";
import type { Finding } from "../check/rule";
import { knownSheets } from "../sheets/district";
import type { District, SheetKey } from "../sheets/district";
import type { Message } from "../text";
import { cite, message, say } from "../text";
import { a1 } from "../workbook/cell";
import { today } from "../workbook/clock";
import { Refusal } from "../workbook/refusal";
import { readBytes } from "./files";
import { openDistrict } from "./open-district";
import type { Answer } from "./verb";

interface Checked {
  readonly file: string;
  readonly district: District;
  readonly report: CheckReport;
}

const countOf = (all: readonly Checked[], severity: Finding["severity"]) => all.reduce((sum, { report }) => sum + report.findings.filter((finding) => finding.severity === severity).length, 0);

/** `kaohe check FILE…`: every file by itself. */
export function checkVerb(files: readonly string[]): Answer {
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
  const errors = countOf(all, "error");
  const crashed = all.some(({ report }) => report.crashed.length > 0);
  return {
    exit: errors > 0 || crashed ? 1 : 0,
    refused: refused.map((reason) => say(reason)),
    json: { files: all.map(asData), errors, warnings: countOf(all, "warning") },
    text: all.flatMap(inWords).join("\n"),
  };
}

/** Nothing read is nothing to tell but why; each reason names its file. */
function noneRead(reasons: readonly Message[]): Refusal {
  const [first, ...others] = reasons;
  if (first && others.length === 0) return new Refusal(first);
  return new Refusal(message("cli.file", { file: message("cli.noneRead", { count: reasons.length }), reason: reasons.map((reason) => say(reason)).join(" ") }));
}

const asData = ({ file, district, report }: Checked) => ({
  file,
  unit: district.unit ?? null,
  year: district.year ?? null,
  rows: Object.fromEntries((Object.keys(knownSheets) as SheetKey[]).flatMap((key) => (district.sheets[key] ? [[knownSheets[key].name, district.sheets[key].rows.length] as const] : []))),
  findings: report.findings.map(({ rule, severity, article, at, person, says, actual, expected, fixable }) => ({
    rule,
    severity,
    article,
    sheet: at.sheet,
    cell: a1(at),
    person: person ?? null,
    message: say(says),
    actual,
    expected,
    fixable,
  })),
  notRun: report.notRun.map(({ rule, because }) => ({ rule, because: say(because) })),
  crashed: report.crashed.map(({ rule }) => rule),
});

function inWords({ file, district, report }: Checked): readonly string[] {
  const count = (severity: Finding["severity"]) => report.findings.filter((finding) => finding.severity === severity).length;
  const head = say(message("cli.checked", { file, unit: district.unit ?? say(message("cli.unknown")), year: district.year ?? say(message("cli.unknown")), errors: count("error"), warnings: count("warning") }));
  const lines = report.findings.map((finding) => {
    const fill = { severity: say(message(`severity.${finding.severity}`)), sheet: finding.at.sheet, cell: a1(finding.at), person: finding.person === undefined ? "" : ` ${finding.person}`, says: say(finding.says), article: cite([finding.article]) };
    return `  ${say(message("cli.finding", fill))}`;
  });
  const byReason = groupedBy(report.notRun, ({ because }) => say(because));
  const notRun = [...byReason].map(([because, rules]) => `  ${say(message("cli.notRun", { rule: rules.map(({ rule }) => say(message(`rule.${rule}`))).join("、"), because }))}`);
  const crashed = report.crashed.map(({ rule }) => `  ${say(message("check.crashed", { rule: message(`rule.${rule}`) }))}`);
  return [head, ...lines, ...notRun, ...crashed];
}
