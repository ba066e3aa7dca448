import type { View } from "./views";

interface AskedView {
  /** Asks for a view from outside the pane. */
  readonly ask: (view: View) => void;
  /** @returns what ends the following. Whatever was asked for before anyone followed is handed over at once. */
  readonly follow: (show: (view: View) => void) => () => void;
}

/** A button of the ribbon may be clicked before the pane is there: what it asked for waits. */
export function askedView(): AskedView {
  let waiting: View | undefined;
  const followers = new Set<(view: View) => void>();
  return {
    ask: (view) => {
      if (followers.size === 0) waiting = view;
      for (const show of followers) show(view);
    },
    follow: (show) => {
      followers.add(show);
      if (waiting !== undefined) show(waiting);
      waiting = undefined;
      return () => void followers.delete(show);
    },
  };
}
