import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { District } from "../../sheets/district";
import { everySheet } from "../../sheets/every-sheet";
import { saysGrounds } from "../../sheets/in-words";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  box: { marginTop: "12px", color: tokens.colorNeutralForeground2, "& summary": { cursor: "pointer" } },
  sheet: { margin: "6px 0" },
});

/** Which sheets were read as what, and on what ground; what was not certain is to be looked at first. */
export function SheetsRead({ district }: { readonly district: District }) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const sheets = everySheet(district).map(({ key, found }) => ({ key, sure: found.sure, says: saysGrounds(found) }));
  const doubtful = sheets.filter(({ sure }) => sure === "likely").length;
  if (sheets.length === 0) return null;
  const ordered = [...sheets].sort((one, other) => Number(one.sure === "certain") - Number(other.sure === "certain"));
  return (
    <details className={styles.box} data-testid="sheets-read">
      <summary>{doubtful > 0 ? t("reader.readDoubtful", { count: sheets.length, doubtful }) : t("reader.read", { count: sheets.length })}</summary>
      {ordered.map(({ key, says }) => (
        <div key={key} className={styles.sheet}>
          {says.map((one, line) => (
            <Text key={line} block size={200} weight={line === 0 ? "semibold" : "regular"}>
              {tell(one)}
            </Text>
          ))}
        </div>
      ))}
    </details>
  );
}
