import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import type { PointState } from "../../check/returned";
import { Card, CardActions } from "../parts/card";
import { useFileChooser } from "../parts/file-chooser";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "6px 0", padding: 0 },
  item: { display: "flex", gap: "6px", padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  done: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0, marginTop: "2px" },
  open: { color: tokens.colorNeutralForeground2, flexShrink: 0, marginTop: "2px" },
  text: { flexGrow: 1, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ReturnedCardProps {
  readonly points: readonly PointState[] | undefined;
  readonly onFile: (file: File) => void;
  readonly onGo: (point: PointState) => void;
}

const isDone = ({ state }: PointState): boolean => state === "gone" || state === "answered";

/** A 退回意见 beside the workbook: each point with how it stands now. */
export function ReturnedCard({ points, onFile, onGo }: ReturnedCardProps) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const { choose, element } = useFileChooser({ accept: ".xlsx", testId: "open-returned" }, ([file]) => {
    if (file) onFile(file);
  });
  const left = points?.filter((point) => !isDone(point)).length ?? 0;
  return (
    <Card title={t("submit.returned")} testId="returned">
      <Text block>{!points ? t("submit.returnedIntro") : left === 0 ? t("submit.pointsDone", { count: points.length }) : t("submit.pointsLeft", { count: points.length, left })}</Text>
      {points && (
        <ol className={styles.list}>
          {points.map((each, line) => (
            <li key={line} className={styles.item} data-state={each.state}>
              {isDone(each) ? <CheckmarkCircle16Filled className={styles.done} aria-hidden /> : <Circle16Regular className={styles.open} aria-hidden />}
              <span className={styles.text}>
                {each.point.number}. {each.point.sheet} {mask(each.point.person)} {mask(each.point.finding)}
                {each.point.remark !== "" && <div className={styles.quiet}>{t("submit.cityRemark", { remark: mask(each.point.remark) })}</div>}
                <div className={styles.quiet}>
                  {t(`submit.point.${each.state}`)}{" "}
                  {each.at && !isDone(each) && (
                    <Button size="small" appearance="transparent" onClick={() => onGo(each)}>
                      {t("submit.look")}
                    </Button>
                  )}
                </div>
              </span>
            </li>
          ))}
        </ol>
      )}
      {element}
      <CardActions>
        <Button size="small" onClick={choose}>
          {t("submit.openReturned")}
        </Button>
      </CardActions>
    </Card>
  );
}
