import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { City } from "../../consolidate/city";
import { countedTwice } from "../../consolidate/counted-twice";
import { waitingFiles } from "../../consolidate/files";
import { Card } from "../parts/card";
import { LinkButton } from "../parts/link-button";
import { useWords } from "../parts/words";
import type { DeskRows } from "./rows-dialog";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "6px", fontVariantNumeric: "tabular-nums" },
  closes: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  open: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  twice: { color: tokens.colorPaletteDarkOrangeForeground1 },
  list: { margin: "4px 0", paddingLeft: "18px", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** People in = people out, in all and by file: red and plain where it does not close. */
export function BalanceCard({ city, onRows }: { readonly city: City; readonly onRows: (rows: DeskRows) => void }) {
  const styles = useStyles();
  const { t, tell, mask } = useWords();
  const [byFile, setByFile] = useState(false);
  const { closes, received, counted, leftOut, files } = city.balance;
  const twice = countedTwice(city);
  const waiting = waitingFiles(city.files).map(({ file, people }) => t("desk.notInFile", { file, people }));
  const figures = { received, counted, leftOut };
  return (
    <Card title={t("desk.balance")} testId="city-balance">
      <div className={styles.line} role="status" data-closes={closes}>
        {closes ? <CheckmarkCircle16Filled className={styles.closes} aria-hidden /> : <ErrorCircle16Filled className={styles.open} aria-hidden />}
        <span className={closes ? undefined : styles.open}>{!closes ? t("desk.balanceOpen", figures) : leftOut === 0 ? t("desk.balanceClosesPlain", { received, counted }) : t("desk.balanceCloses", figures)}</span>
      </div>
      {twice > 0 && (
        <Text block className={styles.twice}>
          {t("desk.twiceCounted", { count: twice })}
        </Text>
      )}
      {waiting.length > 0 && <Text block>{mask(t("desk.notIn", { files: waiting }))}</Text>}
      {leftOut > 0 && (
        <LinkButton onGo={() => onRows({ title: t("desk.leftOutRows"), rows: city.leftOut.map(({ unit, file, submitted, reason }) => ({ unit, file, submitted, figure: tell(reason) })) })}>{t("desk.leftOut", { count: leftOut })}</LinkButton>
      )}
      <div>
        <Button size="small" appearance="transparent" aria-expanded={byFile} onClick={() => setByFile(!byFile)}>
          {t("desk.byFile")}
        </Button>
      </div>
      {byFile && (
        <ul className={styles.list}>
          {files.map((file) => (
            <li key={file.file} className={file.closes ? undefined : styles.open}>
              <Text>{mask(t("desk.balanceFile", { file: file.file, received: file.received, counted: file.counted, leftOut: file.leftOut }))}</Text>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
