import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { City } from "../../consolidate/city";
import type { Intake } from "../../consolidate/submission";
import type { CityWhatIf } from "../../consolidate/what-if";
import type { Message } from "../../text";
import { message, say } from "../../text";
import { Refusal } from "../../workbook/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import { problemOf } from "../problem/problem";
import type { CityKeeper } from "./away/keeper";
import type { Order } from "./away/messages";
import type { Cities, CityFrom } from "./cities";
import type { OutputFile, SummaryUpdate, UpdateOptions } from "./output";
import { startWorker } from "./reading/start-worker";
import type { Trials } from "./trial";

/** People up to whom the page makes a city itself, in a moment; beyond, a worker does, and the page goes on. */
const pageTakes = 2_000;

interface Making extends CityFrom {
  /** Files are still being read: it would all be made again in a moment. */
  readonly waits: boolean;
  readonly onProblem: (problem: Message) => void;
}

interface Made {
  readonly cities: Cities | undefined;
  readonly from: CityFrom | undefined;
}

export type TryOut = (trials: Trials, signal: AbortSignal) => Promise<CityWhatIf | undefined>;

export type UpdateSummary = (open: Snapshot, options: UpdateOptions) => Promise<SummaryUpdate>;

interface MadeCity {
  /** By what the city has approved itself. */
  readonly city: City | undefined;
  /** The figures are being made again. */
  readonly computing: boolean;
  /** A file of the city that is shown. @throws Refusal */
  readonly make: (order: Order) => Promise<OutputFile>;
  /** What a summary that is open becomes with the city that is shown. @throws Refusal */
  readonly update: UpdateSummary;
  /** The city that is shown under another law; nothing where it was called off meanwhile. @throws Refusal */
  readonly tryOut: TryOut;
}

const peopleIn = (intakes: readonly Intake[]): number => intakes.reduce((sum, intake) => sum + (intake.kind === "submission" ? intake.submission.people.length : 0), 0);

/** What the files come to, made anew after each decision; the page is drawn before it is begun. */
export function useCity({ intakes, choices, last, approvals, waits, onProblem }: Making): MadeCity {
  const [made, setMade] = useState<Made>({ cities: undefined, from: undefined });
  const from = useMemo((): CityFrom => ({ intakes, choices, last, approvals }), [intakes, choices, last, approvals]);
  const keeper = useRef<CityKeeper>();
  const away = peopleIn(intakes) > pageTakes;
  useEffect(() => () => keeper.current?.end(), []);
  useEffect(() => {
    if (waits) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      cityOf(from, away, keeper).then(
        (cities) => {
          if (wanted) setMade({ cities, from });
        },
        (error: unknown) => {
          if (!wanted) return;
          // Nothing is shown rather than figures of other files.
          setMade({ cities: undefined, from });
          onProblem(problemOf(error));
        },
      );
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [away, from, waits, onProblem]);
  const city = made.cities?.shown;
  const received = made.cities?.received;
  const make = useCallback(
    async (order: Order) => {
      if (!received || !city) throw new Refusal(message("desk.nothingYet"));
      if (away && keeper.current) return keeper.current.make(order);
      const { madeFrom } = await import("./output");
      return madeFrom({ received, shown: city }, order);
    },
    [away, city, received],
  );
  const update = useCallback(
    async (open: Snapshot, options: UpdateOptions) => {
      if (!received) throw new Refusal(message("desk.nothingYet"));
      if (away && keeper.current) return keeper.current.update(open, options);
      const { summaryUpdate } = await import("./output");
      return summaryUpdate(received, open, options);
    },
    [away, received],
  );
  const tryOut = useCallback(
    async (trials: Trials, signal: AbortSignal) => {
      if (!city) return undefined;
      const reference = say(message("desk.trial.reference"));
      if (away && keeper.current) return keeper.current.tryOut(trials, city, reference, signal);
      const [{ whatIf }, { lawOfTrial }] = await Promise.all([import("../../consolidate/what-if"), import("./trial")]);
      return whatIf(city, lawOfTrial(trials, city.law, reference));
    },
    [away, city],
  );
  const computing = !waits && made.from !== from && intakes.length > 0;
  return useMemo(() => ({ city, computing, make, update, tryOut }), [city, computing, make, update, tryOut]);
}

/** Fetched once there is something to consolidate: most who open the pane never do. */
async function cityOf(from: CityFrom, away: boolean, keeper: { current: CityKeeper | undefined }): Promise<Cities | undefined> {
  if (from.intakes.length === 0) return undefined;
  if (away) {
    keeper.current ??= (await import("./away/keeper")).cityKeeper(startWorker);
    const shown = await keeper.current.consolidate(from);
    // The one that goes into workbooks lies with the worker.
    return { received: shown, shown };
  }
  const { citiesOf } = await import("./cities");
  return citiesOf(from);
}
