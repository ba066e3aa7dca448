import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Finding } from "../../check/rule";
import { severities } from "../../check/rule";
import type { CellRef } from "../../workbook/cell";
import { useWords } from "../words";
import { FindingCard } from "./finding-card";

/** As many as a person reads at once; the rest stays a click away, so that thousands do not slow the pane. */
const atOnce = 100;

const useStyles = makeStyles({
  group: { display: "block", margin: "10px 0 4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  keys: { display: "block", marginTop: "8px", opacity: 0.75 },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onReveal: (cell: CellRef) => void;
  /** Nothing while the findings are out of date. */
  readonly onFix: ((finding: Finding) => void) | undefined;
}

/** Findings by severity; F8 and Shift+F8 walk through them. */
export function FindingList({ findings, onReveal, onFix }: FindingListProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [shown, setShown] = useState(atOnce);
  const [current, setCurrent] = useState(-1);
  const go = (place: number) => {
    const finding = findings[place];
    if (!finding) return;
    setCurrent(place);
    setShown(Math.max(shown, place + 1));
    onReveal(finding.at);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F8" || findings.length === 0) return;
      event.preventDefault();
      go((current + (event.shiftKey ? -1 : 1) + findings.length) % findings.length);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
  const visible = findings.slice(0, shown);
  return (
    <>
      {severities.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          count > 0 && (
            <section key={severity} aria-label={t(`check.group.${severity}`, { count })}>
              <Text className={styles.group} weight="semibold" as="h2">
                {t(`check.group.${severity}`, { count })}
              </Text>
              <ul className={styles.list}>
                {visible.map((finding, place) => finding.severity === severity && <FindingCard key={`${finding.rule} ${finding.at.sheet} ${finding.at.row} ${finding.at.column} ${place}`} finding={finding} current={place === current} onGo={() => go(place)} onFix={onFix && (() => onFix(finding))} />)}
              </ul>
            </section>
          )
        );
      })}
      {findings.length > shown && <Button onClick={() => setShown(shown + atOnce)}>{t("check.more", { count: Math.min(atOnce, findings.length - shown) })}</Button>}
      {findings.length > 1 && (
        <Text className={styles.keys} size={200}>
          {t("check.keys")}
        </Text>
      )}
    </>
  );
}
