import { useEffect, useState } from "react";
import type { CityWhatIf } from "../../consolidate/what-if";
import type { Message } from "../../text";
import { problemOf } from "../problem/problem";
import type { Trials } from "./trial";
import { inOrder } from "./trial";
import type { TryOut } from "./use-city";

/** Milliseconds after which a slider is taken to rest. */
const rest = 120;

/** What the sliders would change, once they rest; what was tried before stands until then. */
export function useTrial(trials: Trials, tryOut: TryOut, onProblem: (problem: Message) => void): CityWhatIf | undefined {
  const [tried, setTried] = useState<{ readonly effect: CityWhatIf | undefined; readonly by: TryOut }>();
  useEffect(() => {
    if (!inOrder(trials)) return undefined;
    const overtaken = new AbortController();
    const timer = setTimeout(() => {
      tryOut(trials, overtaken.signal).then(
        (effect) => {
          if (!overtaken.signal.aborted) setTried({ effect, by: tryOut });
        },
        (error: unknown) => {
          if (!overtaken.signal.aborted) onProblem(problemOf(error));
        },
      );
    }, rest);
    return () => {
      overtaken.abort();
      clearTimeout(timer);
    };
  }, [trials, tryOut, onProblem]);
  // Never the figures of another city.
  return inOrder(trials) && tried?.by === tryOut ? tried.effect : undefined;
}
