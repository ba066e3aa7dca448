import { useEffect } from "react";

interface Shortcuts {
  readonly open: () => void;
  readonly save: () => void;
  /** One thing at a time, as with the buttons. */
  readonly waits: boolean;
}

/** Ctrl+O and Ctrl+S (Command on a Mac), before the grid and the browser see them. */
export function useShortcuts({ open, save, waits }: Shortcuts): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const chosen = { o: open, s: save }[event.key.toLowerCase()];
      if (!chosen || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (!waits) chosen();
    };
    window.addEventListener("keydown", pressed, true);
    return () => window.removeEventListener("keydown", pressed, true);
  }, [open, save, waits]);
}
