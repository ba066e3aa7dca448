import type { PlainDate } from "../measures/dates";
import { date } from "../measures/dates";

/** The machine's own day. Only the doors look at the clock; everything that thinks is told. */
export function today(): PlainDate {
  const now = new Date();
  return date([now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-"));
}

/** The machine's own day and minute, as people write them: 2025-01-10 14:05. */
export function now(): string {
  const moment = new Date();
  return `${today().toString()} ${String(moment.getHours()).padStart(2, "0")}:${String(moment.getMinutes()).padStart(2, "0")}`;
}
