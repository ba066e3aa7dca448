import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { City } from "../../consolidate/city";
import { cite } from "../../text";
import { useWords } from "../words";
import type { DeskFinding, DeskPlace } from "./all-findings";
import { ruleKey } from "./all-findings";
import type { Decision } from "./deciding";
import { placeInWords } from "./place-in-words";

const useStyles = makeStyles({
  card: { marginBottom: "6px", padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground1, borderLeft: "4px solid", borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow2, overflowWrap: "anywhere" },
  error: { borderLeftColor: tokens.colorPaletteRedBackground3 },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBackground3 },
  info: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  errorIcon: { color: tokens.colorPaletteRedForeground1, flexShrink: 0 },
  warningIcon: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  infoIcon: { color: tokens.colorPaletteBlueForeground2, flexShrink: 0 },
  head: { display: "flex", alignItems: "center", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  places: { listStyleType: "none", margin: "2px 0 0", padding: 0 },
  place: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  keep: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

interface FindingItemProps {
  readonly finding: DeskFinding;
  readonly city: City;
  readonly disabled?: boolean;
  readonly onDecide?: (decision: Decision) => void;
}

/** One finding with every row that it speaks of; a person in two units is settled here. */
export function FindingItem({ finding, city, disabled = false, onDecide }: FindingItemProps) {
  const styles = useStyles();
  const { t, tell, mask } = useWords();
  const { severity, unit, person, says, article, places, answer } = finding;
  const Icon = icons[severity];
  const key = ruleKey(finding);
  return (
    <li className={mergeClasses(styles.card, styles[severity])} data-testid="city-finding" data-rule={finding.rule}>
      <div className={styles.head}>
        <Icon className={styles[`${severity}Icon`]} aria-label={t(`severity.${severity}`)} />
        <span>{mask([unit, person].filter((part) => part !== undefined && part !== "").join(" · ") || (key ? tell({ key, fill: {} }) : finding.rule))}</span>
      </div>
      <div>{tell(says)}</div>
      <ul className={styles.places}>
        {places.map((place, line) => {
          const id = finding.rule === "person-in-two-units" ? idAt(city, place) : undefined;
          return (
            <li key={line} className={styles.place}>
              <span>{mask(placeInWords(place, t))}</span>
              {id !== undefined && place.unit !== undefined && onDecide && (
                <Button className={styles.keep} size="small" disabled={disabled} aria-label={mask(t("desk.keepHereOf", { person: person ?? "", unit: place.unit }))} onClick={() => place.unit !== undefined && onDecide({ kind: "keptIn", id, unit: place.unit })}>
                  {t("desk.keepHere", { unit: place.unit })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {answer && <div className={styles.quiet}>{t("desk.answered", { reason: mask(answer.reason) })}</div>}
      <div className={styles.quiet}>{cite([article])}</div>
    </li>
  );
}

const idAt = ({ people }: City, { file, sheet, row }: DeskPlace): string | undefined => people.find((person) => person.file === file && person.submitted.sheet === sheet && person.submitted.row === row)?.submitted.id;
