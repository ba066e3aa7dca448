import { message } from "../text";
import { daysCounted, isBefore } from "./dates";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Calendar } from "./holidays";
import { isWorkday, stateCouncil, workdaysIn, yearsOnPlainWeek } from "./holidays";
import type { Law } from "./parameters";
import { standing } from "./parameters";
import type { Span } from "./periods";
import { byFirstDay } from "./periods";
import { runsWritten } from "./runs";

/** Who approves a leave, lowest first (第十八条第四项); the law names them. */
export const leaveLevels = ["leader", "committee", "district", "city"] as const;
export type LeaveLevel = (typeof leaveLevels)[number];

/** @example isLower("leader", "committee") // true */
export const isLower = (one: LeaveLevel, other: LeaveLevel): boolean => leaveLevels.indexOf(one) < leaveLevels.indexOf(other);

/** The organ of a level as the law names it (第十八条第四项). @example leaveTier("district") // "区县委组织部" */
export const leaveTier = (level: LeaveLevel, law: Law = standing): string => ({ leader: law.groupLeader, committee: law.committeeOrgan, district: law.districtOrgan, city: law.cityOrgan })[level].value;

/**
 * The level that a 实批层级 names (第十八条第四项); nothing for any other writing. Of "a/b" either will do.
 * @example leaveLevelNamed("社会组织党委") // "committee"
 */
export const leaveLevelNamed = (text: string, law: Law = standing): LeaveLevel | undefined =>
  leaveLevels.find((level) => [leaveTier(level, law), ...leaveTier(level, law).split("/")].includes(text));

/** One way to understand "days" and "a month" of the article, and the level that it leads to. */
export interface LeaveReading {
  readonly counting: "calendarDays" | "workdays";
  readonly month: "calendarMonth" | "fixedDays";
  readonly level: LeaveLevel;
  readonly tier: string;
}

interface LeaveDue {
  /** Calendar days, both ends counted (decision 15); half days as whole. */
  readonly days: number;
  readonly workdays: number;
  readonly tier: string;
  readonly level: LeaveLevel;
  /** Every combination of decisions 15 and 16; the first is the one decided on. */
  readonly readings: readonly LeaveReading[];
  /** Years without holiday data, counted by the plain week. */
  readonly plainWeekYears: readonly number[];
}

/**
 * Days of a leave and who must approve it (第十八条第四项, decisions 14–16): 3 and 10 days belong to the lower tier; a month is a calendar month.
 * Beside it the tiers by working days and by a month of 30 days; where they differ, a question for the city.
 * @example leaveDue({ from: date("2024-05-06"), to: date("2024-05-16") }).value // { days: 11, workdays: 10, tier: "区县委组织部", … }
 * @returns no answer, naming the field, when the last day is before the first.
 */
export function leaveDue({ from, to }: Span, calendar: Calendar = stateCouncil, law: Law = standing): Explained<LeaveDue> | NoAnswer {
  if (isBefore(to, from)) return { field: "to", reason: "outOfOrder" };
  const days = daysCounted(from, to);
  const workdays = workdaysIn({ from, to }, calendar, law);
  const overMonth = { calendarMonth: isBefore(monthEnd(from, law), to), fixedDays: days > law.leaveMonthDays.value };
  const reading = (counting: LeaveReading["counting"], month: LeaveReading["month"]): LeaveReading => {
    const level = levelOf(counting === "workdays" ? workdays : days, overMonth[month], law);
    return { counting, month, level, tier: leaveTier(level, law) };
  };
  const decided = reading("calendarDays", "calendarMonth");
  const byWorkdays = reading("workdays", "calendarMonth");
  const byFixedDays = reading("calendarDays", "fixedDays");
  const plainWeekYears = yearsOnPlainWeek({ from, to }, calendar);
  const { level, tier } = decided;
  const span = { from: from.toString(), to: to.toString() };
  const workdaysDiffer = byWorkdays.level !== level;
  const monthDiffers = byFixedDays.level !== level;
  return explained(
    { days, workdays, tier, level, readings: [decided, byWorkdays, byFixedDays, reading("workdays", "fixedDays")], plainWeekYears },
    () => ({
      inputs: span,
      uses: [law.leaveByLeader, law.leaveByCommittee, law.leaveByDistrict, law.leaveMonthDays, law.workdays, law.groupLeader, law.committeeOrgan, law.districtOrgan, law.cityOrgan],
      steps: [
        message("why.leave", { ...span, days, workdays, tier }),
        ...(workdaysDiffer ? [message("leave.byWorkdays", { workdays, tier: byWorkdays.tier })] : []),
        ...(monthDiffers ? [message("leave.byFixedDays", { month: law.leaveMonthDays.value, tier: byFixedDays.tier })] : []),
        ...(plainWeekYears.length > 0 ? [message("leave.plainWeek", { years: runsWritten(plainWeekYears), workdays: law.workdays.value })] : []),
      ],
      questions: [
        ...(workdaysDiffer ? [message("ask.leaveDays", { organ: law.cityOrgan.value, ...span, days, workdays })] : []),
        ...(monthDiffers ? [message("ask.leaveMonth", { organ: law.cityOrgan.value, ...span, month: law.leaveMonthDays.value })] : []),
      ],
    }),
  );
}

/** The last day within a calendar month: same day next month − 1, except that a month without such a day ends it (decision 16). */
function monthEnd(from: Span["from"], law: Law): Span["from"] {
  const sameDay = from.add({ months: law.leaveByDistrict.value });
  return sameDay.day === from.day ? sameDay.subtract({ days: 1 }) : sameDay;
}

function levelOf(days: number, overMonth: boolean, law: Law): LeaveLevel {
  if (days <= law.leaveByLeader.value) return "leader";
  if (days <= law.leaveByCommittee.value) return "committee";
  return overMonth ? "city" : "district";
}

export interface JoinedSpell extends Span {
  /** The spells that it is made of, by their first day. */
  readonly parts: readonly Span[];
}

/**
 * Adds up spells of one person that only rest days part, or nothing (第十八条第四项, decision 17); the rest days between count as of the joined spell.
 * @param spells each with its last day not before its first.
 * @example joinedSpells([{ from: date("2024-04-08"), to: date("2024-04-10") }, { from: date("2024-04-11"), to: date("2024-04-13") }]).map(({ from, to }) => daysCounted(from, to)) // [6]
 */
export function joinedSpells(spells: readonly Span[], calendar: Calendar = stateCouncil, law: Law = standing): readonly JoinedSpell[] {
  const joined: JoinedSpell[] = [];
  for (const { from, to } of [...spells].sort(byFirstDay)) {
    const last = joined.at(-1);
    if (last && onlyRestBetween(last.to, from, calendar, law)) joined[joined.length - 1] = { from: last.from, to: isBefore(to, last.to) ? last.to : to, parts: [...last.parts, { from, to }] };
    else joined.push({ from, to, parts: [{ from, to }] });
  }
  return joined;
}

function onlyRestBetween(end: Span["to"], start: Span["from"], calendar: Calendar, law: Law): boolean {
  for (let day = end.add({ days: 1 }); isBefore(day, start); day = day.add({ days: 1 })) if (isWorkday(day, calendar, law)) return false;
  return true;
}
