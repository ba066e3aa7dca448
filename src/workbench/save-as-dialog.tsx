import { Button, Field, Input } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useId, useState } from "react";
import { Modal } from "../taskpane/parts/modal";
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
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(workbookName(name));
  };
  return (
    <Modal
      title={say(message("workbench.saveAsTitle"))}
      width="wide"
      testId="save-as-dialog"
      onClose={onCancel}
      actions={
        <>
          <Button appearance="primary" type="submit" form={form} data-testid="save-as-confirm">
            {say(message("workbench.save"))}
          </Button>
          <Button onClick={onCancel}>{say(message("workbench.cancel"))}</Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field label={say(message("workbench.fileName"))}>
          <Input value={name} onChange={(_, data) => setName(data.value)} data-testid="save-as-name" />
        </Field>
      </form>
    </Modal>
  );
}
