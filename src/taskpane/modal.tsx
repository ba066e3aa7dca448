import { Dialog } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";

interface ModalProps {
  readonly onClose: () => void;
  readonly children: ReactElement;
}

/** A question that stands before all else until it is answered. It is there for as long as it is asked; afterwards the focus is where it was. */
export function Modal({ onClose, children }: ModalProps) {
  // Looked up before the dialog takes the focus to itself.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      {children}
    </Dialog>
  );
}
