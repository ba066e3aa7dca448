import type { PersonDuty, Recorded } from "../measures/duties";
import { personDuties } from "../measures/duties";
import { writePeriod } from "../measures/periods";
import type { District } from "../sheets/district";
import type { dutyLedger } from "../sheets/duty-ledger";
import { entryKinds } from "../sheets/duty-ledger";
import type { Row } from "../sheets/recognise";
import { valueOf } from "../sheets/values/read";
import { oncePer } from "../sheets/once";
import { groupedBy } from "../workbook/grouped-by";
import type { Person } from "./people";
import { personKey } from "./people";

export type DutyRow = Row<typeof dutyLedger>;

/** The duty that an entry counts for; nothing for entries that no number is set for. */
export function dutyOf({ values }: DutyRow): PersonDuty | undefined {
  const kind = valueOf(values.kind);
  return kind && entryKinds[kind];
}

/** Entries that count, as the measures see them; a wrong kind of period and a negative number are findings of their own. */
export function recordedIn(row: DutyRow): readonly Recorded<PersonDuty>[] {
  const duty = dutyOf(row);
  const period = valueOf(row.values.period);
  if (!duty || !period) return [];
  const { every } = personDuties[duty];
  const count = valueOf(row.values.count) ?? 1;
  return (every === "once" || every === period.kind) && count >= 0 ? [{ duty, period: writePeriod(period), count }] : [];
}

/**
 * Entries that may be for a duty and yet count for none: their period cannot be read, or is of another kind, their 事项类型 cannot be read, or their 数量 is negative. Each has a finding
 * of its own, and what is missing may be just this.
 */
export function mayCountFor(row: DutyRow, duty: PersonDuty): boolean {
  const { kind, period } = row.values;
  if (kind.state === "unreadable") return true;
  return dutyOf(row) === duty && (period.state === "blank" || period.state === "unreadable" || recordedIn(row).length === 0);
}

/** 履职台账 by person, gathered once a workbook. */
export const entriesByPerson: (district: District) => ReadonlyMap<Person, readonly DutyRow[]> = oncePer((district: District) => groupedBy(district.sheets.duties?.rows ?? [], (row) => personKey(row, district)));
