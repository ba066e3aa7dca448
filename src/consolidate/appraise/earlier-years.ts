import type { YearOnFile } from "../../measures/awards";
import { decimal } from "../../measures/decimal";
import { claimedYear } from "../../score/awards-of";
import { gradeIn } from "../../score/grade-in";
import type { LastYear } from "../city";
import type { SubmittedPerson } from "../submission";

interface EarlierYears {
  /** Oldest first. */
  readonly years: readonly YearOnFile[];
  /** The one that only the scoring sheet claims. */
  readonly claimed: number | undefined;
  /** Years with two grades. */
  readonly disputed: readonly number[];
}

/**
 * What counts as a person's history (第二十三条第三项): of last year what the city itself has filed, whatever the district says; of other
 * years the district's 历年等次; 上年度等次 as claimed only where nothing is on file.
 */
export function earlierYears(person: SubmittedPerson, year: number | undefined, last: LastYear | undefined): EarlierYears {
  if (year === undefined) return { years: [], claimed: undefined, disputed: [] };
  const filed = person.filed.filter((one) => one.year < year && one.year !== last?.year).map(onFile);
  const atCity = last && last.year < year && person.id !== undefined ? last.people.get(person.id) : undefined;
  const years = [...filed, ...(atCity && last ? [{ year: last.year, grade: atCity.grade, ...(atCity.paid && { paid: atCity.paid, paidForYears: atCity.paidForYears }) }] : [])];
  const claim = last?.year === year - 1 ? undefined : claimedYear(gradeIn(person.lastGrade), years, year);
  return {
    years: [...years, ...(claim ? [claim] : [])].sort((one, other) => one.year - other.year),
    claimed: claim?.year,
    disputed: person.disputed.filter((one) => one !== last?.year),
  };
}

const onFile = ({ year, grade, paid, paidForYears }: SubmittedPerson["filed"][number]): YearOnFile => ({ year, grade, ...(paid !== undefined && { paid: decimal(paid) }), ...(paidForYears && { paidForYears }) });
