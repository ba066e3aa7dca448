import { useEffect, useMemo, useState } from "react";
import type { CityChoices } from "../../consolidate/choices";
import type { City, LastYear } from "../../consolidate/city";
import type { Intake } from "../../consolidate/submission";
import { standing } from "../../measures/parameters";
import type { Message } from "../../text";
import { problemOf } from "../problem";

interface CityFrom {
  readonly intakes: readonly Intake[];
  readonly choices: CityChoices;
  readonly last: LastYear | undefined;
  /** Files are still being read: it would all be made again in a moment. */
  readonly waits: boolean;
  readonly onProblem: (problem: Message) => void;
}

/** What the files come to, made anew after each decision; the page is drawn before it is begun. */
export function useCity({ intakes, choices, last, waits, onProblem }: CityFrom): { readonly city: City | undefined; readonly computing: boolean } {
  const [made, setMade] = useState<{ readonly city: City | undefined; readonly from: readonly unknown[] }>({ city: undefined, from: [] });
  const from = useMemo(() => [intakes, choices, last], [intakes, choices, last]);
  useEffect(() => {
    if (waits) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      cityOf(intakes, choices, last).then(
        (city) => {
          if (wanted) setMade({ city, from });
        },
        (error: unknown) => {
          if (!wanted) return;
          // Nothing is shown rather than figures of other files.
          setMade({ city: undefined, from });
          onProblem(problemOf(error));
        },
      );
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [intakes, choices, last, waits, from, onProblem]);
  const computing = !waits && made.from !== from && intakes.length > 0;
  return useMemo(() => ({ city: made.city, computing }), [made, computing]);
}

/** Fetched once there is something to consolidate: most who open the pane never do. */
async function cityOf(intakes: readonly Intake[], choices: CityChoices, last: LastYear | undefined): Promise<City | undefined> {
  if (intakes.length === 0) return undefined;
  const { consolidate } = await import("../../consolidate/consolidate");
  return consolidate(intakes, { choices, last, law: standing });
}
