import type { NoAnswer } from "../measures/explained";
import { isNoAnswer } from "../measures/explained";
import type { LeaveLevel } from "../measures/leave";
import { isLower, leaveLevelNamed } from "../measures/leave";
import { leaveApproval } from "../measures/leave-approval";
import type { Law } from "../measures/parameters";
import type { District } from "../sheets/district";
import type { Read } from "../sheets/values/read";
import { valueOf } from "../sheets/values/read";
import { shownText, withoutSpaces } from "../sheets/values/text";
import { oncePerLaw } from "../sheets/once";
import type { LeaveDue, Spell, Spells } from "./spells";
import { groupsOfSpells, leavesDue } from "./spells";

type Approval = Exclude<ReturnType<typeof leaveApproval>, NoAnswer>;

/** One leave, what it asks for and whether it was approved high enough. */
interface ApprovedSpell extends Spell {
  readonly given: LeaveLevel;
  readonly due: LeaveDue["value"];
  readonly approval: Approval;
}

/** Every leave whose approval is to be looked at: whose days and 实批层级 can be read, held against every reading with the spells that only rest days part from it (第十八条第四项, decisions 14–17). */
export const approvalsOf: (district: District, law: Law) => readonly ApprovedSpell[] = oncePerLaw((district: District, law) =>
  groupsOfSpells(district, law).flatMap((group) => group.flatMap((spell) => approvalOf(spell, group, district, law))),
);

/** The level that a cell names: the list of the column has the names of the measures, and a district's own law may have others. */
export function levelIn(read: Read<unknown>, law: Law): LeaveLevel | undefined {
  const meant = valueOf(read);
  const written = typeof meant === "string" ? meant : withoutSpaces(shownText(read.original));
  return leaveLevelNamed(written, law) ?? leaveLevelNamed(written);
}

function approvalOf(spell: Spell, group: Spells, district: District, law: Law): readonly ApprovedSpell[] {
  const given = levelIn(spell.row.values.tierGiven, law);
  if (!given) return [];
  const due = leavesDue(district, law).get(spell);
  // High enough for the longest reading of a leave that stands alone: nothing to hold it against.
  if (!due || (group.length === 1 && due.value.readings.every(({ level }) => !isLower(given, level)))) return [];
  const approval = leaveApproval({ spell, given, others: group }, district.calendar, law);
  return isNoAnswer(approval) ? [] : [{ ...spell, given, due: due.value, approval }];
}
