import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { Finding } from "../../check/rule";
import { cite } from "../../text";
import { a1 } from "../../workbook/cell";
import { useWords } from "../words";

const useStyles = makeStyles({
  card: { marginBottom: "6px", backgroundColor: tokens.colorNeutralBackground1, borderLeft: "4px solid", borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow2 },
  error: { borderLeftColor: tokens.colorPaletteRedBackground3 },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBackground3 },
  info: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  errorIcon: { color: tokens.colorPaletteRedForeground1 },
  warningIcon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  infoIcon: { color: tokens.colorPaletteBlueForeground2 },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  go: { display: "block", width: "100%", padding: "8px 10px 4px", border: "none", background: "transparent", font: "inherit", textAlign: "left", cursor: "pointer", color: "inherit", overflowWrap: "anywhere", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  place: { display: "flex", alignItems: "center", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  foot: { display: "flex", alignItems: "center", gap: "4px", padding: "0 4px 4px 10px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  article: { marginRight: "auto" },
  why: { margin: "0 10px 8px", padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground3, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", "& div": { marginBottom: "2px" } },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

interface FindingCardProps {
  readonly finding: Finding;
  readonly current: boolean;
  readonly onGo: () => void;
  readonly onFix: (() => void) | undefined;
}

/** One finding: where, who, what is wrong, on what ground, and the way out. */
export function FindingCard({ finding, current, onGo, onFix }: FindingCardProps) {
  const styles = useStyles();
  const { t, tell, mask } = useWords();
  const [open, setOpen] = useState(false);
  const { severity, at, person, says, actual, expected, because = [], fixable } = finding;
  const Icon = icons[severity];
  const cell = { sheet: at.sheet, cell: a1(at) };
  const place = person === undefined ? t("check.place", cell) : t("check.placeAndPerson", { ...cell, person: mask(person) });
  return (
    <li className={mergeClasses(styles.card, styles[severity], current && styles.current)} data-testid="finding" data-rule={finding.rule}>
      <button type="button" className={styles.go} onClick={onGo} aria-current={current} aria-label={t("check.goTo", { place, says: tell(says) })}>
        <span className={styles.place}>
          <Icon className={styles[`${severity}Icon`]} aria-label={t(`severity.${severity}`)} /> {place}
        </span>
        {tell(says)}
      </button>
      <div className={styles.foot}>
        <span className={styles.article}>{cite([finding.article])}</span>
        <Button size="small" appearance="transparent" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("check.why")}
        </Button>
        {fixable && onFix && (
          <Button size="small" appearance="transparent" onClick={onFix}>
            {t("check.fix")}
          </Button>
        )}
      </div>
      {open && (
        <div className={styles.why}>
          <div>
            {t("check.there")}：{actual === "" ? t("preview.blank") : mask(actual)}
          </div>
          {expected !== "" && (
            <div>
              {t("check.due")}：{mask(expected)}
            </div>
          )}
          {because.map((step, line) => (
            <div key={line}>{tell(step)}</div>
          ))}
        </div>
      )}
    </li>
  );
}
