import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Answer } from "../../check/explanations";
import type { Finding } from "../../check/rule";
import { explanations } from "../../sheets/explanations";
import { settings } from "../../sheets/settings";
import { Modal } from "../modal";
import { useWords } from "../words";

interface AnswerDialogProps {
  readonly finding: Finding;
  readonly given: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
  readonly onClose: () => void;
}

/** Asks what the district says to a warning, and shows where it will be written. */
export function AnswerDialog({ finding, given, onAnswer, onClose }: AnswerDialogProps) {
  const { t, tell } = useWords();
  const [reason, setReason] = useState(given?.reason ?? "");
  const [approval, setApproval] = useState(given?.approval ?? "");
  const { answeredBy } = finding;
  const where = answeredBy ? t("findings.explainCover", { titles: titlesOf(answeredBy) }) : t("findings.explainWhere", { sheet: explanations.name });
  const complete = reason.trim() !== "" && (!answeredBy || approval.trim() !== "");
  return (
    <Modal onClose={onClose}>
      <DialogSurface style={{ maxWidth: "420px", width: "calc(100vw - 16px)" }} data-testid="answer">
        <DialogBody>
          <DialogTitle>{t("findings.explainTitle")}</DialogTitle>
          <DialogContent>
            <Text block>{tell(finding.says)}</Text>
            <Field label={t("findings.reason")} required style={{ marginTop: "8px" }}>
              <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
            </Field>
            <Field label={t(answeredBy ? "findings.approvalRequired" : "findings.approvalField")} required={answeredBy !== undefined} style={{ marginTop: "8px" }}>
              <Input value={approval} onChange={(_, { value }) => setApproval(value)} />
            </Field>
            <Text block size={200} style={{ marginTop: "8px" }}>
              {where}
            </Text>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t("preview.cancel")}</Button>
            <Button appearance="primary" disabled={!complete} onClick={() => onAnswer({ reason: reason.trim(), approval: approval.trim() === "" ? undefined : approval.trim() })}>
              {t("findings.write")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

export const titlesOf = (keys: NonNullable<Finding["answeredBy"]>): string => keys.map((key) => settings[key].title).join("、");
