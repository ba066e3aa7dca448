import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { CheckReport } from "../../check/check";
import type { Workbook } from "../session/use-workbook";
import { Whose } from "./whose";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "6px", minHeight: "24px", fontSize: tokens.fontSizeBase300 },
  time: { marginLeft: "auto", color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  clean: { color: tokens.colorPaletteGreenForeground1 },
});

/** Whose workbook this is, and one line on how it stands: true, or marked as out of date. */
export function StatusLine({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const { t } = useWords();
  const { reading, stale } = workbook;
  return (
    <div>
      <Whose workbook={workbook} />
      <div className={styles.line} role="status" aria-live="polite" data-testid="status">
        <Standing workbook={workbook} />
        {reading && !reading.isSummary && !stale && <span className={styles.time}>{t("status.at", { time: reading.time })}</span>}
      </div>
    </div>
  );
}

/** How many findings of each severity. */
const countOf = (report: CheckReport, severity: "error" | "warning"): number => report.findings.filter((finding) => finding.severity === severity).length;

function Standing({ workbook: { reading, stale } }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const { t } = useWords();
  if (!reading) return (<><Info16Regular aria-hidden /> {t("status.notChecked")}</>);
  if (reading.isSummary) return (<><Info16Regular aria-hidden /> {t("summaryOpen.status", { city: t("city.title") })}</>);
  if (stale) return (<><Warning16Filled className={styles.warning} aria-hidden /> {t("status.stale")}</>);
  if (!reading.district.sheets.scoring && countOf(reading.check, "error") === 0) return (<><ErrorCircle16Filled className={styles.error} aria-hidden /> {t("status.noScoringSheet")}</>);
  const { answered } = reading;
  const [errors, warnings, crashed] = [countOf(reading.check, "error"), countOf(reading.check, "warning"), reading.check.crashed.length];
  if (crashed > 0) return (<><ErrorCircle16Filled className={styles.error} aria-hidden /> {t("status.crashed", { count: crashed })}</>);
  if (errors === 0 && warnings > 0 && answered === warnings) return (<><CheckmarkCircle16Filled className={styles.clean} aria-hidden /> {t("status.allAnswered", { warnings })}</>);
  if (errors + warnings === 0) return (<><CheckmarkCircle16Filled className={styles.clean} aria-hidden /> {t("status.clean")}</>);
  const Icon = errors > 0 ? ErrorCircle16Filled : Warning16Filled;
  return (<><Icon className={mergeClasses(errors > 0 ? styles.error : styles.warning)} aria-hidden /> {answered > 0 ? t("status.foundAnswered", { errors, warnings, answered }) : t("status.found", { errors, warnings })}</>);
}
