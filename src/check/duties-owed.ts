import type { PlainDate } from "../measures/dates";
import type { DutyLine, PersonDuty } from "../measures/duties";
import { duties } from "../measures/duties";
import type { Explained } from "../measures/explained";
import { isNoAnswer } from "../measures/explained";
import type { Law } from "../measures/parameters";
import type { District } from "../sheets/district";
import { groupedBy } from "../workbook/grouped-by";
import type { DutyRow } from "./ledger";
import { dutyOf, entriesByPerson, mayCountFor, recordedIn } from "./ledger";
import type { RosterRow } from "./people";
import { serviceOf } from "./people";
import { spellsOf } from "./spells";

interface Owed {
  readonly row: RosterRow;
  readonly owed: Explained<readonly DutyLine<PersonDuty>[]>;
}

/**
 * What each person of 花名册 owes for the year, held against 履职台账 (第八条, 第十八条, decision 27).
 * @returns nobody without a year or a day to judge by, nor whoever's service or entries cannot be counted.
 */
function dutiesOwed(district: District, on: PlainDate | undefined, law: Law): readonly Owed[] {
  const { year, sheets } = district;
  if (year === undefined || !on) return [];
  return (sheets.roster?.rows ?? []).flatMap((row): readonly Owed[] => {
    const service = serviceOf(row);
    if (!service) return [];
    const recorded = (entriesByPerson(district).get(row) ?? []).flatMap(recordedIn);
    const owed = duties({ year, on, service, leave: spellsOf(row, district), recorded }, law);
    return isNoAnswer(owed) ? [] : [{ row, owed }];
  });
}

/** A duty that someone is short of. */
interface Short extends Owed {
  readonly duty: PersonDuty;
  /** The periods that lack something; one without a period for what is owed once. */
  readonly lines: readonly DutyLine<PersonDuty>[];
  readonly missing: number;
}

/**
 * What people owe for the year and the ledger does not show: the rule and the city's summary count the same (第八条, 第十八条, decision 27). No more is missing than there
 * are entries that cannot be counted yet, of the person or of nobody the roster knows: those have findings of their own, and may be just what is missing.
 * @example shortOf(district, date("2024-02-06"), law).map(({ duty, missing }) => `${duty} ${missing}`) // ["rotations 1"]
 */
export function shortOf(district: District, on: PlainDate | undefined, law: Law): readonly Short[] {
  const each = groupedBy(dutiesOwed(district, on, law).flatMap((one) => shortFor(one, district)), ({ duty }) => duty);
  const ofNobody = each.size > 0 ? entriesOfNobody(district) : [];
  return [...each].flatMap(([duty, all]) => (ofNobody.filter((entry) => dutyOf(entry) === duty).length >= missingIn(all) ? [] : all));
}

function shortFor({ row, owed }: Owed, district: District): readonly Short[] {
  const entries = entriesByPerson(district).get(row) ?? [];
  return [...groupedBy(owed.value, (line) => (line.state === "short" ? line.duty : undefined))].flatMap(([duty, lines]) => {
    const missing = missingIn(lines);
    return entries.filter((entry) => mayCountFor(entry, duty)).length >= missing ? [] : [{ row, owed, duty, lines, missing }];
  });
}

const missingIn = (all: readonly { readonly missing: number }[]): number => all.reduce((sum, { missing }) => sum + missing, 0);

/** Entries of someone whom the roster does not know: 花名册里没有的人 finds them. */
const entriesOfNobody = (district: District): readonly DutyRow[] => [...entriesByPerson(district)].flatMap(([person, rows]) => (typeof person === "string" ? rows : []));
