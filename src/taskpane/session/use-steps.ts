import { useEffect, useState } from "react";
import { isCancelled } from "../../workbook/job";
import type { Steps } from "../../workbook/steps";
import { inSlices } from "../../workbook/in-slices";

interface Come<T> {
  readonly value: T;
  /** It is of what there was before: what there is now is being worked out. */
  readonly old: boolean;
}

/**
 * What comes of work in steps, which is done slice by slice while the page goes on. Until then what came of the work before it, if anything did.
 * @param begin made new where there is something else to be worked out, and only there.
 */
export function useSteps<T>(begin: () => Steps<T>): Come<T> | undefined {
  const [come, setCome] = useState<{ readonly of: typeof begin; readonly value: T }>();
  useEffect(() => {
    const run = new AbortController();
    inSlices(begin(), run).then(
      (value) => setCome({ of: begin, value }),
      (error: unknown) => {
        // As if it had been worked out while drawing.
        if (!isCancelled(error)) setCome(() => {
          throw error;
        });
      },
    );
    return () => run.abort();
  }, [begin]);
  return come && { value: come.value, old: come.of !== begin };
}
