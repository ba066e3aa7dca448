import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import type { ReadinessItem } from "../../seal/readiness";
import { Card } from "../parts/card";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "center", gap: "6px", minHeight: "28px" },
  says: { flexGrow: 1 },
  done: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  open: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

interface ReadinessCardProps {
  readonly items: readonly ReadinessItem[];
  /** A receipt stands, and nothing has changed since. */
  readonly sealed: boolean;
  /** Goes to the findings. */
  readonly onLook: () => void;
  /** Asks for what the cover lacks; absent while that cannot be written. */
  readonly onCover: (() => void) | undefined;
}

/** What the submission still waits for: it ticks itself. */
export function ReadinessCard({ items, sealed, onLook, onCover }: ReadinessCardProps) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const open = items.filter(({ done }) => !done).length;
  return (
    <Card title={t("submit.before")} testId="readiness">
      <ul className={styles.list}>
        {items.map(({ key, done, says, findings }) => (
          <li key={key} className={styles.item} data-done={done}>
            {done ? <CheckmarkCircle16Filled className={styles.done} aria-label={t("submit.done")} /> : <Circle16Regular className={styles.open} aria-label={t("submit.open")} />}
            <span className={styles.says}>{tell(says)}</span>
            {key === "cover" && !done && onCover && (
              <Button size="small" appearance="transparent" onClick={onCover}>
                {t("next.coverDo")}
              </Button>
            )}
            {findings.length > 0 && (
              <Button size="small" appearance="transparent" onClick={onLook}>
                {t("submit.look")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>{open > 0 ? t("submit.waiting", { count: open }) : t(sealed ? "submit.sealed" : "submit.ready")}</div>
    </Card>
  );
}
