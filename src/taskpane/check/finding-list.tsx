import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Answers } from "../../check/explanations";
import type { Finding } from "../../check/rule";
import type { District } from "../../sheets/district";
import type { CellRef } from "../../workbook/cell";
import { useWords } from "../words";
import type { FindingActions } from "./finding-card";
import { FindingCard } from "./finding-card";
import type { SeverityGroup } from "./groups";
import { grouped, idOf, inOrder } from "./groups";
import { RowStrip } from "./row-strip";
import { useSettled } from "./use-settled";

/** As many of a rule as a person reads at once; the rest stays a click away, so that thousands do not slow the pane. */
const atOnce = 20;

const useStyles = makeStyles({
  group: { display: "block", margin: "10px 0 4px" },
  rule: { display: "block", margin: "6px 0 2px", opacity: 0.85 },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowX: "hidden" },
  keys: { display: "block", marginTop: "8px", opacity: 0.75 },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly district: District;
  readonly answers: Answers;
  readonly onReveal: (cell: CellRef) => void;
  readonly actionsOf: (finding: Finding) => FindingActions;
}

/** Findings by severity, rule and person; F8 and Shift+F8 walk through them in the order in which they stand. */
export function FindingList({ findings, district, answers, onReveal, actionsOf }: FindingListProps) {
  const styles = useStyles();
  const { t } = useWords();
  const listed = useSettled(findings);
  const groups = useMemo(() => grouped(listed.map(({ finding }) => finding)), [listed]);
  const settled = useMemo(() => new Set(listed.flatMap((one) => (one.settled ? [idOf(one.finding)] : []))), [listed]);
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map());
  const [current, setCurrent] = useState<string>();
  const showMore = (rule: string, upTo: number) => setShown(new Map(shown).set(rule, Math.max(upTo, shown.get(rule) ?? atOnce)));
  const go = (finding: Finding) => {
    setCurrent(idOf(finding));
    const place = groups.flatMap(({ rules }) => rules).find(({ rule }) => rule === finding.rule)?.findings.indexOf(finding) ?? 0;
    if (place >= (shown.get(finding.rule) ?? atOnce)) showMore(finding.rule, place + 1);
    onReveal(finding.at);
  };
  useNextByKeyboard(groups, current, go);
  const isCurrent = (finding: Finding) => idOf(finding) === current;
  return (
    <>
      {groups.map(({ severity, count, rules }) => (
        <section key={severity} aria-label={t(`check.group.${severity}`, { count })}>
          <Text className={styles.group} weight="semibold" as="h2">
            {t(`check.group.${severity}`, { count })}
          </Text>
          {rules.map(({ rule, findings: ofRule }) => {
            const visible = ofRule.slice(0, shown.get(rule) ?? atOnce);
            return (
              <div key={rule}>
                {ofRule.length > 1 && (
                  <Text className={styles.rule} size={200} as="h3">
                    {t("findings.rule", { rule: t(`rule.${rule}`), count: ofRule.length })}
                  </Text>
                )}
                <ul className={styles.list}>
                  {visible.map((finding, place) => (
                    <FindingCard
                      key={`${idOf(finding)} ${place}`}
                      finding={finding}
                      answer={answers.to(finding)}
                      settled={settled.has(idOf(finding))}
                      current={isCurrent(finding)}
                      onGo={() => go(finding)}
                      row={isCurrent(finding) && <RowStrip district={district} at={finding.at} />}
                      {...actionsOf(finding)}
                    />
                  ))}
                </ul>
                {ofRule.length > visible.length && (
                  <Button size="small" appearance="subtle" onClick={() => showMore(rule, visible.length + atOnce)}>
                    {t("findings.moreOfRule", { rule: t(`rule.${rule}`), count: Math.min(atOnce, ofRule.length - visible.length) })}
                  </Button>
                )}
              </div>
            );
          })}
        </section>
      ))}
      {findings.length > 1 && (
        <Text className={styles.keys} size={200}>
          {t("check.keys")}
        </Text>
      )}
    </>
  );
}

function useNextByKeyboard(groups: readonly SeverityGroup[], current: string | undefined, go: (finding: Finding) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const findings = inOrder(groups);
      if (event.key !== "F8" || findings.length === 0) return;
      event.preventDefault();
      const place = findings.findIndex((finding) => idOf(finding) === current);
      const next = place < 0 ? (event.shiftKey ? findings.length - 1 : 0) : (place + (event.shiftKey ? -1 : 1) + findings.length) % findings.length;
      const finding = findings[next];
      if (finding) go(finding);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}
