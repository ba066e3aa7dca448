import { useCallback, useMemo, useRef, useState } from "react";
import type { LastYear } from "../../consolidate/city";
import type { Intake } from "../../consolidate/submission";
import type { Message } from "../../text";
import { message } from "../../text";
import { today } from "../../workbook/clock";
import { problemOf } from "../problem/problem";
import type { Incoming } from "./reading/read-files";
import { startWorker } from "./reading/start-worker";

/** Milliseconds for a file that the clerk waits for by name. */
const patientLimit = 120_000;

/** How far the reading has come. */
export interface ReadingProgress {
  readonly total: number;
  readonly done: number;
  /** Files being read just now. */
  readonly current: readonly string[];
}

export interface Stopped {
  readonly done: number;
  readonly left: readonly string[];
}

interface FileReading {
  readonly progress: ReadingProgress | undefined;
  /** Asked at the moment in which something comes, not when the page was last drawn. Says so where files are still being read. */
  readonly mayBegin: () => boolean;
  /** @param limit milliseconds for one file; for ever so long where it is not given. */
  readonly read: (files: readonly Incoming[], limit?: number) => Promise<void>;
  /** @returns whether it was taken as last year's. */
  readonly readLast: (file: Incoming) => Promise<boolean>;
  readonly cancel: () => void;
}

interface Takers {
  readonly onRead: (name: string, intake: Intake) => void;
  readonly onLast: (last: LastYear) => void;
  /** Called off by the clerk. @param left names of files that were not read. */
  readonly onStopped: (stopped: Stopped) => void;
  readonly onProblem: (problem: Message | undefined) => void;
}

/** Fetched with the first file: most who open the pane have none to consolidate. */
const reader = () => import("./reading/read-files").then(({ readFiles, readOne }) => ({ readFiles, readOne }));

/** Reading, one batch at a time: its progress, its end, and what went wrong. */
export function useFileReading({ onRead, onLast, onStopped, onProblem }: Takers): FileReading {
  const [progress, setProgress] = useState<ReadingProgress>();
  const running = useRef<AbortController>();

  const mayBegin = useCallback(() => {
    if (running.current) onProblem(message("desk.stillReading"));
    return running.current === undefined;
  }, [onProblem]);
  const during = useCallback(
    async (total: number, work: (signal: AbortSignal) => Promise<Message | undefined>) => {
      if (total === 0 || !mayBegin()) return;
      const run = new AbortController();
      running.current = run;
      onProblem(undefined);
      setProgress({ total, done: 0, current: [] });
      const problem = await work(run.signal).catch(problemOf);
      running.current = undefined;
      setProgress(undefined);
      // What was said meanwhile, of files that were not taken, stays.
      if (problem) onProblem(problem);
    },
    [mayBegin, onProblem],
  );
  const begun = (name: string) => setProgress((now) => now && { ...now, current: [...now.current, name] });

  const read = useCallback(
    (files: readonly Incoming[], limit = patientLimit) =>
      during(files.length, async (signal) => {
        const left = new Set(files.map(({ name }) => name));
        const taken = (name: string, intake: Intake) => {
          left.delete(name);
          onRead(name, intake);
          setProgress((now) => now && { ...now, done: now.done + 1, current: now.current.filter((each) => each !== name) });
        };
        const { readFiles } = await reader();
        await readFiles(files, { startWorker, today: today().toString(), limit, signal, onBegin: begun, onRead: taken });
        if (signal.aborted) onStopped({ done: files.length - left.size, left: [...left] });
        return undefined;
      }),
    [during, onRead, onStopped],
  );
  const readLast = useCallback(
    async ({ name, content }: Incoming) => {
      let taken = false;
      await during(1, async (signal) => {
        begun(name);
        const { readOne } = await reader();
        const reply = await readOne({ as: "lastYear", file: name, content, today: today().toString() }, { startWorker, signal, limit: patientLimit });
        if (reply?.kind === "lastYear") {
          onLast((await import("./reading/last-year")).lastYearFrom(reply.last));
          taken = true;
        }
        return undefined;
      });
      return taken;
    },
    [during, onLast],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return useMemo(() => ({ progress, mayBegin, read, readLast, cancel }), [progress, mayBegin, read, readLast, cancel]);
}
