import { startTransition, useEffect, useState } from "react";

/** A value whose drawing may take a while: what depends on it is drawn bit by bit, and typing and clicking go first. */
export function useDrawnLater<T>(value: T, atFirst: T): T {
  const [drawn, setDrawn] = useState(atFirst);
  useEffect(() => startTransition(() => setDrawn(value)), [value]);
  return drawn;
}
