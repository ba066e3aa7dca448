import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { Modal } from "../parts/modal";
import { useWords } from "../parts/words";

interface AssessLowerDialogProps {
  readonly person: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for the reason that goes into the sheet: without one nobody is graded lower. */
export function AssessLowerDialog({ person, onReason, onClose }: AssessLowerDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  return (
    <Modal
      title={t("score.assessLowerTitle", { person })}
      width="narrow"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("preview.cancel")}</Button>
          <Button appearance="primary" disabled={reason.trim() === ""} onClick={() => onReason(reason.trim())}>
            {t("preview.continue")}
          </Button>
        </>
      }
    >
      <Field label={t("score.reason")} required>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </Modal>
  );
}
