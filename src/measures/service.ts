import { message } from "../text";
import type { PlainDate } from "./dates";
import { isBefore } from "./dates";
import type { Explained } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/**
 * Whether a full year has been served on the base date (第十八条第七项, decision 4): from the day of arrival, probation included,
 * full when the base date ≥ arrival + 12 months − 1 day.
 * @example fullYear({ arrived: date("2024-01-02"), baseDate: date("2024-12-31") }).value // false
 */
export function fullYear({ arrived, baseDate }: { arrived: PlainDate; baseDate: PlainDate }, law: Law = standing): Explained<boolean> {
  const fullOn = arrived.add({ months: law.serviceToGrade.value }).subtract({ days: 1 });
  const full = !isBefore(baseDate, fullOn);
  return explained(full, {
    inputs: { arrived: arrived.toString(), baseDate: baseDate.toString() },
    uses: [law.serviceToGrade],
    steps: [
      message(full ? "why.serviceFull" : "why.serviceShort", {
        arrived: arrived.toString(),
        months: law.serviceToGrade.value,
        fullOn: fullOn.toString(),
        baseDate: baseDate.toString(),
      }),
    ],
  });
}
