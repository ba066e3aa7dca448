import { useCallback, useRef, useState } from "react";
import type { Message } from "../../text";
import { message } from "../../text";
import type { Job, Progress } from "../../workbook/job";
import { Refusal } from "../../workbook/refusal";
import { problemOf } from "../problem/problem";

/** Reading again what was just written can no longer be called off. */
type Work = "reading" | "writing" | "undoing" | "rereading";

export interface WorkState {
  readonly work: Work | undefined;
  /** How far the work is, where that is known. */
  readonly progress: Progress | undefined;
  /** Calls the work off: nothing is changed, or what was is put back. Absent where it is too late for that. */
  readonly cancel: (() => void) | undefined;
}

interface Run {
  readonly asked: boolean;
  readonly control: AbortController;
  /** Comes when it is over, however it ended. */
  readonly ended: Promise<boolean>;
}

export interface Working extends WorkState {
  readonly isBusy: () => boolean;
  /** Calls off what nobody asked for: the workbook is another one by now. */
  readonly letGo: () => void;
  /** One thing at a time; whatever goes wrong is said, unless nobody asked for it and it has to wait. @returns whether it was done. */
  readonly during: (kind: Work | "following", task: (job: Job) => Promise<void>) => Promise<boolean>;
  /** What follows a write, within it. */
  readonly reread: <T>(task: (job: Job) => Promise<T>) => Promise<T>;
}

/** What the pane has the host do, how far that is, and the way to stop it. */
export function useWork(onProblem: (problem: Message | undefined) => void): Working {
  const [work, setWork] = useState<Work>();
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<Run>();

  const during = useCallback(
    (kind: Work | "following", task: (job: Job) => Promise<void>) => {
      const before = running.current;
      const asked = kind !== "following";
      if (before && (before.asked || !asked)) {
        if (asked) onProblem(message("problem.stillWorking"));
        return Promise.resolve(false);
      }
      // Whoever asks does not wait for what nobody asked for.
      before?.control.abort();
      const control = new AbortController();
      if (asked) {
        setWork(kind);
        onProblem(undefined);
      }
      const doing = async () => {
        await before?.ended;
        const done = await task({ signal: control.signal, ...(asked && { onProgress: setProgress }) }).then(
          () => true,
          (error: unknown) => {
            if (asked || !(error instanceof Refusal)) onProblem(problemOf(error));
            return false;
          },
        );
        if (running.current?.control === control) {
          running.current = undefined;
          setWork(undefined);
          setProgress(undefined);
        }
        return done;
      };
      const ended = doing();
      running.current = { asked, control, ended };
      return ended;
    },
    [onProblem],
  );
  const reread = useCallback(<T>(task: (job: Job) => Promise<T>): Promise<T> => {
    setWork("rereading");
    setProgress(undefined);
    return task({ onProgress: setProgress });
  }, []);
  const isBusy = useCallback(() => running.current !== undefined, []);
  const callOff = useCallback(() => running.current?.control.abort(), []);
  const letGo = useCallback(() => {
    if (running.current?.asked === false) callOff();
  }, [callOff]);
  return { work, progress, cancel: work === undefined || work === "rereading" ? undefined : callOff, isBusy, letGo, during, reread };
}

export const workInWords = (work: Work): Message => message(`status.${work}`);
