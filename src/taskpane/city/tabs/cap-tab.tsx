import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Approvals } from "../../../consolidate/appraise/approved-quotas";
import { capVerdict } from "../../../consolidate/cap-verdict";
import type { City, CityPerson, UnitFigures } from "../../../consolidate/city";
import { written } from "../../../measures/decimal";
import type { Grade } from "../../../measures/grade";
import { grades } from "../../../measures/grade";
import { LinkButton } from "../../parts/link-button";
import { WithWhy } from "../../score/why";
import { useWords } from "../../parts/words";
import { FiguresTable } from "../figures-table";
import type { DeskRows } from "../rows-dialog";

const useStyles = makeStyles({
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  intro: { display: "block", marginBottom: "4px" },
  grades: { marginTop: "12px" },
});

interface TabProps {
  readonly city: City;
  /** What the figures go by where the city has approved something itself. */
  readonly approvals?: Approvals | undefined;
  readonly onRows: (rows: DeskRows) => void;
}

/** 优秀控制: each unit against its quota, the pooled city beside it, and the grades; a figure leads to its people. */
export function CapTab({ city, approvals, onRows }: TabProps) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const lines = [...city.units, city.whole];
  const verdict = (line: UnitFigures) => capVerdict(line).map(tell).join("；");
  const nameOf = ({ unit }: UnitFigures) => unit ?? t("desk.wholeCity");
  const show = (line: UnitFigures, title: string, isMeant: (person: CityPerson) => boolean) =>
    onRows({
      title: `${nameOf(line)} ${title}`,
      rows: city.people.filter((person) => isMeant(person) && (line.unit === undefined || person.unit === line.unit)).sort((one, other) => (other.composite && one.composite ? other.composite.cmp(one.composite) : 0)).map(({ unit, file, submitted, composite, provisional }) => ({ unit, file, submitted, figure: composite ? `${written(composite)}${provisional ? ` ${t("desk.provisional")}` : ""}` : (submitted.noGradeReason ?? "") })),
    });
  const figure = (line: UnitFigures, grade: Grade, value: number) => <LinkButton onGo={() => show(line, grade, ({ standingGrade }) => standingGrade === grade)}>{value}</LinkButton>;
  const withoutGrade = (line: UnitFigures, title: string, value: number, takesPart: boolean) => (value === 0 ? 0 : <LinkButton onGo={() => show(line, title, ({ standingGrade, submitted }) => standingGrade === undefined && submitted.takesPart === takesPart)}>{value}</LinkButton>);
  const unscored = (line: UnitFigures): number => line.assessed - grades.reduce((sum, grade) => sum + line.grades[grade], 0);
  const isUnscored = lines.some((line) => unscored(line) > 0);
  const gradeColumns = [t("desk.column.unit"), ...grades, t("score.noGrade"), ...(isUnscored ? [t("desk.cap.noScore")] : [])];
  const gradeCells = (line: UnitFigures) => [
    ...grades.map((grade) => figure(line, grade, line.grades[grade])),
    withoutGrade(line, t("score.noGrade"), line.ungraded, false),
    ...(isUnscored ? [withoutGrade(line, t("desk.cap.noScore"), unscored(line), true)] : []),
  ];
  return (
    <>
      <Text className={styles.intro}>{t("desk.capIntro")}</Text>
      {approvals?.year === city.year && approvals && <Text className={styles.intro}>{t("desk.capApproved", { units: [...approvals.quotas.keys()] })}</Text>}
      <FiguresTable
        label={t("desk.tab.cap")}
        columns={[t("desk.column.unit"), t("desk.cap.base"), t("desk.cap.quota"), t("desk.cap.excellent"), t("desk.cap.share"), t("desk.cap.over")]}
        rows={lines.map((line) => {
          const { base, quota, excellent, share, over } = line.cap.value;
          return { key: nameOf(line), head: nameOf(line), strong: line.unit === undefined, cells: [base, quota, figure(line, grades[0], excellent), share, <span key="over" className={over > 0 ? styles.over : undefined}>{over}</span>] };
        })}
      />
      {lines
        .filter(({ cap: { value: { over, tooFew, approvedQuota } } }) => over > 0 || tooFew || approvedQuota !== undefined)
        .map((line) => (
          <WithWhy key={nameOf(line)} of={nameOf(line)} steps={line.cap.steps}>
            {line.unit === undefined ? verdict(line) : t("desk.cap.line", { unit: line.unit, says: verdict(line) })}
          </WithWhy>
        ))}
      <div className={styles.grades}>
        <FiguresTable label={t("score.grades")} columns={gradeColumns} rows={lines.map((line) => ({ key: nameOf(line), head: nameOf(line), strong: line.unit === undefined, cells: gradeCells(line) }))} />
      </div>
    </>
  );
}
