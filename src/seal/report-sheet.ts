import type { CheckReport } from "../check/check";
import { answersIn } from "../check/explanations";
import { byReason } from "../check/not-run";
import type { Finding } from "../check/rule";
import type { District } from "../sheets/district";
import { ownSheetPatches } from "../sheets/own-sheet";
import { papers } from "../sheets/papers";
import { masked } from "../sheets/values/masked";
import { cite, message, say } from "../text";
import { a1 } from "../workbook/cell";
import type { Patch } from "../workbook/patch";

/** 校验报告, to print and to put on file: every finding with its place, its article and what the district says to it. Ids are masked. */
export function reportPatches(district: District, { findings, notRun, crashed }: CheckReport, at: string): readonly Patch[] {
  const answers = answersIn(district);
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const lines = findings.map((finding, place) => [
    place + 1,
    say(message(`severity.${finding.severity}`)),
    finding.at.sheet,
    a1(finding.at),
    masked(finding.person ?? ""),
    masked(say(finding.says)),
    cite([finding.article]),
    answers.to(finding)?.reason ?? "",
  ]);
  const clear = findings.length === 0 ? [[null, null, null, null, null, say(message("report.nothing"))]] : [];
  const head = say(message("report.head", { unit: district.unit ?? "", year: district.year ?? "", errors: count("error"), warnings: count("warning"), at }));
  const named = (rules: CheckReport["notRun"]) => rules.map(({ rule }) => say(message(`rule.${rule}`))).join("、");
  const unchecked = [...byReason(notRun).map(({ because, rules }) => [null, null, null, null, null, say(message("cli.notRun", { rule: named(rules), because }))]), ...crashed.map(({ rule }) => [null, null, null, null, null, say(message("check.crashed", { rule: message(`rule.${rule}`) }))])];
  return ownSheetPatches(
    {
      name: papers.report,
      widths: [6, 8, 14, 9, 12, 60, 16, 36],
      frozenRows: 3,
      parts: ["center", "center", "text", "center"],
      signed: true,
      lines: [[say(message("report.title"))], [head], ["序号", "轻重", "工作表", "单元格", "人员", "问题", "条款", "说明"], ...lines, ...clear, ...unchecked],
    },
    district.snapshot,
  );
}
