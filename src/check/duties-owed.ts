import type { PlainDate } from "../measures/dates";
import type { DutyLine, PersonDuty } from "../measures/duties";
import { duties } from "../measures/duties";
import type { Explained } from "../measures/explained";
import { isNoAnswer } from "../measures/explained";
import type { Law } from "../measures/parameters";
import type { District } from "../sheets/district";
import { entriesByPerson, recordedIn } from "./ledger";
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
export function dutiesOwed(district: District, on: PlainDate | undefined, law: Law): readonly Owed[] {
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
