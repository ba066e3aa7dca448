import { useCallback, useRef, useState } from "react";
import type { LastYear } from "../../consolidate/city";
import type { Intake } from "../../consolidate/submission";
import { fileOf } from "../../consolidate/submission";
import type { Message } from "../../text";
import { message } from "../../text";
import type { FoundFile } from "./reading/dropped";
import { namesFor } from "./reading/names";
import type { Incoming } from "./reading/read-files";
import type { Stopped } from "./use-file-reading";
import { useFileReading } from "./use-file-reading";

/** Milliseconds for one of many files. A district's workbook takes a fraction of it; what takes longer was made to hurt, or is asked for again. */
const usualLimit = 4_500;

/** What the file is called where it lies, without its folder. */
const baseOf = (name: string, content: Blob | undefined): string => (content instanceof File ? content.name : (name.split("/").at(-1) ?? name));
const markOf = (intake: Intake): string => (intake.kind === "submission" ? intake.submission.mark : intake.setAside.mark);

function inOrderOf(names: readonly string[], intakes: readonly Intake[]): readonly Intake[] {
  const places = new Map(names.map((name, place) => [name, place]));
  const placeOf = (intake: Intake) => places.get(fileOf(intake)) ?? names.length;
  return [...intakes].sort((one, other) => placeOf(one) - placeOf(other));
}

interface Takers {
  readonly onLast: (last: LastYear) => void;
  readonly onSaid: (said: Message | undefined) => void;
  readonly onProblem: (problem: Message | undefined) => void;
}

/** What was read of the files that lie here, as it was drawn last; and, `lying`, as it is just now: folders are gone through while other files come in. */
function useIntakes() {
  const [intakes, setIntakes] = useState<readonly Intake[]>([]);
  const lying = useRef(intakes);
  const change = useCallback((changed: (now: readonly Intake[]) => readonly Intake[]) => {
    lying.current = changed(lying.current);
    setIntakes(lying.current);
  }, []);
  return { intakes, lying, change };
}

/** The files that lie on the desk: how they come, what was read of them, and how they go. */
export function useIncomingFiles({ onLast, onSaid, onProblem }: Takers) {
  const { intakes, lying, change } = useIntakes();
  const [stopped, setStopped] = useState<Stopped>();
  /** Handles of files, by name; their bytes are held by nobody. */
  const handles = useRef(new Map<string, Blob>());
  /** What lay here before this reading, by content; and how many files came again, under the same name and to the last byte. */
  const before = useRef(new Map<string, string>());
  const repeated = useRef(0);
  const ownName = useCallback((name: string) => {
    const base = baseOf(name, handles.current.get(name));
    return name === base || name.endsWith(`/${base}`) ? undefined : base;
  }, []);
  // In the order in which they were given, whichever worker was done first: the same files make the same workbook.
  const keep = useCallback(
    (name: string, intake: Intake) => {
      const same = before.current.get(markOf(intake));
      const base = (file: string) => baseOf(file, handles.current.get(file));
      if (same !== undefined && same !== name && base(same) === base(name)) {
        handles.current.delete(name);
        change((now) => now.filter((each) => fileOf(each) !== name));
        repeated.current += 1;
        onSaid(message("desk.sameAgain", { count: repeated.current }));
      } else change((now) => inOrderOf([...handles.current.keys()], [...now.filter((each) => fileOf(each) !== name), intake]));
    },
    [change, onSaid],
  );
  const { progress, mayBegin, read, readLast, cancel } = useFileReading({ onRead: keep, onLast, onStopped: setStopped, onProblem });
  /** Of the reading that was begun last: whoever goes on with it has as much patience. */
  const limited = useRef<number>();
  const readNamed = useCallback(
    (names: readonly string[], limit?: number) => {
      limited.current = limit;
      const files = names.flatMap((name): readonly Incoming[] => {
        const content = handles.current.get(name);
        return content ? [{ name, content }] : [];
      });
      void read(files, limit);
    },
    [read],
  );
  const add = useCallback(
    (found: readonly FoundFile[]) => {
      if (!mayBegin()) return;
      if (found.length === 0) {
        onProblem(message("desk.nothingFound"));
        return;
      }
      const names = namesFor(found.map(({ path }) => path), new Set(lying.current.map(fileOf)));
      found.forEach(({ file }, place) => handles.current.set(names[place] ?? file.name, file));
      before.current = new Map(lying.current.map((intake) => [markOf(intake), fileOf(intake)]));
      repeated.current = 0;
      setStopped(undefined);
      onSaid(undefined);
      readNamed(names, usualLimit);
    },
    [lying, mayBegin, onProblem, onSaid, readNamed],
  );
  const goOn = useCallback(() => {
    setStopped(undefined);
    readNamed(stopped?.left ?? [], limited.current);
  }, [readNamed, stopped]);
  const letBe = useCallback(() => {
    const there = new Set(lying.current.map(fileOf));
    for (const name of stopped?.left ?? []) if (!there.has(name)) handles.current.delete(name);
    setStopped(undefined);
  }, [lying, stopped]);
  const again = useCallback((name: string) => readNamed([name]), [readNamed]);
  const takeOff = useCallback((file: string) => {
    handles.current.delete(file);
    for (const [mark, name] of before.current) if (name === file) before.current.delete(mark);
    change((now) => now.filter((intake) => fileOf(intake) !== file));
  }, [change]);
  const takeAsLast = useCallback(
    async (name: string) => {
      const content = handles.current.get(name);
      return content !== undefined && readLast({ name, content });
    },
    [readLast],
  );
  return { intakes, progress, stopped, add, cancel, goOn, letBe, again, takeOff, readLast, takeAsLast, ownName };
}
