import { useCallback, useMemo, useState } from "react";
import type { Approvals } from "../../consolidate/appraise/approved-quotas";
import type { CityChoices } from "../../consolidate/choices";
import { noChoices } from "../../consolidate/choices";
import type { City, LastYear } from "../../consolidate/city";
import type { Intake } from "../../consolidate/submission";
import type { Message } from "../../text";
import type { Order } from "./away/messages";
import type { Decision } from "./deciding";
import { decided, withdrawn, withoutFile } from "./deciding";
import type { OutputFile } from "./output";
import type { FoundFile } from "./reading/dropped";
import type { TryOut, UpdateSummary } from "./use-city";
import { useCity } from "./use-city";
import type { ReadingProgress, Stopped } from "./use-file-reading";
import { useIncomingFiles } from "./use-incoming-files";

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
  /** What the city has approved itself, in the summary that was read last: the figures that are shown go by it. */
  readonly approvals: Approvals | undefined;
  readonly problem: Message | undefined;
  /** What was just done, until the next thing. */
  readonly said: Message | undefined;
  /** Reading that the clerk has called off. */
  readonly stopped: Stopped | undefined;
  readonly shown: Shown;
  readonly add: (found: readonly FoundFile[]) => void;
  readonly cancel: () => void;
  /** Reads what was left when the reading was called off; or lets it be. */
  readonly goOn: () => void;
  readonly letBe: () => void;
  /** Reads a file that was stopped once more, with more patience. */
  readonly again: (file: string) => void;
  /** Takes a file off the desk, and what was decided about it. */
  readonly remove: (file: string) => void;
  readonly decide: (decision: Decision) => void;
  readonly withdraw: (decision: Decision) => void;
  readonly takeLast: (file: File) => void;
  /** A summary that came with the other files is last year's: it is no longer one of them. */
  readonly takeAsLast: (file: string) => void;
  readonly dropLast: () => void;
  readonly takeApprovals: (approvals: Approvals) => void;
  readonly refuse: (because: Message | undefined) => void;
  readonly tell: (said: Message | undefined) => void;
  readonly show: (shown: Shown) => void;
  /** The name that a file has where it lies, where the desk had to give it another. */
  readonly ownName: (file: string) => string | undefined;
}

export const cityTabs = ["findings", "cap", "awards", "last", "versions", "law", "trial"] as const;
type CityTab = (typeof cityTabs)[number];

/** Which results are looked at: they stay in view when another workbook is opened. */
interface Shown {
  readonly tab: CityTab;
  /** Whose findings; of everybody where none is named. */
  readonly unit?: string | undefined;
}

export function useCityDesk(): CityDesk {
  const [choices, setChoices] = useState(noChoices);
  const [last, setLast] = useState<LastYear>();
  const [approvals, setApprovals] = useState<Approvals>();
  const [problem, refuse] = useState<Message>();
  const [said, tell] = useState<Message>();
  const [shown, show] = useState<Shown>({ tab: "findings" });
  const { intakes, progress, takeOff, readLast, takeAsLast: readAsLast, ...files } = useIncomingFiles({ onLast: setLast, onSaid: tell, onProblem: refuse });
  const { city, computing, make, update, tryOut } = useCity({ intakes, choices, last, approvals, waits: progress !== undefined, onProblem: refuse });
  const remove = useCallback(
    (file: string) => {
      takeOff(file);
      setChoices((now) => withoutFile(now, file));
    },
    [takeOff],
  );
  const takeAsLast = useCallback((file: string) => void readAsLast(file).then((taken) => taken && remove(file)), [readAsLast, remove]);
  const actions = useMemo(
    () => ({
      decide: (decision: Decision) => {
        tell(undefined);
        setChoices((now) => decided(now, decision));
      },
      withdraw: (decision: Decision) => {
        tell(undefined);
        setChoices((now) => withdrawn(now, decision));
      },
      takeLast: (file: File) => void readLast({ name: file.name, content: file }),
      dropLast: () => setLast(undefined),
      takeApprovals: (read: Approvals) => setApprovals((now) => keptOr(now, read)),
    }),
    [readLast],
  );
  return { intakes, progress, city, computing, make, update, tryOut, choices, last, approvals, problem, said, shown, remove, takeAsLast, refuse, tell, show, ...files, ...actions };
}

/** The same approvals again make no other city; none are none. */
function keptOr(now: Approvals | undefined, read: Approvals): Approvals | undefined {
  const inWords = (one: Approvals | undefined) => JSON.stringify(one && [one.year, ...one.quotas]);
  if (inWords(now) === inWords(read)) return now;
  return read.quotas.size === 0 ? undefined : read;
}
