import type { Message } from "../text";
import { message } from "../text";
import type { Period, PeriodKind } from "./periods";
import { daysOf } from "./periods";

/** Periods of one kind that follow each other within a year, by their numbers. */
interface Run {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Periods as an office writes them; those that follow each other are one stretch.
 * @example periodsInWords(periodsOf("quarter", 2024)).key // "period.quarters"
 * @returns nothing for no period.
 */
export function periodsInWords(periods: readonly Period[]): Message | undefined {
  const runs = runsOf(periods);
  return runs.map(inWords).reduce<Message | undefined>((first, next) => (first ? message("period.and", { first, next }) : next), undefined);
}

function runsOf(periods: readonly Period[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { kind, year, number } of periods) {
    const last = runs.at(-1);
    if (last?.kind === kind && last.year === year && last.to === number - 1) runs[runs.length - 1] = { ...last, to: number };
    else runs.push({ kind, year, from: number, to: number });
  }
  return runs;
}

const halves = ["period.firstHalf", "period.secondHalf"] as const;
const quarters = ["period.first", "period.second", "period.third", "period.fourth"] as const;

function inWords({ kind, year, from, to }: Run): Message {
  if (kind === "year") return message("period.year", { year });
  if (kind === "halfYear") return from < to ? message("period.bothHalves", { year }) : message(halves[from - 1] ?? "period.firstHalf", { year });
  if (kind === "quarter") {
    const [first, last] = [from, to].map((number) => message(quarters[number - 1] ?? "period.first"));
    return first && last && from < to ? message("period.quarters", { year, from: first, to: last }) : message("period.quarter", { year, number: first ?? from });
  }
  const [first, last] = [daysOf({ kind, year, number: from }).from.month, daysOf({ kind, year, number: to }).to.month];
  return first === last ? message("period.month", { year, month: first }) : message("period.months", { year, from: first, to: last });
}
