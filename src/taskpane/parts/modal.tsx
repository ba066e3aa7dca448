import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  narrow: { width: "calc(100vw - 16px)", maxWidth: "420px" },
  wide: { width: "calc(100vw - 16px)", maxWidth: "480px", padding: "16px" },
  // Over the whole width: what a button says stays on one line.
  actions: { width: "100%", justifyContent: "flex-end" },
});

interface ModalProps {
  readonly title: string;
  /** Narrow for what is asked, wide for what is read. */
  readonly width: "narrow" | "wide";
  readonly testId?: string;
  /** It closes by one of its buttons, not by a click beside it. */
  readonly mustChoose?: boolean;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that stands before all else until it is answered. It is there for as long as it is asked; afterwards the focus is where it was. */
export function Modal({ title, width, testId, mustChoose = false, actions, onClose, children }: ModalProps) {
  const styles = useStyles();
  // Looked up before the dialog takes the focus to itself.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
  return (
    <Dialog open modalType={mustChoose ? "alert" : "modal"} onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles[width]} data-testid={testId}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid className={styles.actions}>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
