import { Button, Field, Input, Text, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Answer } from "../../check/explanations";
import type { Finding } from "../../check/rule";
import { explanations } from "../../sheets/explanations";
import { settings } from "../../sheets/settings";
import { Modal } from "../parts/modal";
import { useWords } from "../parts/words";

/** As many as tell what they are about. */
const shownLines = 6;

const useStyles = makeStyles({ list: { margin: "8px 0", paddingLeft: "20px", overflowWrap: "anywhere" } });

interface AnswerDialogProps {
  /** Of one rule. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly given: Answer | undefined;
  /** Nothing can be written just now. */
  readonly busy: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onClose: () => void;
}

/** Asks what the district says to a warning, or to several of a rule at once, and shows where it will be written. */
export function AnswerDialog({ findings, given, busy, onAnswer, onClose }: AnswerDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState(given?.reason ?? "");
  const [approval, setApproval] = useState(given?.approval ?? "");
  const [{ answeredBy, rule }] = findings;
  const count = findings.length;
  const where = answeredBy ? t("findings.explainCover", { titles: titlesOf(answeredBy) }) : t("findings.explainWhere", { sheet: explanations.name });
  const complete = reason.trim() !== "" && (!answeredBy || approval.trim() !== "");
  return (
    <Modal
      title={count > 1 ? t("findings.explainAllTitle", { count, rule: t(`rule.${rule}`) }) : t("findings.explainTitle")}
      width="narrow"
      testId="answer"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("preview.cancel")}</Button>
          <Button appearance="primary" style={{ whiteSpace: "nowrap" }} disabled={busy || !complete} onClick={() => onAnswer({ reason: reason.trim(), approval: approval.trim() === "" ? undefined : approval.trim() })}>
            {count > 1 ? t("findings.writeAll", { count }) : t("findings.write")}
          </Button>
        </>
      }
    >
      <Answered findings={findings} />
      <Field label={t("findings.reason")} required style={{ marginTop: "8px" }}>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {/* An approval is of one case. */}
      {count === 1 && (
        <Field label={t(answeredBy ? "findings.approvalRequired" : "findings.approvalField")} required={answeredBy !== undefined} style={{ marginTop: "8px" }}>
          <Input value={approval} onChange={(_, { value }) => setApproval(value)} />
        </Field>
      )}
      <Text block size={200} style={{ marginTop: "8px" }}>
        {where}
      </Text>
    </Modal>
  );
}

function Answered({ findings }: Pick<AnswerDialogProps, "findings">) {
  const styles = useStyles();
  const { t, tell, mask } = useWords();
  const [first, ...others] = findings;
  if (others.length === 0) return <Text block>{tell(first.says)}</Text>;
  const about = ({ person, says }: Finding) => (person === undefined ? tell(says) : t("findings.aboutPerson", { person: mask(person), says: tell(says) }));
  return (
    <>
      <Text block>{t("findings.explainAllSays")}</Text>
      <ul className={styles.list}>
        {findings.slice(0, shownLines).map((finding, line) => (
          <li key={line}>{about(finding)}</li>
        ))}
      </ul>
      {findings.length > shownLines && <Text block>{t("findings.moreLines", { count: findings.length })}</Text>}
    </>
  );
}

export const titlesOf = (keys: NonNullable<Finding["answeredBy"]>): readonly string[] => keys.map((key) => settings[key].title);
