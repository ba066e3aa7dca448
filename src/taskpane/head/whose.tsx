import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { lateView } from "../parts/late-view";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";

const CorrectCover = lateView(() => import("../cover/correct-cover").then((file) => file.CorrectCover));

const useStyles = makeStyles({
  who: { display: "block", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  button: { display: "inline-flex", alignItems: "center", gap: "4px", padding: 0, border: "none", background: "none", font: "inherit", color: "inherit", cursor: "pointer", textAlign: "left", ":hover": { textDecorationLine: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` }, ":disabled": { cursor: "default", textDecorationLine: "none" } },
  pen: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** Whose workbook this is and of which year; a click corrects them on 参数, previewed like every write. */
export function Whose({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const { reading, stale, work } = workbook;
  if (!reading) return <Text className={styles.who}>{t("pane.title")}</Text>;
  const { unit, year } = reading.district;
  if (reading.isSummary) return <Text className={styles.who}>{t("pane.unitYear", { unit: t("summaryOpen.name"), year: year === undefined ? t("pane.yearUnknown") : t("pane.year", { year }) })}</Text>;
  const says = t("pane.unitYear", { unit: unit ?? t("pane.unitUnknown"), year: year === undefined ? t("pane.yearUnknown") : t("pane.year", { year }) });
  return (
    <div className={styles.who}>
      <button type="button" className={styles.button} disabled={stale || work !== undefined} title={t("cover.correct")} aria-label={`${says}：${t("cover.correct")}`} onClick={() => setAsking(true)} data-testid="whose">
        {says} <Edit16Regular className={styles.pen} aria-hidden />
      </button>
      {asking && <CorrectCover workbook={workbook} reading={reading} onClose={() => setAsking(false)} />}
    </div>
  );
}
