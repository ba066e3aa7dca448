import type { PlainDate } from "../measures/dates";
import type { Explained } from "../measures/explained";
import type { Law } from "../measures/parameters";
import { oncePer, oncePerLaw } from "../sheets/once";
import { fullServiceYear, fullYear } from "../measures/service";
import type { District } from "../sheets/district";
import { baseDateOf } from "../sheets/district";
import { cycleIn } from "../sheets/settings";
import { valueOf } from "../sheets/values/read";
import type { ScoringEntries } from "./people";
import { isAssessed } from "./people";

/** The cover says 聘用年度: each person is graded by years of their own. */
export const isByService = (district: District): boolean => cycleIn(district.settings) === "聘用年度";

/**
 * Whether someone has served long enough to be graded (第十八条第七项, decision 4): on 考核基准日, or where the cover says 聘用年度, by a year of
 * service of their own that ends within the year. Nothing where the dates do not say.
 */
export function servedFullYear(row: ScoringEntries, district: District, law: Law): Explained<boolean> | undefined {
  const arrived = valueOf(row.values.arrived);
  return arrived && servedSince(arrived, district, law);
}

/** Marked to be graded although the year is not full: what a graded row is asked for only follows from that. */
export const isGradedTooEarly = (row: ScoringEntries, district: District, law: Law): boolean => isAssessed(row) && servedFullYear(row, district, law)?.value === false;

/** The same, from a day of arrival that the roster has. */
export const servedSince = (arrived: PlainDate, district: District, law: Law): Explained<boolean> | undefined => served(district, law)(arrived);

/** By which year people have to have served: all that the workbook adds to their day of arrival. */
interface YearOfService {
  readonly year: number | undefined;
  readonly byService: boolean;
  readonly baseDate: PlainDate | undefined;
}

export const yearOfService = (district: District, law: Law): YearOfService => ({ year: district.year, byService: isByService(district), baseDate: baseDateOf(district, law) });

/** As a text, for telling one from another. */
export const serviceKey = ({ year, byService, baseDate }: YearOfService): string => `${year} ${byService} ${baseDate?.toString()}`;

type Served = (arrived: PlainDate) => Explained<boolean> | undefined;

const servedUnder: (law: Law) => Map<string, Served> = oncePer(() => new Map<string, Served>());

const served: (district: District, law: Law) => Served = oncePerLaw((district: District, law) => servedBy(yearOfService(district, law), law));

/** Many arrive on one day, and many rules ask: what was worked out is kept from edit to edit. */
function servedBy(terms: YearOfService, law: Law): Served {
  const key = serviceKey(terms);
  const known = servedUnder(law).get(key);
  if (known) return known;
  const { year, byService, baseDate } = terms;
  const since = oncePer((arrived: PlainDate) => {
    if (byService) return year === undefined ? undefined : fullServiceYear({ arrived, year });
    return baseDate && fullYear({ arrived, baseDate }, law);
  });
  servedUnder(law).set(key, since);
  return since;
}
