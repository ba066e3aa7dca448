import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../check/rule";
import type { Listed } from "./settled";
import { withSettled } from "./settled";

/** How long a finding that was put right stays to be seen. */
const seenFor = 2500;

/** The findings to list: after a check, those that were put right stay for a moment, ticked. */
export function useSettled(findings: readonly Finding[]): readonly Listed[] {
  const before = useRef<readonly Finding[]>(findings);
  const [listed, setListed] = useState<{ readonly of: readonly Finding[]; readonly list: readonly Listed[] }>({ of: findings, list: withSettled([], findings) });
  useEffect(() => {
    if (before.current === findings) return;
    const list = withSettled(before.current, findings);
    before.current = findings;
    setListed({ of: findings, list });
    if (!list.some(({ settled }) => settled)) return;
    const timer = setTimeout(() => setListed({ of: findings, list: withSettled([], findings) }), seenFor);
    return () => clearTimeout(timer);
  }, [findings]);
  // Until the effect has run, what is found now stands as it is.
  return listed.of === findings ? listed.list : withSettled([], findings);
}
