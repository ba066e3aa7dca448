import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { memo, useEffect, useRef, useState } from "react";
import type { Answer } from "../../check/explanations";
import type { Finding } from "../../check/rule";
import { cite } from "../../text";
import { a1 } from "../../workbook/cell";
import { SeverityIcon, useSeverityEdge } from "../parts/severity-look";
import { useWords } from "../parts/words";
import { CardAction } from "./card-action";

const useStyles = makeStyles({
  card: { marginBottom: "6px", backgroundColor: tokens.colorNeutralBackground1, borderLeft: "4px solid", borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow2, "@media (forced-colors: active)": { outline: "1px solid CanvasText", outlineOffset: "-1px" } },
  settled: {
    borderLeftColor: tokens.colorPaletteGreenBackground3,
    padding: "8px 10px",
    "@media (prefers-reduced-motion: no-preference)": { animationName: { from: { transform: "none", opacity: 1 }, to: { transform: "translateX(100%)", opacity: 0 } }, animationDuration: "400ms", animationDelay: "2100ms", animationFillMode: "forwards" },
  },
  settledIcon: { color: tokens.colorPaletteGreenForeground1 },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  go: { display: "block", width: "100%", padding: "8px 10px 4px", border: "none", background: "transparent", font: "inherit", textAlign: "left", cursor: "pointer", color: "inherit", overflowWrap: "anywhere", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  place: { display: "flex", alignItems: "center", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  answer: { padding: "0 10px 4px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  foot: { display: "flex", alignItems: "center", gap: "4px", flexWrap: "wrap", padding: "0 4px 4px 10px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  article: { marginRight: "auto" },
  why: { margin: "0 10px 8px", padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground3, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", "& div": { marginBottom: "2px" } },
});

/** What can be done about a finding. */
export type FindingAction = "go" | "fix" | "answer" | "seePeople";

interface FindingCardProps {
  readonly finding: Finding;
  readonly answer: Answer | undefined;
  readonly settled: boolean;
  readonly current: boolean;
  /** Nothing is fixed or answered just now. */
  readonly waits: boolean;
  readonly onAct: (action: FindingAction, finding: Finding) => void;
  /** The row around the cell, for the one that is looked at. */
  readonly row: ReactNode;
}

/** One finding: where, who, what is wrong, on what ground, and the way out. Drawn again only when something of it is another. */
export const FindingCard = memo(function FindingCard({ finding, answer, settled, current, waits, onAct, row }: FindingCardProps) {
  const styles = useStyles();
  const { t, tell, mask } = useWords();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const { severity, at, person, says } = finding;
  const edge = useSeverityEdge(severity);
  const cell = { sheet: at.sheet, cell: a1(at) };
  const place = person === undefined ? t("check.place", cell) : t("check.placeAndPerson", { ...cell, person: mask(person) });
  if (settled) {
    return (
      <li className={mergeClasses(styles.card, styles.settled)} data-testid="settled">
        <span className={styles.place}>
          <CheckmarkCircle16Filled className={styles.settledIcon} aria-hidden /> {place} · {t("findings.settled")}
        </span>
      </li>
    );
  }
  return (
    <li ref={card} className={mergeClasses(styles.card, edge, current && styles.current)} data-testid="finding" data-rule={finding.rule}>
      <button type="button" className={styles.go} onClick={() => onAct("go", finding)} aria-current={current} aria-label={t("check.goTo", { place, says: tell(says) })}>
        <span className={styles.place}>
          <SeverityIcon severity={severity} /> {place}
        </span>{" "}
        {tell(says)}
      </button>
      {answer && (
        <div className={styles.answer}>
          {t("findings.explained", { reason: mask(answer.reason) })} {answer.approval !== undefined && t("findings.approval", { approval: answer.approval })}
        </div>
      )}
      <CardFoot finding={finding} answered={answer !== undefined} waits={waits} onAct={onAct} />
      {row}
    </li>
  );
});

function CardFoot({ finding, answered, waits, onAct }: Pick<FindingCardProps, "finding" | "waits" | "onAct"> & { readonly answered: boolean }) {
  const styles = useStyles();
  const { t, tell, mask } = useWords();
  const [open, setOpen] = useState(false);
  const { article, actual, expected, because = [], rule, severity, fixable } = finding;
  return (
    <>
      <div className={styles.foot}>
        <span className={styles.article}>{cite([article])}</span>
        <CardAction expanded={open} onClick={() => setOpen(!open)}>
          {t("check.why")}
        </CardAction>
        {rule === "over-cap" && <CardAction onClick={() => onAct("seePeople", finding)}>{t("findings.seePeople")}</CardAction>}
        {severity === "warning" && !waits && <CardAction onClick={() => onAct("answer", finding)}>{t(answered ? "findings.explainAgain" : "findings.explain")}</CardAction>}
        {fixable && !waits && <CardAction onClick={() => onAct("fix", finding)}>{t("check.fix")}</CardAction>}
      </div>
      {open && (
        <div className={styles.why}>
          <div>
            {t(`rule.${rule}`)} · {cite([article])}
          </div>
          <div>
            {t("check.there")}：{actual === "" ? t("check.blank") : mask(actual)}
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
    </>
  );
}
