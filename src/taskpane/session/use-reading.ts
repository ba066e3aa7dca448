import { useCallback, useRef, useState } from "react";
import type { Message } from "../../text";
import { message } from "../../text";
import type { Host } from "../../workbook/host";
import type { Job } from "../../workbook/job";
import { Refusal } from "../../workbook/refusal";
import type { Reading } from "./reading";
import { useLive } from "./use-live";
import type { Working } from "./use-work";

/** What was read of the open workbook last, and whether it still holds. */
export interface ReadState {
  readonly reading: Reading | undefined;
  /** The workbook has changed since it was read. */
  readonly stale: boolean;
  /** It has, and is read again only once somebody asks for a look. */
  readonly waitsForLook: boolean;
  /** Something is being done, or what was changed is read in a moment: whoever agrees to a write waits. */
  readonly busy: boolean;
  /** @returns whether the workbook was read. */
  readonly look: () => Promise<boolean>;
}

interface HostReading extends ReadState {
  /** After a write, within it. @throws Refusal that says so where it cannot be done. */
  readonly readAgain: (ifNot: Message) => Promise<Reading>;
  /** The workbook may be another one than was read, and nobody heard of a change. */
  readonly doubt: () => void;
}

/** Milliseconds that following a change may take. Where one took longer, the next are only said, until somebody asks for a look; the first look, at everything, tells nothing of that. */
const quickEnough = 1500;

const engine = () => import("./engine").then(({ foreign, read }) => ({ foreign, read }));

const clock = (): string => new Date().toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false });

/** Reads the open workbook when somebody asks for it, follows what is changed, and tells what was read from what is true no more. */
export function useReading(host: Host, { work, isBusy, letGo, during, reread }: Working, onProblem: (problem: Message) => void): HostReading {
  const [reading, setReading] = useState<Reading>();
  const [stale, setStale] = useState(false);
  // Changes are only said, not followed: that took too long, or what was written could not be read again.
  const [unfollowed, setUnfollowed] = useState(false);
  const last = useRef<Reading>();
  const changes = useRef(0);

  const takeReading = useCallback(async (job: Job, asked = true) => {
    const { foreign, read } = await engine();
    // What the formulas take is no part of what following costs: they are calculated whoever looks on.
    await host.settled?.(job);
    // Somebody has begun to type meanwhile, and would be cut off. What is typed is a change, and followed in its turn.
    if (!asked && host.isEditing?.()) throw new Refusal(message("host.cellBeingEdited"));
    const began = performance.now();
    const until = changes.current;
    const snapshot = await host.takeSnapshot(job);
    const taken = await read(snapshot, { time: clock(), began, before: last.current }, job);
    last.current = taken;
    setReading(taken);
    // What was changed while it was being read may not be in it, and what was changed while it was being checked is not.
    setStale(changes.current !== until);
    const strange = foreign(taken);
    if (strange) onProblem(strange);
    return taken;
  }, [host, onProblem]);

  const lookFor = useCallback(
    (kind: "reading" | "following") =>
      during(kind, async (job) => {
        const { took } = await takeReading(job, kind === "reading");
        setUnfollowed(kind === "following" && took > quickEnough);
      }),
    [during, takeReading],
  );
  const look = useCallback(() => lookFor("reading"), [lookFor]);
  useLive(host, {
    onChange: () => {
      changes.current += 1;
      setStale(true);
      letGo();
    },
    follows: () => !unfollowed && (reading !== undefined || isBusy()),
    busy: () => isBusy() || (host.isEditing?.() ?? false),
    // What cannot be read just now (a cell is being edited) stays marked as out of date; the next change tries again.
    reread: () => void lookFor("following"),
  });

  const doubt = useCallback(() => {
    changes.current += 1;
    setStale(true);
    setUnfollowed(true);
  }, []);

  const readAgain = useCallback(
    async (ifNot: Message) => {
      setStale(true);
      try {
        return await reread(takeReading);
      } catch (error) {
        setUnfollowed(true);
        throw new Refusal(ifNot, { cause: error });
      }
    },
    [reread, takeReading],
  );

  return { reading, stale, waitsForLook: stale && unfollowed && work !== "rereading", busy: work !== undefined || (stale && !unfollowed), look, readAgain, doubt };
}
