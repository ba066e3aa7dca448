import { Button, Text, makeStyles } from "@fluentui/react-components";
import { Card } from "../parts/card";
import { useWords } from "../parts/words";
import type { Decision } from "./deciding";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

interface ExtrasCardProps {
  readonly extras: readonly string[];
  readonly disabled: boolean;
  readonly onDecide: (decision: Decision) => void;
}

/** Columns that districts added: they go along unless the clerk leaves them out. */
export function ExtrasCard({ extras, disabled, onDecide }: ExtrasCardProps) {
  const styles = useStyles();
  const { t } = useWords();
  if (extras.length === 0) return null;
  return (
    <Card title={t("desk.extras")} testId="city-extras">
      <Text block>{t("desk.extrasIntro")}</Text>
      <ul className={styles.list}>
        {extras.map((header) => (
          <li key={header} className={styles.item}>
            <span>{header}</span>
            <Button className={styles.button} size="small" disabled={disabled} aria-label={t("desk.leaveExtraOf", { header })} onClick={() => onDecide({ kind: "withoutExtra", header })}>
              {t("desk.leaveExtra")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
