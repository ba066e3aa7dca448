import { Button } from "@fluentui/react-components";
import { Modal } from "../taskpane/parts/modal";
import { useWords } from "../taskpane/parts/words";

interface UnsavedDialogProps {
  readonly name: string;
  /** What would be opened in its place. */
  readonly next: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before changes that are not saved give way to another workbook. Shown as long as it is mounted. */
export function UnsavedDialog({ name, next, onSave, onDiscard, onCancel }: UnsavedDialogProps) {
  const { t } = useWords();
  return (
    <Modal
      title={t("workbench.keepChangesTitle", { name })}
      width="wide"
      testId="unsaved-dialog"
      mustChoose
      onClose={onCancel}
      actions={
        <>
          <Button appearance="primary" onClick={onSave} data-testid="save-then-open">
            {t("workbench.saveThenOpen")}
          </Button>
          <Button onClick={onDiscard} data-testid="open-without-saving">
            {t("workbench.openWithout")}
          </Button>
          <Button onClick={onCancel} data-testid="keep-editing">
            {t("workbench.cancel")}
          </Button>
        </>
      }
    >
      {t("workbench.keepChanges", { next })}
    </Modal>
  );
}
