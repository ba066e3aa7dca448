import { useEffect, useState } from "react";
import { today } from "../../workbook/clock";
import { problemOf } from "../problem/problem";
import type { Workbook } from "../session/use-workbook";
import type { UpdateSummary } from "./use-city";
import type { Update } from "./write-dialog";

interface Wanted {
  /** Somebody has asked for it. */
  readonly updating: boolean;
  /** The summary that is open, as it was read. */
  readonly reading: Workbook["reading"];
  readonly update: UpdateSummary;
  readonly returnedAsSheets: boolean;
}

/** What the open summary becomes with the city that is shown; nothing while that is being worked out, and never what was found for another state of either. */
export function useSummaryUpdate({ updating, reading, update, returnedAsSheets }: Wanted): Update | undefined {
  const [found, setFound] = useState<{ readonly shown: Update; readonly of: Workbook["reading"]; readonly by: UpdateSummary }>();
  useEffect(() => {
    if (!updating || !reading) return undefined;
    let wanted = true;
    const show = (shown: Update) => {
      if (wanted) setFound({ shown, of: reading, by: update });
    };
    // The page shows what it is doing before it does it.
    const timer = setTimeout(() => void update(reading.snapshot, { today: today(), returnedAsSheets }).then(show, (error: unknown) => show({ problem: problemOf(error) })), 30);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [updating, reading, update, returnedAsSheets]);
  return updating && found?.of === reading && found?.by === update ? found.shown : undefined;
}
