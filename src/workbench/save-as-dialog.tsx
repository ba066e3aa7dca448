import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useState } from "react";
import { Modal } from "../taskpane/modal";
import { message, say } from "../text";
import { workbookName } from "./document/file-name";

interface SaveAsDialogProps {
  readonly suggested: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a copy. Shown as long as it is mounted. */
export function SaveAsDialog({ suggested, onSave, onCancel }: SaveAsDialogProps) {
  const [name, setName] = useState(suggested);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(workbookName(name));
  };
  return (
    <Modal onClose={onCancel}>
      <DialogSurface data-testid="save-as-dialog">
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{say(message("workbench.saveAsTitle"))}</DialogTitle>
            <DialogContent>
              <Field label={say(message("workbench.fileName"))}>
                <Input value={name} onChange={(_, data) => setName(data.value)} data-testid="save-as-name" />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit" data-testid="save-as-confirm">
                {say(message("workbench.save"))}
              </Button>
              <Button onClick={onCancel}>{say(message("workbench.cancel"))}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Modal>
  );
}
