import { message } from "../text";
import type { PlainDate } from "./dates";
import { dayIn, isBefore } from "./dates";
import type { Explained, NoAnswer } from "./explained";
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
  return explained(full, () => ({
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
  }));
}

/**
 * Whether a year of service ends within a calendar year, which is then the year that it is graded for (第十八条第七项, decision 4: a 聘用年度 cycle).
 * @example fullServiceYear({ arrived: date("2023-03-01"), year: 2025 }).value // true
 */
export function fullServiceYear({ arrived, year }: { arrived: PlainDate; year: number }): Explained<boolean> {
  const after = year - arrived.year;
  // Of whoever arrived on 1 January, each year of service ends with the calendar's.
  const end = [after, after + 1]
    .filter((years) => years > 0)
    .map((years) => arrived.add({ years }).subtract({ days: 1 }))
    .find((day) => day.year === year);
  const inputs = { arrived: arrived.toString(), year: String(year) };
  const step = end ? message("why.serviceYearEnds", { arrived: inputs.arrived, end: end.toString(), year }) : message("why.serviceYearOpen", { arrived: inputs.arrived, year });
  return explained(end !== undefined, () => ({ inputs, articles: ["第十八条第七项"], steps: [step] }));
}

interface Cycles {
  /** Calendar years that are served in full, and so graded. */
  readonly byCalendar: readonly number[];
  /** First days of the years of service that lie within the term. */
  readonly byService: readonly PlainDate[];
  /** By calendar years the term is too short for two grades running, by years of service it is not. */
  readonly outOfReach: boolean;
}

/**
 * How many graded years a term holds on either reading of the year (第十八条第七项, 第二十三条第三项, decision 4): a two-year term that did not
 * begin on 1 January has one full calendar year, and the award for two years can never be reached.
 * @example cycles({ arrived: date("2023-03-01"), ends: date("2025-02-28") }).value // { byCalendar: [2024], byService: [2023-03-01, 2024-03-01], outOfReach: true }
 * @returns no answer when the term ends before it begins.
 */
export function cycles({ arrived, ends }: { arrived: PlainDate; ends: PlainDate }, law: Law = standing): Explained<Cycles> | NoAnswer {
  if (isBefore(ends, arrived)) return { field: "ends", reason: "outOfOrder" };
  const span = Array.from({ length: ends.year - arrived.year + 1 }, (_, offset) => arrived.year + offset);
  const byCalendar = span.filter((year) => {
    const baseDate = dayIn(year, law.baseDay.value);
    return baseDate !== undefined && !isBefore(ends, baseDate) && fullYear({ arrived, baseDate }, law).value;
  });
  const byService = span
    .map((_, offset) => arrived.add({ years: offset }))
    .filter((start) => !isBefore(ends, start.add({ years: 1 }).subtract({ days: 1 })));
  const needed = law.awardYears.value;
  const outOfReach = byCalendar.length < needed && byService.length >= needed;
  return explained({ byCalendar, byService, outOfReach }, () => {
    const fill = { arrived: arrived.toString(), ends: ends.toString(), calendar: byCalendar.length, service: byService.length };
    return {
      inputs: { arrived: fill.arrived, ends: fill.ends },
      uses: [law.serviceToGrade, law.baseDay, law.awardYears],
      steps: [message("why.cycles", fill)],
      questions: outOfReach ? [message("ask.cycle", { organ: law.cityOrgan.value, calendar: byCalendar.length })] : [],
    };
  });
}
