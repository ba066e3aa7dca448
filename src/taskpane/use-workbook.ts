import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Message } from "../text";
import { message } from "../text";
import type { CellRef } from "../workbook/cell";
import type { Host, Undo, UndoReport } from "../workbook/host";
import type { Patch } from "../workbook/patch";
import { Refusal } from "../workbook/refusal";
import { unlike } from "./after-write";
import { problemOf } from "./problem";
import type { Reading } from "./reading";
import { foreign, read } from "./reading";

type Work = "reading" | "writing" | "undoing";

interface Written {
  readonly undo: Undo;
  /** Formula cells that show something else than was computed. */
  readonly differs: readonly CellRef[];
}

export interface Workbook {
  readonly reading: Reading | undefined;
  /** The workbook has changed since it was read. */
  readonly stale: boolean;
  readonly work: Work | undefined;
  readonly problem: Message | undefined;
  readonly written: Written | undefined;
  readonly undone: UndoReport | undefined;
  readonly look: () => Promise<void>;
  readonly write: (patches: readonly Patch[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly reveal: (cell: CellRef) => Promise<void>;
  readonly dismiss: { readonly problem: () => void; readonly written: () => void; readonly undone: () => void };
}

const clock = (): string => new Date().toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false });

/** The open workbook, as the pane lives with it: read, written to, and watched. */
export function useWorkbook(host: Host): Workbook {
  const [reading, setReading] = useState<Reading>();
  const [stale, setStale] = useState(false);
  const [work, setWork] = useState<Work>();
  const [problem, setProblem] = useState<Message>();
  const [written, setWritten] = useState<Written>();
  const [undone, setUndone] = useState<UndoReport>();
  const busy = useRef(false);

  useEffect(() => host.watch(() => setStale(true)), [host]);

  /** One thing at a time; whatever goes wrong is said. */
  const during = useCallback(async (kind: Work, task: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setWork(kind);
    setProblem(undefined);
    try {
      await task();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      busy.current = false;
      setWork(undefined);
    }
  }, []);

  const takeReading = useCallback(async () => {
    const taken = read(await host.takeSnapshot(), clock());
    setReading(taken);
    setStale(false);
    setProblem(foreign(taken));
    return taken;
  }, [host]);

  const look = useCallback(
    () =>
      during("reading", async () => {
        await takeReading();
      }),
    [during, takeReading],
  );

  const write = useCallback(
    (patches: readonly Patch[]) =>
      during("writing", async () => {
        if (!reading) return;
        const undo = await host.apply(patches, reading.snapshot);
        setUndone(undefined);
        setWritten({ undo, differs: [] });
        const after = await takeReading().catch((error: unknown) => {
          throw new Refusal(message("problem.writtenNotRead", { cells: undo.cells }), { cause: error });
        });
        setWritten({ undo, differs: unlike(patches, after) });
      }),
    [during, host, reading, takeReading],
  );

  const undo = useCallback(
    () =>
      during("undoing", async () => {
        if (!written) return;
        const report = await written.undo.revert();
        setWritten(undefined);
        setUndone(report);
        await takeReading();
      }),
    [during, takeReading, written],
  );

  const reveal = useCallback((cell: CellRef) => host.reveal(cell).catch((error: unknown) => setProblem(problemOf(error))), [host]);
  // One message at a time: closing another must not take 撤销 away.
  const dismiss = useMemo(() => ({ problem: () => setProblem(undefined), written: () => setWritten(undefined), undone: () => setUndone(undefined) }), []);

  return { reading, stale, work, problem, written, undone, look, write, undo, reveal, dismiss };
}

export const workInWords = (work: Work): Message => message(`status.${work}`);
