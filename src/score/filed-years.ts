import type { YearOnFile } from "../measures/awards";
import { oncePer } from "../sheets/once";
import type { District } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import { gradeIn } from "./grade-in";
import type { HistoryRow } from "./people";
import { groupedBy } from "../workbook/grouped-by";

interface FiledYears {
  /** Before the year of the appraisal, oldest first, one each. */
  readonly years: readonly YearOnFile[];
  /** Of these, the ones that stand there twice with two grades. */
  readonly disputed: readonly number[];
}

const none: FiledYears = { years: [], disputed: [] };

/** What 历年等次 holds of a person, by id: a name is no key. A year that stands twice with two grades counts as not graded. */
export function filedYearsOf(id: string | undefined, { year, sheets }: District): FiledYears {
  if (id === undefined || year === undefined || !sheets.history) return none;
  const index = indexOf(sheets.history.rows);
  const rows = index.get(id);
  return rows ? knownBefore(rows, year) : none;
}

/** Check, appraisal and city all ask about the same people. */
function knownBefore(rows: readonly HistoryRow[], before: number): FiledYears {
  const known = keptYears.get(rows);
  if (known?.before === before) return known.filed;
  const filed = yearsBefore(rows, before);
  keptYears.set(rows, { before, filed });
  return filed;
}

const keptYears = new WeakMap<readonly HistoryRow[], { readonly before: number; readonly filed: FiledYears }>();

function yearsBefore(rows: readonly HistoryRow[], before: number): FiledYears {
  const byYear = new Map<number, HistoryRow>();
  const disputed = new Set<number>();
  for (const row of rows) {
    const year = valueOf(row.values.year);
    if (year === undefined || year >= before) continue;
    const first = byYear.get(year);
    const [one, other] = [first && valueOf(first.values.assessed), valueOf(row.values.assessed)];
    if (!first) byYear.set(year, row);
    else if (one !== other) disputed.add(year);
  }
  const years = [...byYear].map(([year, row]) => onFile(year, row, disputed.has(year))).sort((one, other) => one.year - other.year);
  return { years, disputed: [...disputed] };
}

/** Rows by id, gathered once for as long as they are the same: a city has thousands of them. */
const indexOf = oncePer((rows: readonly HistoryRow[]) => groupedBy(rows, ({ values }) => valueOf(values.id)?.text));

function onFile(year: number, { values }: HistoryRow, disputed: boolean): YearOnFile {
  const paid = valueOf(values.paid);
  const paidForYears = valueOf(values.paidForYears);
  return { year, grade: disputed ? undefined : gradeIn(valueOf(values.assessed)), ...(paid && { paid }), ...(paidForYears && { paidForYears }) };
}
