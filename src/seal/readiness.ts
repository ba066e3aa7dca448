import type { CheckReport } from "../check/check";
import { answersIn } from "../check/explanations";
import type { Finding } from "../check/rule";
import type { District } from "../sheets/district";
import { settings } from "../sheets/settings";
import { valueOf } from "../sheets/values/read";
import type { Message } from "../text";
import { message } from "../text";

/** A line of the list that ticks itself before a submission. */
export interface ReadinessItem {
  readonly key: "errors" | "answers" | "overCap" | "cover" | "crashed" | "scoring";
  readonly done: boolean;
  readonly says: Message;
  /** What still stands in the way, to be looked at one by one. */
  readonly findings: readonly Finding[];
}

const sealedCover = ["unit", "year", "reviewer", "filler", "filledOn"] as const;

/**
 * What a submission still waits for (domain.md 4): no error, every warning answered, the cover filled in, no rule broken.
 * Over the cap needs 超比例说明 and 批准文号 on 参数, and is a warning until they stand there (decision 7).
 */
export function readiness(district: District, { findings, crashed }: CheckReport): readonly ReadinessItem[] {
  const answers = answersIn(district);
  const errors = findings.filter(({ severity }) => severity === "error");
  const unapproved = findings.filter(({ answeredBy }) => answeredBy !== undefined);
  const open = findings.filter((finding) => finding.severity === "warning" && !finding.answeredBy && !answers.to(finding));
  const blank = sealedCover.filter((key) => valueOf<unknown>(district.settings[key].read) === undefined);
  const rows = district.sheets.scoring?.rows.length ?? 0;
  return [
    { key: "scoring", done: rows > 0, says: rows > 0 ? message("ready.scoring", { count: rows }) : message("ready.noScoring"), findings: [] },
    { key: "errors", done: errors.length === 0, says: errors.length === 0 ? message("ready.noErrors") : message("ready.errors", { count: errors.length }), findings: errors },
    { key: "answers", done: open.length === 0, says: open.length === 0 ? message("ready.answered") : message("ready.unanswered", { count: open.length }), findings: open },
    { key: "overCap", done: unapproved.length === 0, says: message(unapproved.length === 0 ? "ready.withinCap" : "ready.overCap"), findings: unapproved },
    { key: "cover", done: blank.length === 0, says: blank.length === 0 ? message("ready.cover") : message("ready.coverBlank", { titles: blank.map((key) => titleOf(key)) }), findings: [] },
    ...(crashed.length > 0 ? [{ key: "crashed" as const, done: false, says: message("ready.crashed", { count: crashed.length }), findings: [] }] : []),
  ];
}

const titleOf = (key: (typeof sealedCover)[number]): string => settings[key].title;
