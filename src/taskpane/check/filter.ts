import type { Finding } from "../../check/rule";
import type { Message } from "../../text";
import { a1 } from "../../workbook/cell";

export const filters = ["all", "errors", "open", "fixable"] as const;
export type Filter = (typeof filters)[number];

interface Wanted {
  /** Whether people have explained it. */
  readonly isAnswered: (finding: Finding) => boolean;
  readonly filter: Filter;
  /** Any word of what is shown. */
  readonly search: string;
  readonly sheet: string | undefined;
}

/** What is shown of a finding, to be searched; put together once for each. */
export function wordsOf(tell: (sentence: Message) => string): (finding: Finding) => string {
  const known = new WeakMap<Finding, string>();
  return (finding) => {
    const words = known.get(finding) ?? `${finding.at.sheet} ${a1(finding.at)} ${finding.person ?? ""} ${tell(finding.says)} ${finding.article}`.toLowerCase();
    known.set(finding, words);
    return words;
  };
}

/** The findings that the clerk asked for, by kind, by sheet and by words. */
export function matching(findings: readonly Finding[], { filter, search, sheet, isAnswered }: Wanted, words: (finding: Finding) => string): readonly Finding[] {
  const wanted = search.trim().toLowerCase();
  if (filter === "all" && wanted === "" && sheet === undefined) return findings;
  return findings.filter((finding) => {
    if (sheet !== undefined && finding.at.sheet !== sheet) return false;
    if (filter === "errors" && finding.severity !== "error") return false;
    // What keeps the workbook from being sent.
    if (filter === "open" && finding.severity === "warning" && isAnswered(finding)) return false;
    if (filter === "fixable" && !finding.fixable) return false;
    return wanted === "" || words(finding).includes(wanted);
  });
}
