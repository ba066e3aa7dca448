import { useCallback, useMemo, useState } from "react";
import type { Wording } from "../../text";
import { chinese } from "../../text";

export interface Language {
  readonly wording: Wording;
  /** To the other one. Rejects where that cannot be fetched. */
  readonly change: () => Promise<void>;
}

/** The language that the page speaks, Chinese at first; sheets are Chinese always. */
export function useLanguage(): Language {
  const [wording, setWording] = useState(chinese);
  const change = useCallback(async () => setWording(wording === chinese ? (await import("../../text/english")).english : chinese), [wording]);
  return useMemo(() => ({ wording, change }), [wording, change]);
}
