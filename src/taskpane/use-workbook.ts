import { useCallback, useMemo, useRef, useState } from "react";
import type { Message } from "../text";
import { message } from "../text";
import type { CellRef } from "../workbook/cell";
import type { Host, Undo, UndoReport } from "../workbook/host";
import type { Job } from "../workbook/job";
import type { Patch } from "../workbook/patch";
import { Refusal } from "../workbook/refusal";
import { problemOf } from "./problem";
import type { Reading } from "./reading";
import { useLive } from "./use-live";
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

export interface Workbook extends WorkState {
  readonly reading: Reading | undefined;
  /** The workbook has changed since it was read. */
  readonly stale: boolean;
  /** Changes are followed: what is out of date will be right in a moment. */
  readonly follows: boolean;
  /** Something is being done, or what was changed is read in a moment: whoever agrees to a write waits. */
  readonly busy: boolean;
  readonly problem: Message | undefined;
  readonly written: Written | undefined;
  readonly undone: UndoReport | undefined;
  readonly look: () => Promise<void>;
  /** Writes what was made of a reading and agreed to. It is held against that reading, whatever was read since: what was changed meanwhile is not written over. */
  readonly write: (patches: readonly Patch[], of: Reading, writing?: Writing) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly reveal: (cell: CellRef) => Promise<void>;
  /** Says why something that was asked for is not done. */
  readonly refuse: (because: Message) => void;
  readonly dismiss: { readonly problem: () => void; readonly written: () => void; readonly undone: () => void };
}

/** Milliseconds that following a change may take. Where one took longer, the next are only said, until somebody asks for a look; the first look, at everything, tells nothing of that. */
const quickEnough = 1500;

const engine = () => import("./engine").then(({ foreign, read, unlike }) => ({ foreign, read, unlike }));

const clock = (): string => new Date().toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false });

/** The open workbook, as the pane lives with it: read, written to, and watched. */
export function useWorkbook(host: Host): Workbook {
  const [reading, setReading] = useState<Reading>();
  const [stale, setStale] = useState(false);
  const [tooSlow, setTooSlow] = useState(false);
  const [problem, setProblem] = useState<Message>();
  const [written, setWritten] = useState<Written>();
  const [undone, setUndone] = useState<UndoReport>();
  const { work, progress, cancel, isBusy, letGo, during, reread } = useWork(setProblem);
  const last = useRef<Reading>();
  const changes = useRef(0);

  const takeReading = useCallback(async (job: Job, asked = true) => {
    const { foreign, read } = await engine();
    // What the formulas take is no part of what following costs: they are calculated whoever looks on.
    await host.settled?.(job);
    // Somebody has begun to type meanwhile, and would be cut off. What is typed is a change, and followed in its turn.
    if (!asked && host.isEditing?.()) throw new Refusal(message("host.cellBeingEdited"));
    const began = performance.now();
    const snapshot = await host.takeSnapshot(job);
    const until = changes.current;
    const taken = await read(snapshot, { time: clock(), began, before: last.current }, job);
    last.current = taken;
    setReading(taken);
    // What was changed while it was being checked is not in it.
    setStale(changes.current !== until);
    const strange = foreign(taken);
    if (strange) setProblem(strange);
    return taken;
  }, [host]);

  const lookFor = useCallback(
    (kind: "reading" | "following") =>
      during(kind, async (job) => {
        const { took } = await takeReading(job, kind === "reading");
        setTooSlow(kind === "following" && took > quickEnough);
      }),
    [during, takeReading],
  );
  const look = useCallback(() => lookFor("reading"), [lookFor]);
  const follows = reading !== undefined && !tooSlow;
  useLive(host, {
    onChange: () => {
      changes.current += 1;
      setStale(true);
      letGo();
    },
    follows: () => follows || (!tooSlow && isBusy()),
    busy: () => isBusy() || (host.isEditing?.() ?? false),
    // What cannot be read just now (a cell is being edited) stays marked as out of date; the next change tries again.
    reread: () => void lookFor("following"),
  });

  const readAgain = useCallback(() => reread(takeReading), [reread, takeReading]);

  const write = useCallback(
    (patches: readonly Patch[], of: Reading, { made, derived = false }: Writing = {}) =>
      during("writing", async (job) => {
        if (derived && (stale || of !== reading)) throw new Refusal(message("problem.outOfDate"));
        const { unlike } = await engine();
        const undo = await host.apply(patches, of.snapshot, job);
        setUndone(undefined);
        setWritten({ undo, made, differs: [] });
        const after = await readAgain().catch((error: unknown) => {
          throw new Refusal(message("problem.writtenNotRead", { cells: undo.cells }), { cause: error });
        });
        setWritten({ undo, made, differs: await unlike(patches, after) });
      }),
    [during, host, readAgain, reading, stale],
  );

  const undo = useCallback(
    () =>
      during("undoing", async (job) => {
        if (!written) return;
        const report = await written.undo.revert(job);
        setWritten(undefined);
        setUndone(report);
        await readAgain();
      }),
    [during, readAgain, written],
  );

  const reveal = useCallback((cell: CellRef) => host.reveal(cell).catch((error: unknown) => setProblem(problemOf(error))), [host]);
  // One message at a time: closing another must not take 撤销 away.
  const dismiss = useMemo(() => ({ problem: () => setProblem(undefined), written: () => setWritten(undefined), undone: () => setUndone(undefined) }), []);

  const busy = work !== undefined || (stale && follows);
  return { reading, stale, follows, busy, work, progress, cancel, problem, written, undone, look, write, undo, reveal, refuse: setProblem, dismiss };
}
