import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../check/check";
import { byReason } from "../../check/not-run";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  box: { marginTop: "12px", color: tokens.colorNeutralForeground2 },
  list: { margin: "2px 0", paddingLeft: "18px" },
});

/** What was not looked at: never counted as passed. */
export function NotRun({ report: { notRun, crashed } }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { t, tell } = useWords();
  if (notRun.length + crashed.length === 0) return null;
  return (
    <div className={styles.box}>
      {crashed.map(({ rule }) => (
        <Text key={rule} block>
          {t("check.crashed", { rule: t(`rule.${rule}`) })}
        </Text>
      ))}
      {notRun.length > 0 && (
        <>
          <Text block size={200}>
            {t("check.notRunTitle", { count: notRun.length })}
          </Text>
          <ul className={styles.list}>
            {byReason(notRun).map(({ because, rules }) => (
              <li key={tell(because)}>
                <Text size={200}>{t("check.notRunFor", { because: tell(because), rules: rules.map(({ rule }) => t(`rule.${rule}`)) })}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
