import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { AlteredRow, Verification } from "../../seal/verify";
import type { ReceiptFact } from "../../sheets/receipt";
import { receiptTitles } from "../../sheets/receipt";
import { Card } from "../parts/card";
import { useWords } from "../parts/words";

/** As many changes as are read one by one. */
const shownRows = 30;
/** What the clerk wants to see of it at a glance. */
const shownFacts: readonly ReceiptFact[] = ["people", "ungraded", "excellent", "competent", "basic", "incompetent", "cap", "awards"];

const useStyles = makeStyles({
  code: { display: "block", margin: "6px 0", fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, letterSpacing: "1px", fontFamily: tokens.fontFamilyMonospace, textAlign: "center", whiteSpace: "nowrap" },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "2px 12px", margin: "6px 0", fontVariantNumeric: "tabular-nums", "& dt": { color: tokens.colorNeutralForeground2 }, "& dd": { margin: 0 } },
  proves: { margin: "6px 0" },
  verify: { display: "flex", alignItems: "center", gap: "8px" },
  list: { margin: "4px 0", paddingLeft: "20px" },
});

interface ReceiptCardProps {
  readonly verification: Exclude<Verification, { readonly state: "none" }>;
  /** When the workbook was read for it. */
  readonly time: string;
  readonly busy: boolean;
  /** Reads the workbook again and holds it against the receipt. */
  readonly onVerify: () => void;
  readonly onGo: (row: AlteredRow) => void;
}

/** The receipt that stands in the workbook, held against what the workbook says now. */
export function ReceiptCard({ verification, time, busy, onVerify, onGo }: ReceiptCardProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { receipt } = verification;
  return (
    <Card title={t("submit.receipt")} figure={t("submit.sealedAt", { at: receipt.facts.sealedAt ?? "" })} testId="receipt">
      {verification.state === "damaged" ? (
        <Text>{t("submit.damaged")}</Text>
      ) : (
        <>
          <Text block>{t("submit.code")}</Text>
          <output className={styles.code}>{receipt.facts.code}</output>
          {verification.otherForm && <Text block>{t("submit.otherForm")}</Text>}
          {verification.state === "intact" ? <Text block>{t("submit.intact")}{t("next.send")}</Text> : <Altered rows={verification.altered} onGo={onGo} />}
        </>
      )}
      <div className={styles.verify}>
        <Button size="small" disabled={busy} onClick={onVerify} data-testid="verify">
          {t("submit.verify")}
        </Button>
        <Text size={200}>{t("submit.verifiedAt", { time })}</Text>
      </div>
      <dl className={styles.facts}>
        {shownFacts.flatMap((key) => {
          const value = receipt.facts[key] ?? "";
          return value === "" ? [] : [<dt key={`${key} title`}>{receiptTitles[key]}</dt>, <dd key={key}>{value}</dd>];
        })}
      </dl>
      <Text block size={200} className={styles.proves}>
        {t("submit.proves")}
      </Text>
    </Card>
  );
}

function Altered({ rows, onGo }: { readonly rows: readonly AlteredRow[]; readonly onGo: (row: AlteredRow) => void }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const place = ({ sheet, row, about }: AlteredRow) => (row === undefined ? t("submit.noRow", { sheet, about: mask(about) }) : t("submit.row", { sheet, row, about: mask(about) }));
  return (
    <>
      <Text block>{t("submit.altered", { count: rows.length })}</Text>
      <ul className={styles.list}>
        {rows.slice(0, shownRows).map((row, line) => (
          <li key={line}>
            {t(`submit.kind.${row.kind}`)}{" "}
            {row.kind === "removed" || row.row === undefined ? (
              place(row)
            ) : (
              <button type="button" style={{ font: "inherit", border: "none", background: "none", padding: 0, textDecoration: "underline", cursor: "pointer", color: "inherit" }} onClick={() => onGo(row)}>
                {place(row)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {rows.length > shownRows && <Text>{t("submit.moreRows", { count: rows.length - shownRows })}</Text>}
    </>
  );
}
