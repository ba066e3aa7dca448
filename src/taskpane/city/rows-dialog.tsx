import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SubmittedPerson } from "../../consolidate/submission";
import { Modal } from "../parts/modal";
import { ShownBitByBit } from "../parts/shown-bit-by-bit";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  list: { maxHeight: "55vh", overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A row of a file, with what it stands for in the figure that was asked about. */
interface DeskRow {
  readonly unit: string;
  readonly file: string;
  readonly submitted: SubmittedPerson;
  readonly figure: string;
}

export interface DeskRows {
  readonly title: string;
  readonly rows: readonly DeskRow[];
}

/** The rows behind a figure, each with file, sheet and row. */
export function RowsDialog({ title, rows, onClose }: DeskRows & { readonly onClose: () => void }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  return (
    <Modal title={t("desk.rowsTitle", { title, count: rows.length })} width="wide" testId="city-rows" onClose={onClose} actions={<Button onClick={onClose}>{t("pane.close")}</Button>}>
      {rows.length === 0 ? (
        <Text>{t("desk.rowsNone")}</Text>
      ) : (
        <div className={styles.list}>
          <ShownBitByBit items={rows}>
            {(some) => (
              <ol className={styles.rows}>
                {some.map(({ unit, file, submitted, figure }) => (
                  <li key={`${file} ${submitted.sheet} ${submitted.row}`} className={styles.item}>
                    <div className={styles.head}>
                      <span>{mask(t("desk.person", { name: submitted.name ?? t("check.blank"), unit }))}</span>
                      <span>{mask(figure)}</span>
                    </div>
                    <div className={styles.quiet}>
                      {mask(submitted.id ?? submitted.idTyped)} · {mask(t("desk.place", { file, sheet: submitted.sheet, row: submitted.row }))}
                    </div>
                  </li>
                ))}
              </ol>
            )}
          </ShownBitByBit>
        </div>
      )}
    </Modal>
  );
}
