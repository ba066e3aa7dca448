import { isBefore } from "../measures/dates";
import { grounds } from "../measures/dismissal";
import type { Service } from "../measures/periods";
import type { District } from "../sheets/district";
import type { RosterRow } from "../score/on-books";
import { isInService } from "../sheets/roster";
import type { Read } from "../sheets/values/read";
import { valueOf } from "../sheets/values/read";
import { oncePer } from "../sheets/once";
import { groupedBy } from "../workbook/grouped-by";

export type { RosterRow };

/** 花名册, found by what other sheets say of a person. More than one row: the roster itself is at fault, and rules of its own say so. */
export interface People {
  readonly withId: (id: string) => readonly RosterRow[];
  readonly withStaffNumber: (number: string) => readonly RosterRow[];
  readonly withName: (name: string) => readonly RosterRow[];
  /** Everyone has a 人员编号 of their own. */
  readonly allNumbered: boolean;
}

/** The index of the roster; empty where there is none. */
export const peopleOf = ({ sheets }: District): People => peopleIn(sheets.roster?.rows ?? nobody);

const nobody: readonly RosterRow[] = [];

/** Gathered once for as long as the rows are the same. */
const peopleIn = oncePer((rows: readonly RosterRow[]): People => {
  const ids = groupedBy(rows, ({ values }) => valueOf(values.id)?.text);
  const numbers = groupedBy(rows, ({ values }) => valueOf(values.staffNumber));
  const allNumbered = numbers.size === rows.length;
  const names = groupedBy(rows, ({ values }) => valueOf(values.name));
  return { withId: (id) => ids.get(id) ?? [], withStaffNumber: (number) => numbers.get(number) ?? [], withName: (name) => names.get(name) ?? [], allNumbered };
});

/** Whether the roster gives someone a 人员编号 that is nobody else's: blank, unreadable or shared it is a finding of its own, and ledgers with numbers only leave open whom they mean. */
export function hasOwnNumber({ values }: RosterRow, district: District): boolean {
  const number = valueOf(values.staffNumber);
  return number !== undefined && peopleOf(district).withStaffNumber(number).length === 1;
}

/** The row of 花名册 with this id, where there is just one. */
export function rosterRowWithId(id: string | undefined, district: District): RosterRow | undefined {
  const [row, ...others] = id === undefined ? [] : peopleOf(district).withId(id);
  return others.length === 0 ? row : undefined;
}

/** What a ledger says of whom it is about; 经费台账 has no names. */
export interface LedgerPerson {
  readonly values: { readonly name?: Read<string>; readonly staffNumber: Read<string> };
}

/**
 * Whom a row of a ledger means, by 人员编号 and name against 花名册.
 * known: certain · unknown: neither is there · wrongNumber, wrongName: the other one decides, where it names just one person ·
 * twoPeople: each names another · unclear: the row or the roster cannot be read there, and that is a finding of its own.
 */
type Meant =
  | { readonly state: "known"; readonly row: RosterRow }
  | { readonly state: "unknown" }
  | { readonly state: "wrongNumber"; readonly row: RosterRow | undefined }
  | { readonly state: "wrongName"; readonly row: RosterRow }
  | { readonly state: "twoPeople"; readonly byNumber: RosterRow; readonly byName: RosterRow }
  | { readonly state: "unclear" };

/** @example whoIsMeant(leaveRow, district).state // "known" */
export function whoIsMeant({ values }: LedgerPerson, district: District): Meant {
  const people = peopleOf(district);
  const number = valueOf(values.staffNumber);
  const name = values.name && valueOf(values.name);
  const byName = name === undefined ? [] : people.withName(name);
  if (number === undefined) return meantByName(name, byName);
  const [row, ...others] = people.withStaffNumber(number);
  if (!row) return meantByNameOnly(name, byName, district);
  if (name === undefined) return others.length === 0 ? { state: "known", row } : { state: "unclear" };
  const both = byName.filter(({ values: said }) => valueOf(said.staffNumber) === number);
  const [one] = both;
  if (one) return both.length === 1 ? { state: "known", row: one } : { state: "unclear" };
  // A name of the roster that cannot be read contradicts nobody's.
  if (others.length > 0 || valueOf(row.values.name) === undefined) return { state: "unclear" };
  const [another] = byName;
  return another ? { state: "twoPeople", byNumber: row, byName: another } : { state: "wrongName", row };
}

/** Without a number: that it is blank or cannot be read is found elsewhere. */
function meantByName(name: string | undefined, byName: readonly RosterRow[]): Meant {
  const [row, ...others] = byName;
  if (row) return others.length === 0 ? { state: "known", row } : { state: "unclear" };
  return { state: name === undefined ? "unclear" : "unknown" };
}

/** With a number that the roster does not have. */
function meantByNameOnly(name: string | undefined, byName: readonly RosterRow[], district: District): Meant {
  // A number that the roster lacks, has twice or in a form that cannot be read is the roster's fault.
  if (name === undefined && !peopleOf(district).allNumbered) return { state: "unclear" };
  const numbered = byName.filter((row) => hasOwnNumber(row, district));
  const [row, ...others] = byName;
  if (row && numbered.length === 0) return others.length === 0 ? { state: "known", row } : { state: "unclear" };
  if (row) return { state: "wrongNumber", row: others.length === 0 ? row : undefined };
  return name === undefined ? { state: "wrongNumber", row: undefined } : { state: "unknown" };
}

/** The row of 花名册 that a ledger's row is certainly of. */
export function rosterRowOf(row: LedgerPerson, district: District): RosterRow | undefined {
  const meant = whoIsMeant(row, district);
  return meant.state === "known" ? meant.row : undefined;
}

/** Someone in 花名册, else as a ledger calls them. */
export type Person = RosterRow | string;

/**
 * One key a person, for grouping a ledger's rows: whom it means, also where the name or the number is wrong and the other decides; else what it calls them.
 * @returns nothing where it says nobody.
 */
export function personKey(row: LedgerPerson, district: District): Person | undefined {
  const meant = whoIsMeant(row, district);
  const known = "row" in meant ? meant.row : undefined;
  return known ?? valueOf(row.values.staffNumber) ?? (row.values.name && valueOf(row.values.name));
}

/**
 * The days in service, from 到岗日期 to the last of them (第十一条): of 解聘 and 取消资格 the day before 离岗日期, from which benefits stop; of any other end that day itself.
 * @returns nothing where the roster does not say when someone came, or when someone left who is no longer there, or has them leave before they came.
 */
export function serviceOf({ values }: RosterRow): Service | undefined {
  const from = valueOf(values.arrived);
  const status = valueOf(values.status);
  const leftOn = valueOf(values.leftOn);
  if (!from) return undefined;
  if (isInService(status)) return { from };
  if (!leftOn || isBefore(leftOn, from)) return undefined;
  return { from, to: status !== undefined && Object.hasOwn(grounds, status) ? leftOn.subtract({ days: 1 }) : leftOn };
}
