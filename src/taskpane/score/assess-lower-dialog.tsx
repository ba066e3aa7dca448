import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { Modal } from "../modal";
import { useWords } from "../words";

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
    <Modal onClose={onClose}>
      <DialogSurface style={{ maxWidth: "420px", width: "calc(100vw - 16px)" }}>
        <DialogBody>
          <DialogTitle>{t("score.assessLowerTitle", { person })}</DialogTitle>
          <DialogContent>
            <Field label={t("score.reason")} required>
              <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t("preview.cancel")}</Button>
            <Button appearance="primary" disabled={reason.trim() === ""} onClick={() => onReason(reason.trim())}>
              {t("preview.continue")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}
