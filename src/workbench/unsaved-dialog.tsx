import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { message, say } from "../text";

interface UnsavedDialogProps {
  readonly name: string;
  /** What would be opened in its place; nothing when there is nothing to ask. */
  readonly next: string | undefined;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before changes that are not saved give way to another workbook. */
export function UnsavedDialog({ name, next, onSave, onDiscard, onCancel }: UnsavedDialogProps) {
  return (
    <Dialog open={next !== undefined} modalType="alert" onOpenChange={(_, { open }) => (open ? undefined : onCancel())}>
      <DialogSurface data-testid="unsaved-dialog">
        <DialogBody>
          <DialogTitle>{say(message("workbench.keepChangesTitle", { name }))}</DialogTitle>
          <DialogContent>{say(message("workbench.keepChanges", { next: next ?? "" }))}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave} data-testid="save-then-open">
              {say(message("workbench.saveThenOpen"))}
            </Button>
            <Button onClick={onDiscard} data-testid="open-without-saving">
              {say(message("workbench.openWithout"))}
            </Button>
            <Button onClick={onCancel} data-testid="keep-editing">
              {say(message("workbench.cancel"))}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
