import { message } from "../text";
import { isBefore } from "./dates";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Calendar } from "./holidays";
import { stateCouncil, workdaysIn } from "./holidays";
import type { Law } from "./parameters";
import { standing } from "./parameters";
import type { Span } from "./periods";
import { clipped, eachDayOnce, spanWritten } from "./periods";

/** Whole days of one month. */
interface AttendanceDays {
  /** 应出勤. */
  readonly expected: number;
  /** 实出勤. */
  readonly present: number;
  /** 请假. */
  readonly onLeave: number;
  /** 擅自离岗; none where nothing is entered. */
  readonly absent?: number | undefined;
}

interface AttendanceSum {
  /** 实出勤 + 请假 + 擅自离岗. */
  readonly sum: number;
  readonly addsUp: boolean;
}

/**
 * Whether a month of attendance adds up (第十八条第四项): 应出勤 = 实出勤 + 请假 + 擅自离岗, in days.
 * @example attendanceSum({ expected: 21, present: 18, onLeave: 2 }).value // { sum: 20, addsUp: false }
 * @returns no answer, naming the field, when a count is below 0.
 */
export function attendanceSum({ expected, present, onLeave, absent = 0 }: AttendanceDays): Explained<AttendanceSum> | NoAnswer {
  const days = { expected, present, onLeave, absent };
  const [field] = Object.entries(days).find(([, count]) => count < 0) ?? [];
  if (field !== undefined) return { field, reason: "negative" };
  const sum = present + onLeave + absent;
  return explained(
    { sum, addsUp: sum === expected },
    () => ({ inputs: Object.fromEntries(Object.entries(days).map(([name, count]) => [name, String(count)])), articles: ["第十八条第四项"], steps: [message("attendance.sum", { ...days, sum })] }),
  );
}

/**
 * Working days of leave within a span of days (第十八条第四项, decision 15), each day once however the spells overlap.
 * @example leaveWithin({ leaves: [{ from: date("2024-04-29"), to: date("2024-05-07") }], span: { from: date("2024-05-01"), to: date("2024-05-31") } }).value // 2
 * @returns no answer, naming the field, when a leave or the span ends before it begins.
 */
export function leaveWithin({ leaves, span }: { readonly leaves: readonly Span[]; readonly span: Span }, calendar: Calendar = stateCouncil, law: Law = standing): Explained<number> | NoAnswer {
  if (isBefore(span.to, span.from)) return { field: "span", reason: "outOfOrder" };
  if (leaves.some(({ from, to }) => isBefore(to, from))) return { field: "to", reason: "outOfOrder" };
  const parts = eachDayOnce(leaves.flatMap((leave) => clipped(leave, span)));
  const days = parts.reduce((sum, part) => sum + workdaysIn(part, calendar, law), 0);
  const written = { from: span.from.toString(), to: span.to.toString() };
  return explained(days, () => ({
    inputs: { ...written, leaves: leaves.map(spanWritten).join("；") },
    uses: [law.workdays],
    steps: [message("attendance.leave", { ...written, spells: parts.length, days })],
  }));
}
