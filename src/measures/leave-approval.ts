import type { Message } from "../text";
import { message } from "../text";
import type { PlainDate } from "./dates";
import { isBefore } from "./dates";
import type { Explained, NoAnswer } from "./explained";
import { explained, isNoAnswer } from "./explained";
import type { Calendar } from "./holidays";
import { nextWorkday, stateCouncil } from "./holidays";
import type { JoinedSpell, LeaveLevel, LeaveReading } from "./leave";
import { isLower, joinedSpells, leaveDue, leaveTier } from "./leave";
import type { Law } from "./parameters";
import { standing } from "./parameters";
import type { Span } from "./periods";
import { spanWritten } from "./periods";

interface SplitLeave extends JoinedSpell {
  /** Calendar days of the joined spell. */
  readonly days: number;
  readonly level: LeaveLevel;
  readonly tier: string;
}

/**
 * 疑似拆分请假 (第十八条第四项, decision 17): spells of one person that only rest days part, each with the tier of the joined spell. Always to be looked at.
 * @example splitLeaves([{ from: date("2024-04-08"), to: date("2024-04-10") }, { from: date("2024-04-11"), to: date("2024-04-13") }]).value.map(({ days, tier }) => [days, tier]) // [[6, "非公企业党委/社会组织党委"]]
 * @returns no answer, naming the field, when a spell ends before it begins.
 */
export function splitLeaves(spells: readonly Span[], calendar: Calendar = stateCouncil, law: Law = standing): Explained<readonly SplitLeave[]> | NoAnswer {
  if (spells.some(({ from, to }) => isBefore(to, from))) return { field: "to", reason: "outOfOrder" };
  const found: SplitLeave[] = [];
  for (const spell of joinedSpells(spells, calendar, law).filter(({ parts }) => parts.length > 1)) {
    const due = leaveDue(spell, calendar, law);
    if (isNoAnswer(due)) return due;
    found.push({ ...spell, days: due.value.days, level: due.value.level, tier: due.value.tier });
  }
  return explained(found, () => ({
    inputs: { spells: spells.map(spanWritten).join("；") },
    uses: [law.workdays, law.leaveByLeader, law.leaveByCommittee, law.leaveByDistrict],
    steps: found.length === 0 ? [message("leave.notSplit", { spells: spells.length })] : found.map(splitStep),
  }));
}

const splitStep = ({ parts, from, to, days, tier }: Pick<SplitLeave, "parts" | "from" | "to" | "days" | "tier">): Message => message("leave.split", { parts: parts.length, from: from.toString(), to: to.toString(), days, tier });

/** On the spell alone, or joined with those that only rest days part from it (decision 17). */
interface ApprovalReading extends LeaveReading {
  readonly spell: "alone" | "joined";
}

interface LeaveApproval {
  /** Too low on every reading of decisions 15–17 is an error, on some a warning; a higher approval is always enough. */
  readonly verdict: "enough" | "tooLowOnSome" | "tooLowOnEvery";
  /** Due for the spell alone, as decided. */
  readonly tier: string;
  readonly tooLowOn: readonly ApprovalReading[];
}

interface ApprovalFacts {
  readonly spell: Span;
  /** 实批层级. */
  readonly given: LeaveLevel;
  /** The spells of the same person, this one among them or not. */
  readonly others?: readonly Span[];
}

/**
 * Whether a leave was approved high enough (第十八条第四项, decisions 14–17), held against every reading of days, month and split spells.
 * @example leaveApproval({ spell: { from: date("2024-03-01"), to: date("2024-03-04") }, given: "leader" }).value.verdict // "tooLowOnSome"
 * @returns no answer, naming the field, when a spell ends before it begins.
 */
export function leaveApproval({ spell, given, others = [] }: ApprovalFacts, calendar: Calendar = stateCouncil, law: Law = standing): Explained<LeaveApproval> | NoAnswer {
  const due = leaveDue(spell, calendar, law);
  if (isNoAnswer(due)) return due;
  if (others.some(({ from, to }) => isBefore(to, from))) return { field: "others", reason: "outOfOrder" };
  const rest = others.filter(({ from, to }) => !(from.equals(spell.from) && to.equals(spell.to)));
  const joined = joinedSpells([spell, ...rest], calendar, law).find(({ parts }) => parts.length > 1 && parts.some(({ from, to }) => from.equals(spell.from) && to.equals(spell.to)));
  const joinedDue = joined && leaveDue(joined, calendar, law);
  if (isNoAnswer(joinedDue)) return joinedDue;
  const readings: readonly ApprovalReading[] = [
    ...due.value.readings.map((reading) => ({ ...reading, spell: "alone" as const })),
    ...(joinedDue?.value.readings ?? []).map((reading) => ({ ...reading, spell: "joined" as const })),
  ];
  const tooLowOn = readings.filter(({ level }) => isLower(given, level));
  const verdict = tooLowOn.length === 0 ? "enough" : tooLowOn.length < readings.length ? "tooLowOnSome" : "tooLowOnEvery";
  return explained<LeaveApproval>(
    { verdict, tier: due.value.tier, tooLowOn },
    () => ({
      inputs: { ...due.inputs, given: leaveTier(given, law) },
      uses: due.parameters,
      steps: [
        ...due.steps,
        ...(joined && joinedDue ? [splitStep({ ...joined, days: joinedDue.value.days, tier: joinedDue.value.tier })] : []),
        message(`leave.${verdict}`, { given: leaveTier(given, law) }),
      ],
      // An approval that is high enough on every reading leaves nothing to ask.
      questions: verdict === "tooLowOnSome" ? [...due.questions, ...(joined ? [message("ask.leaveSplit", { organ: law.cityOrgan.value, parts: joined.parts.length, from: joined.from.toString(), to: joined.to.toString() })] : [])] : [],
    }),
  );
}

interface LeaveDates extends Span {
  readonly approvedOn: PlainDate | undefined;
  /** 销假日期. */
  readonly closedOn: PlainDate | undefined;
  /** The day of judging. */
  readonly on: PlainDate;
}

interface LeaveTimes {
  readonly approval: "inTime" | "late" | "missing";
  /** open: not closed and not yet due. */
  readonly closing: "closed" | "closedLate" | "open" | "overdue";
  /** The last day for 销假. */
  readonly closeBy: PlainDate;
}

/**
 * Whether a leave was approved before it began and closed by the next working day (第十八条第四项, decision 34).
 * An approval dated the first day counts as before: a date does not tell the hour. Whoever comes back early may close it early.
 * @example leaveTimes({ from: date("2024-04-29"), to: date("2024-04-30"), approvedOn: date("2024-04-28"), closedOn: date("2024-05-07"), on: date("2024-06-01") }).value // { approval: "inTime", closing: "closedLate", closeBy: 2024-05-06 }
 * @returns no answer, naming the field, when the last day is before the first, or the leave is closed before it begins.
 */
export function leaveTimes({ from, to, approvedOn, closedOn, on }: LeaveDates, calendar: Calendar = stateCouncil, law: Law = standing): Explained<LeaveTimes> | NoAnswer {
  if (isBefore(to, from)) return { field: "to", reason: "outOfOrder" };
  if (closedOn && isBefore(closedOn, from)) return { field: "closedOn", reason: "outOfOrder" };
  const closeBy = nextWorkday(to, calendar, law);
  const approval = !approvedOn ? "missing" : isBefore(from, approvedOn) ? "late" : "inTime";
  const closing = closedOn ? (isBefore(closeBy, closedOn) ? "closedLate" : "closed") : isBefore(closeBy, on) ? "overdue" : "open";
  const written = { approvedOn: approvedOn?.toString() ?? "", closedOn: closedOn?.toString() ?? "" };
  return explained<LeaveTimes>(
    { approval, closing, closeBy },
    () => ({
      inputs: { from: from.toString(), to: to.toString(), ...written, on: on.toString() },
      uses: [law.workdays],
      steps: [
        approval === "missing" ? message("leave.approvalMissing") : message(approval === "late" ? "leave.approvedLate" : "leave.approvedInTime", { approvedOn: written.approvedOn, from: from.toString() }),
        closedOn ? message(closing === "closedLate" ? "leave.closedLate" : "leave.closed", { closedOn: written.closedOn, closeBy: closeBy.toString() }) : message(closing === "overdue" ? "leave.overdue" : "leave.open", { closeBy: closeBy.toString() }),
      ],
    }),
  );
}
