import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Answers } from "../../check/explanations";
import { answeredTogether } from "../../check/explanations";
import type { Finding } from "../../check/rule";
import type { District } from "../../sheets/district";
import { useWords } from "../parts/words";
import { CardAction } from "./card-action";
import type { FindingAction } from "./finding-card";
import { FindingCard } from "./finding-card";
import type { SeverityGroup } from "./groups";
import { grouped, idOf, inOrder, keyed } from "./groups";
import { RowStrip } from "./row-strip";
import { useNextByKeyboard } from "./use-next-by-keyboard";
import { useSettled } from "./use-settled";

/** As many of a rule as a person reads at once; the rest stays a click away, so that thousands do not slow the pane. */
const atOnce = 20;
/** Where many rules find something, fewer of each: as many as are drawn without a wait. */
const atFirst = 120;
const fewest = 3;

const useStyles = makeStyles({
  group: { display: "block", margin: "10px 0 4px" },
  rule: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap", margin: "6px 0 2px", "& h3": { opacity: 0.85 }, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowX: "hidden" },
  keys: { display: "block", marginTop: "8px", opacity: 0.75 },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly district: District;
  readonly answers: Answers;
  /** Nothing is fixed or answered just now. */
  readonly waits: boolean;
  /** Must stay the same function, so that cards are not drawn again for nothing. */
  readonly onAct: (action: FindingAction, finding: Finding) => void;
  /** One answer to all of these. As onAct, the same function throughout. */
  readonly onAnswerAll: (findings: readonly Finding[]) => void;
}

/** Findings by severity, rule and person; F8 and Shift+F8 walk through them in the order in which they stand. */
export const FindingList = memo(function FindingList({ findings, district, answers, waits, onAct, onAnswerAll }: FindingListProps) {
  const styles = useStyles();
  const { t } = useWords();
  const listed = useSettled(findings);
  const settled = useMemo(() => new Set(listed.flatMap((one) => (one.settled ? [idOf(one.finding)] : []))), [listed]);
  const groups = useMemo(() => grouped(listed.map(({ finding }) => finding), (finding) => !settled.has(idOf(finding))), [listed, settled]);
  const ordered = useMemo(() => inOrder(groups), [groups]);
  const keys = useMemo(() => keyed(ordered), [ordered]);
  const togetherOf = useMemo(() => new Map(groups.flatMap(({ rules }) => rules.map(({ rule, open }) => [rule, answeredTogether(open, answers)] as const))), [groups, answers]);
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map());
  const [current, setCurrent] = useState<string>();
  const usual = usualOf(groups);
  const shownOf = (rule: string) => shown.get(rule) ?? usual;
  const showMore = (rule: string, upTo: number) => setShown(new Map(shown).set(rule, Math.max(upTo, shownOf(rule))));
  const isCurrent = (finding: Finding) => keys.get(finding) === current;
  const go = (finding: Finding) => {
    setCurrent(keys.get(finding));
    const place = groups.flatMap(({ rules }) => rules).find(({ rule, findings: ofRule }) => rule === finding.rule && ofRule.includes(finding))?.findings.indexOf(finding) ?? 0;
    if (place >= shownOf(finding.rule)) showMore(finding.rule, place + 1);
    onAct("go", finding);
  };
  useNextByKeyboard({ findings: ordered, isCurrent, go });
  const act = useStable((action: FindingAction, finding: Finding) => (action === "go" ? go(finding) : onAct(action, finding)));
  return (
    <>
      {groups.map(({ severity, count, rules }) => (
        <section key={severity} aria-label={t(`check.group.${severity}`, { count })}>
          <Text className={styles.group} weight="semibold" as="h2">
            {t(`check.group.${severity}`, { count })}
          </Text>
          {rules.map(({ rule, findings: ofRule, open }) => {
            const visible = ofRule.slice(0, shownOf(rule));
            const together = togetherOf.get(rule) ?? [];
            return (
              <div key={rule}>
                {ofRule.length > 1 && (
                  <div className={styles.rule}>
                    <Text size={200} as="h3">
                      {t("findings.rule", { rule: t(`rule.${rule}`), count: open.length })}
                    </Text>
                    {together.length > 1 && !waits && <CardAction onClick={() => onAnswerAll(together)}>{t("findings.explainAll", { count: together.length })}</CardAction>}
                  </div>
                )}
                <ul className={styles.list}>
                  {visible.map((finding) => (
                    <FindingCard
                      key={keys.get(finding)}
                      finding={finding}
                      answer={answers.to(finding)}
                      settled={settled.has(idOf(finding))}
                      current={isCurrent(finding)}
                      waits={waits}
                      onAct={act}
                      row={isCurrent(finding) && <RowStrip district={district} at={finding.at} />}
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
});

/** How many of each rule are shown before somebody asks for more. */
function usualOf(groups: readonly SeverityGroup[]): number {
  const rules = groups.reduce((sum, group) => sum + group.rules.length, 0);
  return Math.max(fewest, Math.min(atOnce, Math.floor(atFirst / Math.max(1, rules))));
}

/** The same function for as long as the list stands, which does what the latest one does. */
function useStable<Arguments extends readonly unknown[]>(latest: (...given: Arguments) => void): (...given: Arguments) => void {
  const held = useRef(latest);
  useEffect(() => {
    held.current = latest;
  });
  return useCallback((...given: Arguments) => held.current(...given), []);
}
