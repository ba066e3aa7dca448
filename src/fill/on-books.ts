import type { PlainDate } from "../measures/dates";
import { isBefore } from "../measures/dates";
import { isEnding, leavesWithoutGrade } from "../measures/dismissal";
import { isNoAnswer } from "../measures/explained";
import type { Law } from "../measures/parameters";
import { inScope } from "../measures/scope";
import type { Row } from "../sheets/recognise";
import { isInService, roster } from "../sheets/roster";
import { valueOf } from "../sheets/values/read";
import { shownText } from "../sheets/values/text";
import type { Message } from "../text";
import { message } from "../text";

export type RosterRow = Row<typeof roster>;

/** Whether someone is to stand in the scoring sheet: unclear where the roster contradicts itself or cannot be read. */
interface Presence {
  readonly state: "present" | "absent" | "unclear";
  readonly because: readonly Message[];
  /** For people to answer, though the row is filled. */
  readonly questions: readonly Message[];
}

const is = (state: Presence["state"], because: readonly Message[] = [], questions: readonly Message[] = []): Presence => ({ state, because, questions });

/**
 * Whether someone is on the books on the base date and in scope (第二条, decisions 4, 13, 21, 32). Who leaves on the base date is still there.
 * @example onBooks(row /* 辞职, 2024-06-30 *\/, date("2024-12-31")).state // "absent"
 */
export function onBooks({ values }: RosterRow, baseDate: PlainDate, law: Law): Presence {
  const scope = inScope(valueOf(values.recruiter), law);
  if (!scope.value) return is("absent", scope.steps);
  const unread = (["status", "leftOn", "arrived"] as const).filter((field) => values[field].state === "unreadable");
  if (unread.length > 0) return is("unclear", unread.map((field) => message("fill.rosterUnread", { title: roster.columns[field].title, actual: shownText(values[field].original) })));
  const arrived = valueOf(values.arrived);
  if (arrived && isBefore(baseDate, arrived)) return is("absent", [message("fill.arrivedLater", { arrived: arrived.toString(), baseDate: baseDate.toString() })]);
  const left = hasLeft(valueOf(values.status), valueOf(values.leftOn), baseDate, law);
  return left.state === "present" ? is("present", [], scope.questions) : left;
}

function hasLeft(status: string | undefined, leftOn: PlainDate | undefined, baseDate: PlainDate, law: Law): Presence {
  if (!isInService(status) && !leftOn) return is("unclear", [message("fill.leftDayMissing", { status: status ?? "" })]);
  if (isInService(status) && leftOn) return is("unclear", [message("fill.leftStatusMissing", { leftOn: leftOn.toString(), status: status ?? "" })]);
  if (!leftOn || status === undefined) return is("present");
  if (!isEnding(status)) return isBefore(leftOn, baseDate) ? is("absent", [message("fill.transferred", { status, leftOn: leftOn.toString(), baseDate: baseDate.toString() })]) : is("present");
  const without = leavesWithoutGrade({ status, leftOn, baseDate }, law);
  if (isNoAnswer(without)) return is("unclear", [message("fill.leftDayMissing", { status })]);
  return is(without.value ? "absent" : "present", without.value ? without.steps : []);
}
