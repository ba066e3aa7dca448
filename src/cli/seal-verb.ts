import type { CheckReport } from "../check/check";
import { check } from "../check/check";
import { answerPatches, answersIn, coverAnswer } from "../check/explanations";
import type { Finding } from "../check/rule";
import { allRules } from "../check/rules";
import { patchWorkbook, readWorkbook } from "../ooxml";
import { appraise } from "../score/appraise";
import { seal } from "../seal/receipt";
import { receiptIn } from "../seal/verify";
import type { District } from "../sheets/district";
import { readDistrict } from "../sheets/district";
import { message, say } from "../text";
import { now, today } from "../workbook/clock";
import { Refusal } from "../workbook/refusal";
import { readBytes, refuseOutput, writeBytes } from "./files";
import { openWorkbook } from "./open-district";
import type { Answer } from "./verb";

/** `kaohe seal FILE -o OUT [--explain RULE=REASON]…`: a copy with 报送回执 in it, or what is missing, and nothing written. */
export function sealVerb(file: string, out: string, explained: readonly string[]): Answer {
  refuseOutput(out, ".xlsx");
  const reasons = reasonsIn(explained);
  const bytes = readBytes(file);
  const answered = withAnswers(bytes, openWorkbook(file, bytes, message("cli.scoreCsv")), reasons);
  const { district, report } = checked(readDistrict(readWorkbook(answered)));
  const sealed = seal({ district, report, appraisal: appraise(district), law: district.law, at: now() });
  if ("refused" in sealed) {
    const missing = sealed.refused.map((says) => say(says));
    const open = report.findings.filter((finding) => finding.severity === "error" || (finding.severity === "warning" && !answersIn(district).to(finding)));
    return { exit: 1, refused: [], json: { file, sealed: false, missing, open: open.map(openAsData) }, text: [say(message("cli.notSealed", { file })), ...missing.map((line) => `  ${line}`), say(message("cli.seeCheck", { file }))].join("\n") };
  }
  writeBytes(out, patchWorkbook(answered, sealed.patches), file);
  // A code that was read out on the telephone no longer holds for the new file.
  const before = receiptIn(district.snapshot)?.facts.code;
  const replaced = before === undefined || before === "" ? [] : [say(message("cli.resealed", { before, code: sealed.code }))];
  return { exit: 0, refused: [], json: { file, out, sealed: true, code: sealed.code, digest: sealed.facts.digest, facts: sealed.facts }, text: [say(message("cli.sealed", { out, code: sealed.code })), ...replaced].join("\n") };
}

const openAsData = ({ rule, severity, says }: Finding) => ({ rule, severity, message: say(says) });

const checked = (district: District): { readonly district: District; readonly report: CheckReport } => ({ district, report: check(district, { today: today() }) });

/** @throws Refusal on an explanation without rule or reason, and for a rule that there is not. */
function reasonsIn(explained: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    explained.map((text) => {
      const [, rule = "", reason = ""] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
      if (reason.trim() === "") throw new Refusal(message("cli.badExplanation", { text }));
      const known = allRules.find(({ id }) => id === rule.trim() || say(message(`rule.${id}`)) === rule.trim());
      if (!known) throw new Refusal(message("cli.unknownRule", { rule: rule.trim() }));
      return [known.id, reason.trim()] as const;
    }),
  );
}

/** Warnings of a rule all get the reason given for it; what the cover has to say stays the clerk's to fill in there. */
function withAnswers(bytes: Uint8Array, district: District, reasons: ReadonlyMap<string, string>): Uint8Array {
  if (reasons.size === 0) return bytes;
  const given = checked(district).report.findings.flatMap((finding) => {
    const reason = reasons.get(finding.rule);
    return reason === undefined || finding.severity !== "warning" ? [] : [{ finding, reason, approval: undefined }];
  });
  const onCover = given.flatMap(({ finding, ...answer }) => (finding.answeredBy ? (coverAnswer(district, finding.answeredBy, answer) ?? []).slice(0, 1) : []));
  return patchWorkbook(bytes, [...onCover, ...answerPatches(district, given.filter(({ finding }) => !finding.answeredBy))]);
}
