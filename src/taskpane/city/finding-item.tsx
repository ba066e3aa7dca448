import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { City } from "../../consolidate/city";
import { cite } from "../../text";
import { SeverityIcon, useSeverityEdge } from "../parts/severity-look";
import { useWords } from "../parts/words";
import type { DeskFinding, DeskPlace } from "./all-findings";
import { ruleKey } from "./all-findings";
import type { Decision } from "./deciding";
import { placeInWords } from "./place-in-words";

const useStyles = makeStyles({
  card: { marginBottom: "6px", padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground1, borderLeft: "4px solid", borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow2, overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "center", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  places: { listStyleType: "none", margin: "2px 0 0", padding: 0 },
  place: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  keep: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

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
  const edge = useSeverityEdge(severity);
  const key = ruleKey(finding);
  return (
    <li className={mergeClasses(styles.card, edge)} data-testid="city-finding" data-rule={finding.rule}>
      <div className={styles.head}>
        <SeverityIcon severity={severity} />
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
