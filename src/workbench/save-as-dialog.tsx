import { Button, Field, Input } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useId, useState } from "react";
import { Modal } from "../taskpane/parts/modal";
import { useWords } from "../taskpane/parts/words";
import { workbookName } from "./document/file-name";

interface SaveAsDialogProps {
  readonly suggested: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a copy. Shown as long as it is mounted. */
export function SaveAsDialog({ suggested, onSave, onCancel }: SaveAsDialogProps) {
  const { t } = useWords();
  const [name, setName] = useState(suggested);
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(workbookName(name));
  };
  return (
    <Modal
      title={t("workbench.saveAsTitle")}
      width="wide"
      testId="save-as-dialog"
      onClose={onCancel}
      actions={
        <>
          <Button appearance="primary" type="submit" form={form} data-testid="save-as-confirm">
            {t("workbench.save")}
          </Button>
          <Button onClick={onCancel}>{t("workbench.cancel")}</Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field label={t("workbench.fileName")}>
          <Input value={name} onChange={(_, data) => setName(data.value)} data-testid="save-as-name" />
        </Field>
      </form>
    </Modal>
  );
}
