import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { CloseButton } from "../taskpane/parts/close-button";
import { useWords } from "../taskpane/parts/words";
import type { Notice } from "./notice";

/** Over the grid's lower edge: the grid keeps its place, and the formula bar stays in sight. */
const useStyles = makeStyles({
  place: { position: "absolute", left: tokens.spacingHorizontalM, right: tokens.spacingHorizontalXXL, bottom: "48px", zIndex: 25, display: "flex", justifyContent: "center", pointerEvents: "none" },
  bar: { maxWidth: "760px", boxShadow: tokens.shadow16, pointerEvents: "auto" },
});

interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
}

export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const { tell } = useWords();
  const styles = useStyles();
  if (!notice) return null;
  return (
    <div className={styles.place}>
      <MessageBar className={styles.bar} intent={notice.intent} layout="multiline" politeness={notice.intent === "error" ? "assertive" : "polite"} data-testid="notice">
        <MessageBarBody>{tell(notice.says)}</MessageBarBody>
        <MessageBarActions containerAction={<CloseButton onClose={onDismiss} />} />
      </MessageBar>
    </div>
  );
}
