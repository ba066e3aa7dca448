import { useCallback, useMemo, useRef, useState } from "react";
import type { CityChoices } from "../../consolidate/choices";
import { noChoices } from "../../consolidate/choices";
import type { City, LastYear } from "../../consolidate/city";
import type { Intake } from "../../consolidate/submission";
import { fileOf } from "../../consolidate/submission";
import type { Message } from "../../text";
import { message } from "../../text";
import type { Order } from "./away/messages";
import type { Decision } from "./deciding";
import { decided, withdrawn, withoutFile } from "./deciding";
import type { OutputFile } from "./output";
import type { FoundFile } from "./reading/dropped";
import { namesFor } from "./reading/names";
import type { Incoming } from "./reading/read-files";
import type { TryOut, UpdateSummary } from "./use-city";
import { useCity } from "./use-city";
import type { ReadingProgress } from "./use-file-reading";
import { useFileReading } from "./use-file-reading";

/** Milliseconds for one of many files. A district's workbook takes a fraction of it; what takes longer was made to hurt, or is asked for again. */
const usualLimit = 4_500;

/** What lies on the city's desk. It outlives the workbook that is open beside it. */
export interface CityDesk {
  readonly intakes: readonly Intake[];
  readonly progress: ReadingProgress | undefined;
  readonly city: City | undefined;
  /** The figures are being made again. */
  readonly computing: boolean;
  /** A file of the city that is shown. @throws Refusal */
  readonly make: (order: Order) => Promise<OutputFile>;
  /** What a summary that is open becomes with it. @throws Refusal */
  readonly update: UpdateSummary;
  /** The city that is shown under another law. @throws Refusal */
  readonly tryOut: TryOut;
  readonly choices: CityChoices;
  readonly last: LastYear | undefined;
  readonly problem: Message | undefined;
  readonly add: (found: readonly FoundFile[]) => void;
  readonly cancel: () => void;
  /** Reads a file that was stopped once more, with more patience. */
  readonly again: (file: string) => void;
  /** Takes a file off the desk, and what was decided about it. */
  readonly remove: (file: string) => void;
  readonly decide: (decision: Decision) => void;
  readonly withdraw: (decision: Decision) => void;
  readonly takeLast: (file: File) => void;
  readonly dropLast: () => void;
  readonly refuse: (because: Message | undefined) => void;
}

function inOrderOf(names: readonly string[], intakes: readonly Intake[]): readonly Intake[] {
  const places = new Map(names.map((name, place) => [name, place]));
  const placeOf = (intake: Intake) => places.get(fileOf(intake)) ?? names.length;
  return [...intakes].sort((one, other) => placeOf(one) - placeOf(other));
}

export function useCityDesk(): CityDesk {
  const [intakes, setIntakes] = useState<readonly Intake[]>([]);
  const [choices, setChoices] = useState(noChoices);
  const [last, setLast] = useState<LastYear>();
  const [problem, refuse] = useState<Message>();
  /** Handles of files, by name; their bytes are held by nobody. */
  const handles = useRef(new Map<string, Blob>());
  // In the order in which they were given, whichever worker was done first: the same files make the same workbook.
  const keep = useCallback((name: string, intake: Intake) => setIntakes((now) => inOrderOf([...handles.current.keys()], [...now.filter((each) => fileOf(each) !== name), intake])), []);
  const { progress, read, readLast, cancel } = useFileReading({ onRead: keep, onLast: setLast, onProblem: refuse });
  const { city, computing, make, update, tryOut } = useCity({ intakes, choices, last, waits: progress !== undefined, onProblem: refuse });

  const add = useCallback(
    (found: readonly FoundFile[]) => {
      if (found.length === 0) {
        refuse(message("desk.nothingFound"));
        return;
      }
      const names = namesFor(found.map(({ path }) => path), new Set(intakes.map(fileOf)));
      const files = found.map(({ file }, place): Incoming => ({ name: names[place] ?? file.name, content: file }));
      for (const { name, content } of files) handles.current.set(name, content);
      void read(files, usualLimit);
    },
    [intakes, read],
  );
  const again = useCallback(
    (name: string) => {
      const content = handles.current.get(name);
      if (content) void read([{ name, content }]);
    },
    [read],
  );
  const remove = useCallback((file: string) => {
    handles.current.delete(file);
    setIntakes((now) => now.filter((intake) => fileOf(intake) !== file));
    setChoices((now) => withoutFile(now, file));
  }, []);
  const actions = useMemo(
    () => ({
      decide: (decision: Decision) => setChoices((now) => decided(now, decision)),
      withdraw: (decision: Decision) => setChoices((now) => withdrawn(now, decision)),
      takeLast: (file: File) => void readLast(file),
      dropLast: () => setLast(undefined),
    }),
    [readLast],
  );
  return { intakes, progress, city, computing, make, update, tryOut, choices, last, problem, add, cancel, again, remove, refuse, ...actions };
}
