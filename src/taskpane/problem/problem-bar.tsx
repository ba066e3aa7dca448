import { Button, MessageBar, MessageBarActions, MessageBarBody, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Message } from "../../text";
import { now } from "../../workbook/clock";
import { copied } from "./copied";
import { CloseButton } from "../parts/close-button";
import { isCalledOff } from "./problem";
import { problemDetail } from "./problem-detail";
import type { Reading } from "../session/reading";
import { useWords } from "../parts/words";

interface ProblemBarProps {
  readonly problem: Message;
  readonly reading: Reading | undefined;
  readonly onClose: () => void;
}

/** What went wrong, and what to pass on of it: it can be copied, and says nothing about people. */
export function ProblemBar({ problem, reading, onClose }: ProblemBarProps) {
  const { t, tell } = useWords();
  const [copy, setCopy] = useState<{ readonly of: Message; readonly detail: string; readonly done: boolean }>();
  const makeCopy = async () => {
    const detail = problemDetail(problem, { reading, at: now(), program: navigator.userAgent });
    // Where that cannot be done, the text is shown, to be copied by hand.
    setCopy({ of: problem, detail, done: await copied(detail) });
  };
  const mine = copy?.of === problem ? copy : undefined;
  return (
    <MessageBar intent={isCalledOff(problem) ? "info" : "error"} layout="multiline" data-testid="problem">
      <MessageBarBody>
        {tell(problem)}
        {mine && !mine.done && <Textarea readOnly value={mine.detail} aria-label={t("problem.copyByHand")} style={{ width: "100%", marginTop: "4px" }} onFocus={({ target }) => target.select()} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClose={onClose} />}>
        <Button size="small" onClick={() => void makeCopy()} title={t("problem.copyWhat")}>
          {t(mine?.done ? "problem.copied" : "problem.copy")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
