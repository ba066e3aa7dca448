import { useCallback, useRef, useState } from "react";
import type { Message } from "../text";
import { message } from "../text";
import type { Job, Progress } from "../workbook/job";
import { Refusal } from "../workbook/refusal";
import { problemOf } from "./problem";

/** Reading again what was just written can no longer be called off. */
type Work = "reading" | "writing" | "undoing" | "rereading";

export interface WorkState {
  readonly work: Work | undefined;
  /** How far the work is, where that is known. */
  readonly progress: Progress | undefined;
  /** Calls the work off: nothing is changed, or what was is put back. Absent where it is too late for that. */
  readonly cancel: (() => void) | undefined;
}

interface Working extends WorkState {
  readonly isBusy: () => boolean;
  /** One thing at a time; whatever goes wrong is said, unless nobody asked for it and it has to wait. */
  readonly during: (kind: Work | "following", task: (job: Job) => Promise<void>) => Promise<void>;
  /** What follows a write, within it. */
  readonly reread: <T>(task: (job: Job) => Promise<T>) => Promise<T>;
}

/** What the pane has the host do, how far that is, and the way to stop it. */
export function useWork(onProblem: (problem: Message | undefined) => void): Working {
  const [work, setWork] = useState<Work>();
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>();

  const during = useCallback(
    async (kind: Work | "following", task: (job: Job) => Promise<void>) => {
      if (running.current) return;
      const asked = kind !== "following";
      const run = new AbortController();
      running.current = run;
      if (asked) {
        setWork(kind);
        onProblem(undefined);
      }
      try {
        await task(asked ? { signal: run.signal, onProgress: setProgress } : {});
      } catch (error) {
        if (asked || !(error instanceof Refusal)) onProblem(problemOf(error));
      } finally {
        running.current = undefined;
        setWork(undefined);
        setProgress(undefined);
      }
    },
    [onProblem],
  );
  const reread = useCallback(<T>(task: (job: Job) => Promise<T>): Promise<T> => {
    setWork("rereading");
    setProgress(undefined);
    return task({ onProgress: setProgress });
  }, []);
  const isBusy = useCallback(() => running.current !== undefined, []);
  const callOff = useCallback(() => running.current?.abort(), []);
  return { work, progress, cancel: work === undefined || work === "rereading" ? undefined : callOff, isBusy, during, reread };
}

export const workInWords = (work: Work): Message => message(`status.${work}`);
