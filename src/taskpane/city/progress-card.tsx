import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../parts/words";
import type { ReadingProgress } from "./use-file-reading";

const useStyles = makeStyles({
  card: { marginBottom: "8px", padding: "10px 12px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow2 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginTop: "6px" },
  text: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** How far the reading has come, which files are being read, and the way to stop it. */
export function ProgressCard({ progress, onCancel }: { readonly progress: ReadingProgress; readonly onCancel: () => void }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const { total, done, current } = progress;
  return (
    <section className={styles.card} aria-label={t("desk.progress")} data-testid="city-progress">
      <ProgressBar value={done} max={total} aria-label={t("desk.progress")} aria-valuetext={`${done}/${total}`} />
      <div className={styles.line}>
        <Text className={styles.text}>{current.length === 0 ? t("desk.readingStarts", { total }) : t("desk.reading", { done, total, current: mask(current.join("、")) })}</Text>
        <Button size="small" onClick={onCancel} data-testid="city-cancel" style={{ flexShrink: 0 }}>
          {t("desk.cancel")}
        </Button>
      </div>
    </section>
  );
}
