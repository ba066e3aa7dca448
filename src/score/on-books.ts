import type { PlainDate } from "../measures/dates";
import { isBefore } from "../measures/dates";
import { isEnding, leavesWithoutGrade } from "../measures/dismissal";
import type { Explained } from "../measures/explained";
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
export function onBooks(row: RosterRow, baseDate: PlainDate, law: Law): Presence {
  const { values } = row;
  const scope = inScope(valueOf(values.recruiter), law);
  if (!scope.value) return is("absent", scope.steps);
  const unread = (["status", "leftOn", "arrived"] as const).filter((field) => values[field].state === "unreadable");
  if (unread.length > 0) return is("unclear", unread.map((field) => message("fill.rosterUnread", { title: roster.columns[field].title, actual: shownText(values[field].original) })));
  const arrived = valueOf(values.arrived);
  const leftOn = valueOf(values.leftOn);
  if (arrived && leftOn && isBefore(leftOn, arrived)) return is("unclear", [message("fill.leftBeforeArrival", { leftOn: leftOn.toString(), arrived: arrived.toString() })]);
  if (arrived && isBefore(baseDate, arrived)) return is("absent", [message("fill.arrivedLater", { arrived: arrived.toString(), baseDate: baseDate.toString() })]);
  const left = hasLeft(row, baseDate, law);
  return left.state === "present" ? is("present", [], scope.questions) : left;
}

function hasLeft(row: RosterRow, baseDate: PlainDate, law: Law): Presence {
  const [status, leftOn] = [valueOf(row.values.status), valueOf(row.values.leftOn)];
  if (!isInService(status) && !leftOn) return is("unclear", [message("fill.leftDayMissing", { status: status ?? "" })]);
  if (isInService(status) && leftOn) return is("unclear", [message("fill.leftStatusMissing", { leftOn: leftOn.toString(), status: status ?? "" })]);
  if (!leftOn || status === undefined) return is("present");
  if (!isEnding(status)) return movedBefore(baseDate, row) ? is("absent", [message("fill.transferred", { status, leftOn: leftOn.toString(), baseDate: baseDate.toString() })]) : is("present");
  const ended = endedBefore(baseDate, row, law);
  if (!ended) return is("unclear", [message("fill.leftDayMissing", { status })]);
  return is(ended.value ? "absent" : "present", ended.value ? ended.steps : []);
}

/** The day on which someone was 调出, where it lies before the base date (decision 13). */
export function movedBefore(baseDate: PlainDate, { values }: RosterRow): PlainDate | undefined {
  const status = valueOf(values.status);
  const leftOn = valueOf(values.leftOn);
  const moved = status !== undefined && !isInService(status) && !isEnding(status);
  return moved && leftOn && isBefore(leftOn, baseDate) ? leftOn : undefined;
}

/**
 * Whether service ended before the base date (第十八条第七项, decision 21), and why.
 * @returns nothing where the roster does not tell: state and day are blank, cannot be read or contradict each other.
 */
export function endedBefore(baseDate: PlainDate, { values }: RosterRow, law: Law): Explained<boolean> | undefined {
  const status = valueOf(values.status);
  if (status === undefined || values.leftOn.state === "unreadable") return undefined;
  const result = leavesWithoutGrade({ status: isEnding(status) ? status : undefined, leftOn: valueOf(values.leftOn), baseDate }, law);
  return isNoAnswer(result) ? undefined : result;
}

/**
 * Whether 评分表 has to list someone (第二条, decisions 21 and 32): in scope, and on the books on the base date.
 * @returns nothing where the roster does not tell, which is a finding of its own; 补填 fills in also whom only a blank leaves open.
 */
export function isDueInScoring(baseDate: PlainDate, row: RosterRow, law: Law): boolean | undefined {
  if (row.values.recruiter.state === "unreadable") return undefined;
  const { state } = onBooks(row, baseDate, law);
  if (state === "absent") return false;
  return state === "unclear" || row.values.arrived.state === "blank" || row.values.status.state === "blank" ? undefined : true;
}
