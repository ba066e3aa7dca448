import { date } from "../../measures/dates";
import type { Law } from "../../measures/parameters";
import { fullServiceYear, fullYear } from "../../measures/service";
import { cycles } from "../../sheets/settings";
import type { Submission, SubmittedPerson } from "../submission";

const [, byService] = cycles;

/** Whether someone has served long enough to be graded (第十八条第七项, decision 4); nothing where the dates do not say. */
export function servedAtCity({ arrived }: SubmittedPerson, { cover, year }: Submission, law: Law): boolean | undefined {
  if (arrived === undefined || year === undefined) return undefined;
  if (cover.cycle === byService) return fullServiceYear({ arrived: date(arrived), year }).value;
  return fullYear({ arrived: date(arrived), baseDate: date(baseDateAtCity({ cover, year }, law)) }, law).value;
}

/** 考核基准日: the cover's own, else the law's day of the year. */
export const baseDateAtCity = ({ cover, year }: Pick<Submission, "cover"> & { readonly year: number }, law: Law): string => cover.baseDate ?? `${year}-${law.baseDay.value}`;
