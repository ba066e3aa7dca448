import type { PlainDate } from "../../../measures/dates";
import { date, isBefore } from "../../../measures/dates";
import { isWorkday, stateCouncil, workdaysIn } from "../../../measures/holidays";
import type { Service, Span } from "../../../measures/periods";
import { clipped, daysOf, eachDayOnce, periodsOf, writePeriod } from "../../../measures/periods";
import type { DistrictPerson } from "./district-people";
import { year } from "./district-staff";

export const serviceOf = ({ arrived, resignedOn }: DistrictPerson): Service => ({ from: date(arrived), ...(resignedOn !== undefined && { to: date(resignedOn) }) });
export const leavesOf = ({ leaves }: DistrictPerson): readonly Span[] => leaves.map(({ from, to }) => ({ from: date(from), to: date(to) }));

const within = (day: PlainDate, { from, to }: Span): boolean => !isBefore(day, from) && !isBefore(to, day);

/** A day of a span on which someone is at work, from the wanted one on, else the last before it. @throws where there is none. */
export function workdayAt({ from, to }: Span, wanted: number, leaves: readonly Span[]): PlainDate {
  const first = from.add({ days: wanted });
  const isAtWork = (day: PlainDate) => isWorkday(day) && !leaves.some((leave) => within(day, leave));
  for (let day = first; !isBefore(to, day); day = day.add({ days: 1 })) if (isAtWork(day)) return day;
  for (let day = first; !isBefore(day, from); day = day.subtract({ days: 1 })) if (within(day, { from, to }) && isAtWork(day)) return day;
  throw new Error(`no day at work from ${from.toString()} to ${to.toString()}`);
}

/** The months of the year with a day in service, each as far as it is in service. */
export function monthsInService(one: DistrictPerson): readonly (Span & { readonly month: string })[] {
  const service = serviceOf(one);
  return periodsOf("month", year).flatMap((period) => {
    const { from, to } = daysOf(period);
    return clipped({ from, to }, { from: service.from, to: service.to ?? to }).map((part) => ({ ...part, month: writePeriod(period) }));
  });
}

/** Working days of a span, and how many of them are leave. */
export function workdaysOf(one: DistrictPerson, span: Span): { readonly expected: number; readonly onLeave: number } {
  const onLeave = eachDayOnce(leavesOf(one).flatMap((leave) => clipped(leave, span)));
  return { expected: workdaysIn(span, stateCouncil), onLeave: onLeave.reduce((sum, part) => sum + workdaysIn(part, stateCouncil), 0) };
}
