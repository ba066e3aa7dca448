import type { Finding } from "../../check/rule";
import type { Message } from "../../text";
import { a1 } from "../../workbook/cell";

export const filters = ["all", "errors", "fixable"] as const;
export type Filter = (typeof filters)[number];

/** The findings that the clerk asked for, by kind and by any word of what is shown. */
export function matching(findings: readonly Finding[], filter: Filter, search: string, tell: (sentence: Message) => string): readonly Finding[] {
  const wanted = search.trim().toLowerCase();
  return findings.filter((finding) => {
    if (filter === "errors" && finding.severity !== "error") return false;
    if (filter === "fixable" && !finding.fixable) return false;
    return wanted === "" || `${finding.at.sheet} ${a1(finding.at)} ${finding.person ?? ""} ${tell(finding.says)} ${finding.article}`.toLowerCase().includes(wanted);
  });
}
