import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { Message } from "../../text";
import type { Patch } from "../../workbook/patch";
import { cellsWritten } from "../../workbook/rows-patch";
import { rowsHidden } from "../../workbook/shown-rows";
import { Modal } from "../parts/modal";
import { useWords } from "../parts/words";

const useStyles = makeStyles({ list: { margin: "8px 0", paddingLeft: "20px", fontVariantNumeric: "tabular-nums" } });

/** What an update comes to, or why there can be none. */
export type Update = { readonly patches: readonly Patch[] } | { readonly problem: Message };

interface WriteDialogProps {
  readonly update: Update;
  readonly onWrite: (patches: readonly Patch[]) => void;
  readonly onClose: () => void;
}

/** What an update would write, sheet by sheet; nothing is written before this has been agreed to. */
export function WriteDialog({ update, onWrite, onClose }: WriteDialogProps) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const patches = "patches" in update ? update.patches : [];
  const cells = cellsWritten(patches);
  const sheets = [...new Set(patches.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, count: cellsWritten(patches, sheet), hidden: rowsHidden(patches, sheet) })).filter(({ count, hidden }) => count + hidden > 0);
  return (
    <Modal
      title={"problem" in update ? t("desk.update") : cells === 0 ? t("desk.updateNothing") : t("desk.updateTitle", { count: cells })}
      width="wide"
      testId="city-update"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("preview.cancel")}</Button>
          <Button appearance="primary" disabled={patches.length === 0} onClick={() => onWrite(patches)} data-testid="city-write">
            {t("preview.write", { count: cells })}
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        {sheets.map(({ sheet, count, hidden }) => (
          <li key={sheet}>{hidden > 0 ? t("desk.updateSheetFewer", { sheet, count, hidden }) : t("desk.updateSheet", { sheet, count })}</li>
        ))}
      </ul>
      <Text>{"problem" in update ? tell(update.problem) : t("desk.updateNotes")}</Text>
    </Modal>
  );
}
