import type { Finding } from "../../check/rule";
import { severities } from "../../check/rule";
import type { RuleId } from "../../text";
import { groupedBy } from "../../workbook/grouped-by";

/** Findings of one rule, those about one person next to each other. */
interface RuleGroup {
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
  /** Those of them that were not put right just now. */
  readonly open: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Finding["severity"];
  /** Of the open ones. */
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

/**
 * A finding as it is now: a list that is drawn a moment later than the workbook was read may still show it as it was, and what it proposed then must not be written.
 * @returns nothing where it is found no more.
 */
export function asFoundNow(finding: Finding, now: readonly Finding[]): Finding | undefined {
  return now.includes(finding) ? finding : now.find((other) => idOf(other) === idOf(finding));
}

/** By severity, then rule, then person, each in the order in which it first stands in the workbook. */
export const grouped = (findings: readonly Finding[], isOpen: (finding: Finding) => boolean = () => true): readonly SeverityGroup[] =>
  severities.flatMap((severity) => {
    const mine = findings.filter((finding) => finding.severity === severity);
    if (mine.length === 0) return [];
    const rules = [...groupedBy(mine, ({ rule }) => rule)].map(([rule, ofRule]) => {
      const byPerson = [...groupedBy(ofRule, ({ person }) => person ?? "").values()].flat();
      return { rule, findings: byPerson, open: byPerson.filter(isOpen) };
    });
    return [{ severity, count: mine.filter(isOpen).length, rules }];
  });

export const inOrder = (groups: readonly SeverityGroup[]): readonly Finding[] => groups.flatMap(({ rules }) => rules.flatMap(({ findings }) => findings));

/** How many findings each sheet has, most first. */
export const countBySheet = (findings: readonly Finding[]): readonly (readonly [sheet: string, count: number])[] =>
  [...groupedBy(findings, ({ at }) => at.sheet)]
    .map(([sheet, ofSheet]) => [sheet, ofSheet.length] as const)
    .sort(([, one], [, other]) => other - one);

/** A name for each, also where one cell has two findings of a rule. */
export function keyed(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const times = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const id = idOf(finding);
      const time = times.get(id) ?? 0;
      times.set(id, time + 1);
      return [finding, time === 0 ? id : `${id} ${time}`] as const;
    }),
  );
}

/** The same finding, as long as its cell and rule are the same. */
export const idOf = ({ rule, at }: Finding): string => `${rule} ${at.sheet} ${at.row} ${at.column}`;
