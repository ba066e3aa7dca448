import type { PlainDate } from "../measures/dates";
import { date } from "../measures/dates";

const two = (number: number): string => String(number).padStart(2, "0");
const dayOf = (moment: Date): string => `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** The machine's own day. Only the doors look at the clock; everything that thinks is told. */
export const today = (): PlainDate => date(dayOf(new Date()));

/** The machine's own day and minute, as people write them: 2025-01-10 14:05. Both of one moment: at midnight the two would part. */
export function now(): string {
  const moment = new Date();
  return `${dayOf(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
