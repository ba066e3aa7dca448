import { lawOf } from "../measures/law-of-year";
import type { Law } from "../measures/parameters";
import { findAcross } from "./across";
import type { CountedFile } from "./appraise";
import { appraiseAgain, appraiseCity } from "./appraise";
import type { Approvals, ApprovedQuotas } from "./appraise/approved-quotas";
import type { CityChoices } from "./choices";
import { noChoices } from "./choices";
import type { City, LastYear } from "./city";
import { whichCount } from "./files";
import { withoutSettled } from "./settled-by-city";
import type { Intake } from "./submission";
import { versionsIn } from "./versions";

interface Consolidating {
  readonly choices?: CityChoices;
  /** Last year's city file: what is filed goes before what is claimed. */
  readonly last?: LastYear | undefined;
  /** One that is being tried; else the law of the year. */
  readonly law?: Law;
}

/**
 * Makes one city of all that came in (domain.md 4): which files count, what their people come to, and what shows only when all lie side
 * by side. Pure: the same files and choices give the same city.
 * @example consolidate([intake("西固区.xlsx", bytes, { today })]).balance.closes // true
 */
export function consolidate(intakes: readonly Intake[], { choices = noChoices, last, law: tried }: Consolidating = {}): City {
  const { files, year, missing, uncounted } = whichCount(intakes, choices);
  const law = tried ?? lawOf(year);
  const counted = countedFiles({ files, year });
  const appraised = appraiseCity(counted, { choices, last, law });
  const extras = [...new Set(counted.flatMap(({ submission }) => submission.extras))].filter((header) => !choices.withoutExtras.has(header));
  const findings = findAcross({ files, missing, uncounted, year, law, last, ...appraised });
  return { year, law, files, missing, uncounted, ...appraised, findings, versions: versionsIn(files), last, extras };
}

/** The city by the quotas that it has approved itself (decision 28), as its workbook has them: they go before what the districts' covers say, and before what their checks ask. */
export function withApproved(city: City, approved: ApprovedQuotas): City {
  if (approved.size === 0) return city;
  const appraised = appraiseAgain(countedFiles(city), city, approved);
  return { ...city, ...appraised, files: withoutSettled(city.files, appraised.units, approved), findings: findAcross({ ...city, ...appraised }) };
}

/** The same by what was read of a summary, as long as it is of the city's year. */
export const byApprovals = (city: City, approvals: Approvals | undefined): City => (approvals && approvals.year === city.year ? withApproved(city, approvals.quotas) : city);

/** Files that bring ledgers only have nobody to appraise. One that does not say its year is taken to be of the city's. */
const countedFiles = ({ files, year }: Pick<City, "files" | "year">): readonly CountedFile[] =>
  files.flatMap(({ status, unit, submission }) => (status === "accepted" && submission && unit !== undefined && submission.people.length > 0 ? [{ unit, submission: { ...submission, year: submission.year ?? year } }] : []));
