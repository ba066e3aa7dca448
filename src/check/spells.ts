import type { PlainDate } from "../measures/dates";
import { isBefore } from "../measures/dates";
import type { NoAnswer } from "../measures/explained";
import { isNoAnswer } from "../measures/explained";
import { joinedSpells, leaveDue } from "../measures/leave";
import { isLeaveKind } from "../measures/long-leave";
import type { Law } from "../measures/parameters";
import type { Span } from "../measures/periods";
import { byFirstDay } from "../measures/periods";
import type { District } from "../sheets/district";
import type { leaveRegister } from "../sheets/leave-register";
import type { Row } from "../sheets/recognise";
import { valueOf } from "../sheets/values/read";
import { oncePer, oncePerLaw } from "../sheets/once";
import { groupedBy } from "../workbook/grouped-by";
import type { Person } from "./people";
import { personKey, whoIsMeant } from "./people";

type LeaveRow = Row<typeof leaveRegister>;

/** One row of 请假登记 whose days can be read and are in order. */
export interface Spell extends Span {
  readonly row: LeaveRow;
}

/** Spells of one person, by their first day. */
export type Spells = readonly Spell[];

const spellOf = (row: LeaveRow): readonly Spell[] => {
  const from = valueOf(row.values.from);
  const to = valueOf(row.values.to);
  return from && to && !isBefore(to, from) ? [{ row, from, to }] : [];
};

/** 请假登记 by person, gathered once a workbook: by the row of 花名册, else by what the register itself calls them. */
export const spellsByPerson: (district: District) => ReadonlyMap<Person, Spells> = oncePer((district: District) => {
  const spells = (district.sheets.leave?.rows ?? []).flatMap(spellOf);
  return new Map([...groupedBy(spells, ({ row }) => personKey(row, district))].map(([person, theirs]) => [person, [...theirs].sort(byFirstDay)]));
});

/** The leave of someone in 花名册. @example spellsOf(rosterRow, district).length // 2 */
export const spellsOf = (person: Person, district: District): Spells => spellsByPerson(district).get(person) ?? none;

const none: Spells = [];

/** Those whose kind can be read, with it. */
export const leavesAmong = (spells: Spells) =>
  spells.flatMap((spell) => {
    const kind = valueOf(spell.row.values.kind);
    return kind !== undefined && isLeaveKind(kind) ? [{ ...spell, kind }] : [];
  });

/** A month of the calendar as one number, so that the next month is one more. */
const monthNumber = ({ year, month, monthsInYear }: PlainDate): number => year * monthsInYear + month;

const monthsOf = ({ from, to }: Span): readonly number[] => Array.from({ length: monthNumber(to) - monthNumber(from) + 1 }, (_, offset) => monthNumber(from) + offset);

const spellsByMonth: (spells: Spells) => ReadonlyMap<number, Spells> = oncePer((spells: Spells) => {
  const touched = spells.flatMap((spell) => monthsOf(spell).map((month) => ({ month, spell })));
  return new Map([...groupedBy(touched, ({ month }) => month)].map(([month, both]) => [month, both.map(({ spell }) => spell)]));
});

/** The leave of someone that touches the month of a day. */
export const spellsInMonthOf = (day: PlainDate, person: Person, district: District): Spells => spellsByMonth(spellsOf(person, district)).get(monthNumber(day)) ?? [];

/** People of whom some leave cannot be counted: its days cannot be read or are out of order, or it may be another's. Those rows have findings of their own. */
export const peopleWithDoubtfulLeave: (district: District) => ReadonlySet<Person> = oncePer((district: District) => {
  const doubtful = (district.sheets.leave?.rows ?? []).flatMap((row): readonly (Person | undefined)[] => {
    const meant = whoIsMeant(row, district);
    if (meant.state === "twoPeople") return [meant.byNumber, meant.byName];
    return spellOf(row).length === 0 ? [personKey(row, district)] : [];
  });
  return new Set(doubtful.filter((person) => person !== undefined));
});

/** Each person's spells, those together that only rest days part from each other, or nothing (第十八条第四项, decision 17). */
export const groupsOfSpells: (district: District, law: Law) => readonly Spells[] = oncePerLaw((district: District, law) => [...spellsByPerson(district).values()].flatMap((spells) => grouped(spells, district, law)));

function grouped(spells: Spells, district: District, law: Law): readonly Spells[] {
  const groups: Spells[] = [];
  let taken = 0;
  for (const { parts } of joinedSpells(spells, district.calendar, law)) {
    groups.push(spells.slice(taken, taken + parts.length));
    taken += parts.length;
  }
  return groups;
}

export type LeaveDue = Exclude<ReturnType<typeof leaveDue>, NoAnswer>;

/** What each leave of the register comes to: days and who must approve (第十八条第四项, decisions 14–16). */
export const leavesDue: (district: District, law: Law) => ReadonlyMap<Spell, LeaveDue> = oncePerLaw((district: District, law) => {
  const all = [...spellsByPerson(district).values()].flat();
  return new Map(all.flatMap((spell) => {
    const due = leaveDue(spell, district.calendar, law);
    return isNoAnswer(due) ? [] : [[spell, due] as const];
  }));
});
