import { message } from "../text";
import type { PlainDate } from "./dates";
import { daysCounted, isBefore } from "./dates";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/** Who approves a leave, lowest first (第十八条第四项). */
const leaveTiers = ["包片工作组组长", "非公企业党委/社会组织党委", "区县委组织部", "市委组织部"] as const;
type LeaveTier = (typeof leaveTiers)[number];

interface Spell {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

interface LeaveDue {
  /** Calendar days, both ends counted (decision 15). */
  readonly days: number;
  /** Mondays to Fridays among them. */
  readonly workdays: number;
  readonly tier: LeaveTier;
}

/**
 * Days of a leave and who must approve it (第十八条第四项, decisions 14–16): 3 and 10 days belong to the lower tier; a month is a calendar month.
 * @example leaveDue({ from: date("2024-05-06"), to: date("2024-05-16") }).value // { days: 11, workdays: 9, tier: "区县委组织部" }
 */
export function leaveDue({ from, to }: Spell, law: Law = standing): Explained<LeaveDue> | NoAnswer {
  if (isBefore(to, from)) return { field: "to", reason: "outOfOrder" };
  const days = daysCounted(from, to);
  // "Same day next month − 1", except that a month without such a day ends it.
  const sameDay = from.add({ months: law.leaveByDistrict.value });
  const monthEnd = sameDay.day === from.day ? sameDay.subtract({ days: 1 }) : sameDay;
  const tier = days <= law.leaveByLeader.value ? 0 : days <= law.leaveByCommittee.value ? 1 : isBefore(monthEnd, to) ? 3 : 2;
  const value = { days, workdays: workdaysOf({ from, to }), tier: leaveTiers[tier] };
  return explained(value, {
    inputs: { from: from.toString(), to: to.toString() },
    uses: [law.leaveByLeader, law.leaveByCommittee, law.leaveByDistrict],
    steps: [message("why.leave", { from: from.toString(), to: to.toString(), days, workdays: value.workdays, tier: value.tier })],
  });
}

/** Saturdays and Sundays. */
const isRestDay = (day: PlainDate): boolean => day.dayOfWeek > 5;

function workdaysOf({ from, to }: Spell): number {
  let count = 0;
  for (let day = from; !isBefore(to, day); day = day.add({ days: 1 })) if (!isRestDay(day)) count += 1;
  return count;
}

/** Adds up spells that only rest days part (decision 17). Spells in order of their first day. @example 8–10 and 11–13 April 2024 // one spell of 6 days */
export function joinedSpells(spells: readonly Spell[]): readonly Spell[] {
  const joined: Spell[] = [];
  for (const spell of [...spells].sort((one, other) => (isBefore(one.from, other.from) ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && onlyRestBetween(last.to, spell.from)) joined[joined.length - 1] = { from: last.from, to: isBefore(spell.to, last.to) ? last.to : spell.to };
    else joined.push(spell);
  }
  return joined;
}

function onlyRestBetween(end: PlainDate, start: PlainDate): boolean {
  for (let day = end.add({ days: 1 }); isBefore(day, start); day = day.add({ days: 1 })) if (!isRestDay(day)) return false;
  return true;
}
