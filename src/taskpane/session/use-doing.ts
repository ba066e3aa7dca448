import { useCallback, useState } from "react";
import type { Message } from "../../text";
import { problemOf } from "../problem/problem";

interface Doing {
  readonly busy: boolean;
  /** Does it, and says what goes wrong. */
  readonly doing: (work: () => Promise<void>) => Promise<void>;
}

/** What a button asks for, beside what the host does: until it is done, or has failed with a word, there is something to wait for. */
export function useDoing(onProblem: (problem: Message) => void): Doing {
  const [busy, setBusy] = useState(false);
  const doing = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true);
      try {
        // The page shows that it is busy before it is.
        await new Promise((resolve) => setTimeout(resolve, 30));
        await work();
      } catch (error) {
        onProblem(problemOf(error));
      } finally {
        setBusy(false);
      }
    },
    [onProblem],
  );
  return { busy, doing };
}
