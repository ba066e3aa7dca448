/** Something that is asked of the pane from outside, one after the other. */
export interface Asked<What> {
  readonly ask: (what: What) => void;
  /** @returns what ends the following. Whatever was asked for last, before anyone followed, is handed over at once. */
  readonly follow: (take: (what: What) => void) => () => void;
}

/** A button of the ribbon may be clicked before the pane is there: what it asked for waits. */
export function asked<What>(): Asked<What> {
  let waiting: { readonly what: What } | undefined;
  const followers = new Set<(what: What) => void>();
  return {
    ask: (what) => {
      if (followers.size === 0) waiting = { what };
      for (const take of followers) take(what);
    },
    follow: (take) => {
      followers.add(take);
      if (waiting) take(waiting.what);
      waiting = undefined;
      return () => void followers.delete(take);
    },
  };
}
