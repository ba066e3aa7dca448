import type { Decimal } from "../measures/decimal";
import { written } from "../measures/decimal";
import type { Read } from "../sheets/values/read";
import { shownText } from "../sheets/values/text";
import { message } from "../text";
import type { CellRef } from "../workbook/cell";
import { putValue } from "./fix";
import type { Observation } from "./rule";

interface PointsCell {
  readonly title: string;
  readonly at: CellRef;
  readonly read: Extract<Read<unknown>, { state: "unreadable" }>;
  /** The most points that it can have. */
  readonly full: Decimal;
}

/** What there is to say of points that cannot be counted on, and the number where they are plainly one. */
export function pointsUnread({ title, at, read, full }: PointsCell): Observation {
  const actual = shownText(read.original);
  const most = written(full);
  if (read.fault === "textNumber" && typeof read.guess === "number") {
    return { at, says: message("check.scoreText", { title, actual, guess: read.guess }), actual, expected: String(read.guess), fix: putValue(at, read.guess, "General") };
  }
  if (read.fault === "percentShown") {
    const guess = shownText({ value: read.guess ?? null });
    return { at, says: message("check.scorePercent", { title, actual, guess }), actual: `${guess}%`, expected: guess };
  }
  if (read.fault === "errorCell" || read.fault === "noStoredValue") return { at, says: message(`check.${read.fault}`, { title, actual }), actual, expected: `0—${most}` };
  return { at, says: message("check.scoreUnreadable", { title, actual, full: most }), actual, expected: `0—${most}` };
}
