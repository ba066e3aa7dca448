import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { bandWritten, bands, grades } from "../../measures/grade";
import type { Appraisal } from "../../score/appraise";
import { useWords } from "../parts/words";
import { message } from "../../text";
import { Card } from "../parts/card";
import { compositeWritten, nameOf } from "./scored-person";
import { WithWhy } from "./why";

const useStyles = makeStyles({
  // In high contrast too: the colours are the figure.
  bar: { forcedColorAdjust: "none", display: "flex", height: "12px", borderRadius: tokens.borderRadiusSmall, overflow: "hidden", backgroundColor: tokens.colorNeutralBackground4, margin: "4px 0 6px" },
  优秀: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  称职: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  基本称职: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  不称职: { backgroundColor: tokens.colorPaletteRedBackground3 },
  legend: { display: "flex", flexWrap: "wrap", gap: "2px 12px" },
  key: { display: "inline-flex", alignItems: "center", gap: "4px" },
  dot: { forcedColorAdjust: "none", width: "10px", height: "10px", borderRadius: "2px" },
});

/** 等次分布: by the assessed grade, or by score where nothing is assessed yet. */
export function GradesCard({ appraisal }: { readonly appraisal: Appraisal }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const counts = grades.map((grade) => ({ grade, count: appraisal.people.filter(({ standingGrade }) => standingGrade === grade).length }));
  const without = appraisal.people.filter(({ standingGrade }) => !standingGrade);
  // A wrong score is not 不定等次, which has grounds of its own.
  const open = without.filter(({ assessed }) => assessed).length;
  const others = [{ grade: t("score.noGrade"), count: without.length - open }, { grade: t("score.noScore"), count: open }];
  const unscored = appraisal.people.filter((person) => person.standingGrade && compositeWritten(person) === undefined);
  return (
    <Card title={t("score.grades")} testId="card-grades">
      <div className={styles.bar} aria-hidden>
        {counts.map(({ grade, count }) => count > 0 && <div key={grade} className={styles[grade]} style={{ flexGrow: count }} />)}
        {without.length > 0 && <div style={{ flexGrow: without.length }} />}
      </div>
      <WithWhy of={t("score.grades")} steps={bands(appraisal.law).map((band) => message("why.band", { grade: band.grade, band: bandWritten(band, appraisal.law) }))}>
        <div className={styles.legend}>
          {counts.map(({ grade, count }) => (
            <span key={grade} className={styles.key}>
              <span className={`${styles.dot} ${styles[grade]}`} aria-hidden /> {t("score.gradeCount", { grade, count })}
            </span>
          ))}
          {others.map(({ grade, count }) => count > 0 && <span key={grade}>{t("score.gradeCount", { grade, count })}</span>)}
        </div>
        {unscored.length > 0 && <Text block>{t("score.gradedUnscored", { count: unscored.length, names: unscored.map((person) => mask(nameOf(person))) })}</Text>}
      </WithWhy>
    </Card>
  );
}
