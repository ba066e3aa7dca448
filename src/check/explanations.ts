import { explanations } from "../sheets/explanations";
import type { District } from "../sheets/district";
import { fieldsOf } from "../sheets/define";
import { ownSheetPatches } from "../sheets/own-sheet";
import type { Recognised } from "../sheets/recognise";
import { recogniseNamed } from "../sheets/sheet-named";
import { valueOf } from "../sheets/values/read";
import { message, say } from "../text";
import type { Patch } from "../workbook/patch";
import { putValue } from "./fix";
import type { Question } from "./question";
import { keyOf, questionOf } from "./question";
import type { Finding } from "./rule";

/** What a district says to a warning. */
export interface Answer {
  readonly reason: string;
  readonly approval: string | undefined;
}

export interface Answers {
  /** The answer to a finding; nothing once the finding says something else than when it was answered. */
  readonly to: (finding: Finding) => Answer | undefined;
  /** Lines of 校验说明 that answer nothing any more. */
  readonly stale: (findings: readonly Finding[]) => readonly AnsweredLine[];
}

interface AnsweredLine extends Answer, Question {}

const linesOf = (sheet: Recognised<typeof explanations> | undefined): readonly AnsweredLine[] =>
  (sheet?.rows ?? []).flatMap(({ values }) => {
    const reason = valueOf(values.reason);
    if (reason === undefined) return [];
    return [{ rule: valueOf(values.rule) ?? "", sheet: valueOf(values.sheet) ?? "", person: valueOf(values.person) ?? "", finding: valueOf(values.finding) ?? "", reason, approval: valueOf(values.approval) }];
  });

/** What 校验说明 holds, ready to be asked. */
export function answersIn({ snapshot }: District): Answers {
  const lines = linesOf(recogniseNamed(explanations, snapshot));
  const byQuestion = new Map(lines.map((line) => [keyOf(line), line]));
  return {
    to: (finding) => byQuestion.get(keyOf(questionOf(finding))),
    stale: (findings) => {
      const open = new Set(findings.map((finding) => keyOf(questionOf(finding))));
      return lines.filter((line) => !open.has(keyOf(line)));
    },
  };
}

/**
 * Writes an answer where the measures want it on the cover: over the cap, 超比例说明 with its 批准文号 (decision 7).
 * @returns nothing when the workbook has no cover with these lines.
 */
export function coverAnswer({ settings }: District, [reasonKey, approvalKey]: NonNullable<Finding["answeredBy"]>, { reason, approval }: Answer): readonly Patch[] | undefined {
  const [reasonAt, approvalAt] = [settings[reasonKey].cell, settings[approvalKey].cell];
  return reasonAt && approvalAt && [...putValue(reasonAt, reason), ...putValue(approvalAt, approval ?? null, "@")];
}

/** Those of a rule that one reason may answer: warnings not answered yet. What needs an approval of its own is left to be answered by itself. */
export const answeredTogether = (findings: readonly Finding[], answers: Answers): readonly Finding[] =>
  findings.filter((finding) => finding.severity === "warning" && !finding.answeredBy && !answers.to(finding));

/** Writes answers into 校验说明: each finding in a line of its own, an earlier answer to the same finding replaced, all other lines kept. */
export function answerPatches(district: District, given: readonly (Answer & { readonly finding: Finding })[]): readonly Patch[] {
  const lines = new Map(linesOf(recogniseNamed(explanations, district.snapshot)).map((line) => [keyOf(line), line]));
  for (const { finding, reason, approval } of given) {
    const question = questionOf(finding);
    lines.set(keyOf(question), { ...question, reason, approval });
  }
  const { columns, name, title } = explanations;
  const fields = fieldsOf(explanations);
  const head = [[title], [say(message("explanations.note"))], fields.map((field) => columns[field].title)];
  const body = [...lines.values()].map((line) => fields.map((field) => line[field] ?? null));
  return ownSheetPatches({ name, widths: fields.map((field) => columns[field].width), frozenRows: head.length, lines: [...head, ...body] }, district.snapshot);
}
