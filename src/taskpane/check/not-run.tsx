import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../check/check";
import { useWords } from "../words";

const useStyles = makeStyles({ box: { marginTop: "12px", color: tokens.colorNeutralForeground2 } });

/** What was not looked at: never counted as passed. */
export function NotRun({ report: { notRun, crashed } }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { t, tell } = useWords();
  if (notRun.length + crashed.length === 0) return null;
  const reasons = [...new Set(notRun.map(({ because }) => tell(because)))];
  return (
    <div className={styles.box}>
      {crashed.map(({ rule }) => (
        <Text key={rule} block>
          {t("check.crashed", { rule: t(`rule.${rule}`) })}
        </Text>
      ))}
      {notRun.length > 0 && (
        <Text block size={200}>
          {t("check.notRunTitle", { count: notRun.length })}：{reasons.join("；")}
        </Text>
      )}
    </div>
  );
}
