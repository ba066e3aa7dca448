import { message } from "../text";
import { daysCounted, isBefore } from "./dates";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";
import type { Span } from "./periods";
import { clipped, eachDayOnce, spanWritten } from "./periods";

/** What 类别 of 请假登记 offers, coarse on purpose: no diagnosis is ever asked. Leave that the state grants never counts against anyone (decision 26). */
export const leaveKinds = {
  事假: "counts",
  病假: "counts",
  年休假: "statutory",
  婚假: "statutory",
  产假: "statutory",
  护理假: "statutory",
  育儿假: "statutory",
  丧假: "statutory",
  探亲假: "statutory",
  工伤假: "statutory",
  公假: "statutory",
} as const satisfies Readonly<Record<string, "counts" | "statutory">>;
type LeaveKind = keyof typeof leaveKinds;

/** @example isLeaveKind("产假") // true */
export const isLeaveKind = (text: string): text is LeaveKind => Object.hasOwn(leaveKinds, text);

interface KindOfLeave extends Span {
  readonly kind: LeaveKind;
}

interface LongLeave {
  /** Calendar days of sick and personal leave within the year, each day once. */
  readonly days: number;
  /** As many days as the months of the law have from the beginning of the year. */
  readonly limit: number;
  /** 不定等次 is proposed, for the city to say. */
  readonly proposed: boolean;
}

/**
 * Whether sick and personal leave in a year come to more than half of it (第十八条第七项, decision 26). The measures do not say what follows: a proposal and a question.
 * @param year the year of the appraisal, both ends counted.
 * @example longLeave({ leaves: [{ kind: "病假", from: date("2024-01-01"), to: date("2024-07-01") }], year: { from: date("2024-01-01"), to: date("2024-12-31") } }).value // { days: 183, limit: 182, proposed: true }
 * @returns no answer, naming the field, when a leave or the year ends before it begins.
 */
export function longLeave({ leaves, year }: { readonly leaves: readonly KindOfLeave[]; readonly year: Span }, law: Law = standing): Explained<LongLeave> | NoAnswer {
  if (isBefore(year.to, year.from)) return { field: "year", reason: "outOfOrder" };
  if (leaves.some(({ from, to }) => isBefore(to, from))) return { field: "to", reason: "outOfOrder" };
  const counted = leaves.filter(({ kind }) => leaveKinds[kind] === "counts").flatMap((leave) => clipped(leave, year));
  const days = eachDayOnce(counted).reduce((sum, { from, to }) => sum + daysCounted(from, to), 0);
  const limit = daysCounted(year.from, year.from.add({ months: law.longLeave.value }).subtract({ days: 1 }));
  const proposed = days > limit;
  const span = { from: year.from.toString(), to: year.to.toString() };
  return explained(
    { days, limit, proposed },
    () => ({
      inputs: { ...span, leaves: leaves.map((leave) => `${leave.kind} ${spanWritten(leave)}`).join("；") },
      uses: [law.longLeave],
      steps: [message(proposed ? "leave.long" : "leave.notLong", { ...span, days, limit, months: law.longLeave.value })],
      questions: proposed ? [message("ask.longLeave", { organ: law.cityOrgan.value, ...span, days })] : [],
    }),
  );
}
