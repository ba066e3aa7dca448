import type { CheckReport } from "../../check/check";
import { answersIn } from "../../check/explanations";
import type { District } from "../../sheets/district";
import { a1 } from "../../workbook/cell";
import type { SubmittedFinding } from "../submission";

/** What the check finds, each with what the district says to it. */
export function findingsOf(district: District, { findings }: CheckReport): readonly SubmittedFinding[] {
  const answers = answersIn(district);
  return findings.map((finding) => {
    const { rule, severity, article, at, person, says, actual, expected } = finding;
    const answer = answers.to(finding);
    return { rule, severity, article, sheet: at.sheet, cell: a1(at), person, says, actual, expected, answer: answer && { reason: answer.reason, approval: answer.approval } };
  });
}
