import { Button } from "@fluentui/react-components";
import { Modal } from "../taskpane/parts/modal";
import { message, say } from "../text";

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
  return (
    <Modal
      title={say(message("workbench.keepChangesTitle", { name }))}
      width="wide"
      testId="unsaved-dialog"
      mustChoose
      onClose={onCancel}
      actions={
        <>
          <Button appearance="primary" onClick={onSave} data-testid="save-then-open">
            {say(message("workbench.saveThenOpen"))}
          </Button>
          <Button onClick={onDiscard} data-testid="open-without-saving">
            {say(message("workbench.openWithout"))}
          </Button>
          <Button onClick={onCancel} data-testid="keep-editing">
            {say(message("workbench.cancel"))}
          </Button>
        </>
      }
    >
      {say(message("workbench.keepChanges", { next }))}
    </Modal>
  );
}
