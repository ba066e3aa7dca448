import type { PlainDate } from "../measures/dates";
import { isBefore } from "../measures/dates";
import { isEnding, leavesWithoutGrade } from "../measures/dismissal";
import type { Explained } from "../measures/explained";
import { isNoAnswer } from "../measures/explained";
import type { Law } from "../measures/parameters";
import { inScope } from "../measures/scope";
import { isInService } from "../sheets/roster";
import { valueOf } from "../sheets/values/read";
import type { RosterRow } from "./people";

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
 * @returns nothing where the roster does not tell, which is a finding of its own.
 */
export function isDueInScoring(baseDate: PlainDate, row: RosterRow, law: Law): boolean | undefined {
  const { recruiter, arrived, status, leftOn } = row.values;
  if (recruiter.state === "unreadable") return undefined;
  if (!inScope(valueOf(recruiter), law).value) return false;
  const cameOn = valueOf(arrived);
  if (!cameOn) return undefined;
  if (isBefore(baseDate, cameOn) || movedBefore(baseDate, row)) return false;
  const said = valueOf(status);
  // Moved later, and so here on the base date.
  if (said !== undefined && !isInService(said) && !isEnding(said)) return valueOf(leftOn) ? true : undefined;
  const ended = endedBefore(baseDate, row, law);
  return ended && !ended.value;
}
