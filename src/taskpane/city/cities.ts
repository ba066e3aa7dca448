import type { Approvals } from "../../consolidate/appraise/approved-quotas";
import type { CityChoices } from "../../consolidate/choices";
import type { City, LastYear } from "../../consolidate/city";
import { byApprovals, consolidate } from "../../consolidate/consolidate";
import type { Intake } from "../../consolidate/submission";

/** All that a city of the desk follows from. */
export interface CityFrom {
  readonly intakes: readonly Intake[];
  readonly choices: CityChoices;
  readonly last: LastYear | undefined;
  /** What the city has approved itself, as a summary that was read has it. */
  readonly approvals?: Approvals | undefined;
}

/** What lies on the desk as it came: a workbook is made of this, and brings its own approvals. And as it is shown: by what was approved in the summary that was read last. */
export interface Cities {
  readonly received: City;
  readonly shown: City;
}

/** Needs no page: a worker does it as well. */
export function citiesOf({ intakes, choices, last, approvals }: CityFrom): Cities {
  const received = consolidate(intakes, { choices, last });
  return { received, shown: byApprovals(received, approvals) };
}
