import { Button, makeStyles } from "@fluentui/react-components";
import type { CityChoices } from "../../consolidate/choices";
import type { City } from "../../consolidate/city";
import type { Message } from "../../text";
import { message } from "../../text";
import { Card } from "../parts/card";
import { useWords } from "../parts/words";
import type { Decision } from "./deciding";
import { decisionsIn } from "./deciding";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

interface DecisionsCardProps {
  readonly city: City;
  readonly choices: CityChoices;
  readonly disabled: boolean;
  readonly onWithdraw: (decision: Decision) => void;
}

/** Everything that the clerk has decided, each to be taken back. */
export function DecisionsCard({ city, choices, disabled, onWithdraw }: DecisionsCardProps) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const decisions = decisionsIn(choices);
  if (decisions.length === 0) return null;
  return (
    <Card title={t("desk.decisions")} testId="city-decisions">
      <ul className={styles.list}>
        {decisions.map((decision, place) => {
          const says = tell(inWords(decision, city));
          return (
            <li key={place} className={styles.item}>
              <span>{says}</span>
              <Button className={styles.button} size="small" disabled={disabled} aria-label={t("desk.withdrawOf", { decision: says })} onClick={() => onWithdraw(decision)}>
                {t("desk.withdraw")}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function inWords(decision: Decision, { people, leftOut }: City): Message {
  switch (decision.kind) {
    case "strict":
      return message("desk.decision.strict");
    case "setAside":
      return message("desk.decision.setAside", decision);
    case "chosen":
      return message("desk.decision.chosen", { unit: decision.unit, file: decision.file });
    case "unitOf":
      return message("desk.decision.unitOf", { unit: decision.unit, file: decision.file });
    case "keptIn":
      return message("desk.decision.keptIn", { person: [...people, ...leftOut].find(({ submitted }) => submitted.id === decision.id)?.submitted.name ?? decision.id, unit: decision.unit });
    case "withoutExtra":
      return message("desk.decision.withoutExtra", { header: decision.header });
  }
}
