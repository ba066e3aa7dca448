import { useCallback, useMemo, useState } from "react";
import type { Message, MessageKey } from "../../text";
import { message } from "../../text";
import type { CellRef } from "../../workbook/cell";
import type { Host, Undo, UndoReport } from "../../workbook/host";
import type { Patch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import { problemOf } from "../problem/problem";
import type { Reading } from "./reading";
import type { ReadState } from "./use-reading";
import { useReading } from "./use-reading";
import type { WorkState } from "./use-work";
import { useWork } from "./use-work";

interface Written {
  readonly undo: Undo;
  /** What was made, where that says more than how many cells were written. */
  readonly made: Message | undefined;
  /** Formula cells that show something else than was computed. */
  readonly differs: readonly CellRef[];
}

interface Writing {
  /** What was made, where that says more than how many cells were written. */
  readonly made?: Message;
  /** It follows from more than the cells that it goes to: once the workbook has changed, it is not written. */
  readonly derived?: boolean;
}

export interface Workbook extends WorkState, ReadState {
  readonly problem: Message | undefined;
  readonly written: Written | undefined;
  readonly undone: UndoReport | undefined;
  /** Writes what was made of a reading and agreed to. It is held against that reading, whatever was read since: what was changed meanwhile is not written over. @returns whether it was written and read again. */
  readonly write: (patches: readonly Patch[], of: Reading, writing?: Writing) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly reveal: (cell: CellRef) => Promise<void>;
  /** Says why something that was asked for is not done. */
  readonly refuse: (because: Message) => void;
  readonly dismiss: { readonly problem: () => void; readonly written: () => void; readonly undone: () => void };
}

/** What a host says of a write that broke off where not all is as it was, or nobody knows. */
const leavesDoubt: ReadonlySet<MessageKey> = new Set<MessageKey>(["host.halfDone", "host.writeHalfDone", "host.unknown", "host.writeUnknown", "host.marksLeft", "host.marksUnknown"]);
const isAsBefore = (error: unknown): boolean => error instanceof Refusal && !leavesDoubt.has(error.says.key);

const engine = () => import("./engine").then(({ unlike }) => ({ unlike }));

/** The open workbook, as the pane lives with it: read, written to, and watched. */
export function useWorkbook(host: Host): Workbook {
  const [problem, setProblem] = useState<Message>();
  const [written, setWritten] = useState<Written>();
  const [undone, setUndone] = useState<UndoReport>();
  const working = useWork(setProblem);
  const { work, progress, cancel, during } = working;
  const { readAgain, doubt, ...read } = useReading(host, working, setProblem);
  const { reading, stale } = read;

  /** What was read before a write that broke off is held to be true only where the host says so. */
  const unlessAsBefore = useCallback(
    (error: unknown): never => {
      if (!isAsBefore(error)) doubt();
      throw error;
    },
    [doubt],
  );

  const write = useCallback(
    (patches: readonly Patch[], of: Reading, { made, derived = false }: Writing = {}) =>
      during("writing", async (job) => {
        if (derived && (stale || of !== reading)) throw new Refusal(message("problem.outOfDate"));
        const { unlike } = await engine();
        const undo = await host.apply(patches, of.snapshot, job).catch(unlessAsBefore);
        setUndone(undefined);
        setWritten({ undo, made, differs: [] });
        const after = await readAgain(message("problem.writtenNotRead", { cells: undo.cells }));
        setWritten({ undo, made, differs: await unlike(patches, after) });
      }),
    [during, host, readAgain, reading, stale, unlessAsBefore],
  );

  const undo = useCallback(
    () =>
      during("undoing", async (job) => {
        if (!written) return;
        const report = await written.undo.revert(job).catch(unlessAsBefore);
        setWritten(undefined);
        setUndone(report);
        await readAgain(message("problem.undoneNotRead"));
      }),
    [during, readAgain, unlessAsBefore, written],
  );

  const reveal = useCallback((cell: CellRef) => host.reveal(cell).catch((error: unknown) => setProblem(problemOf(error))), [host]);
  // One message at a time: closing another must not take 撤销 away.
  const dismiss = useMemo(() => ({ problem: () => setProblem(undefined), written: () => setWritten(undefined), undone: () => setUndone(undefined) }), []);

  return { ...read, work, progress, cancel, problem, written, undone, write, undo, reveal, refuse: setProblem, dismiss };
}
