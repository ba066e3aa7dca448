import type { Award, YearOnFile } from "../measures/awards";
import { awards } from "../measures/awards";
import { decimal } from "../measures/decimal";
import type { Explained } from "../measures/explained";
import { withValue } from "../measures/explained";
import type { Grade } from "../measures/grade";
import type { Outcome } from "../measures/outcomes";
import { outcomes } from "../measures/outcomes";
import type { Law } from "../measures/parameters";
import type { District } from "../sheets/district";
import { oncePerLaw } from "../sheets/once";
import { valueOf } from "../sheets/values/read";
import type { Message } from "../text";
import { message } from "../text";
import type { Steps } from "../workbook/steps";
import { mapInSteps } from "../workbook/steps";
import { filedYearsOf } from "./filed-years";
import { gradeIn } from "./grade-in";
import type { HistoryRow, Scored } from "./people";
import { servedFullYear, serviceKey, yearOfService } from "./served";

/** As in the measures; besides pending: 优秀 over the cap and not approved · withheld: a major loss is on record. */
type AwardState = Award["status"] | "pending" | "withheld";

export interface AwardOf {
  /** Nothing where no year is known, or nobody is graded. */
  readonly award: Explained<Award> | undefined;
  readonly state: AwardState;
  /** Rests on 分数等次, because nothing is assessed yet. */
  readonly provisional: boolean;
  /** Last year's grade, on file or claimed. */
  readonly lastGrade: Grade | undefined;
  /** Rests on last year's grade as this sheet claims it, with nothing on file. */
  readonly claimed: boolean;
  readonly outcomes: readonly Outcome[];
  readonly steps: readonly Message[];
}

export const unawarded: AwardOf = { award: undefined, state: "none", provisional: false, lastGrade: undefined, claimed: false, outcomes: [], steps: [] };

/** What an award follows from, wherever it is known from: a district's workbook, or the city's files. */
interface AwardFacts {
  readonly year: number | undefined;
  readonly grade: Grade;
  readonly provisional: boolean;
  /** Years on file before this one, oldest first; last year's own claim among them where nothing is on file. */
  readonly earlier: readonly YearOnFile[];
  /** The year of `earlier` that is only claimed. */
  readonly claimedYear: number | undefined;
  /** Years on file with two grades. */
  readonly disputed: readonly number[];
  /** Nothing where the dates do not say. */
  readonly served: boolean | undefined;
  readonly arrivedIn: number | undefined;
  readonly majorLoss: boolean;
  readonly capPending: boolean;
}

/** Everybody, and what their grades lead to, in one order. */
interface Judged {
  readonly people: readonly Scored[];
  readonly awards: readonly AwardOf[];
}

const noHistory: readonly HistoryRow[] = [];

/** Who was judged last, by what else an award follows from beside a person's own row. */
const judgedUnder: (filed: readonly HistoryRow[], law: Law) => Map<string, Judged> = oncePerLaw(() => new Map<string, Judged>());

/**
 * What each person's grade of this year leads to, given what is on file for them (第二十三条). Who is the very one of before, in the place of before, has the award
 * of before, as long as the file, the year and the cap are the same. Many have the same facts: those are judged once.
 */
export function* awardsInSteps(people: readonly Scored[], district: District, capPending: boolean, law: Law): Steps<readonly AwardOf[]> {
  const under = judgedUnder(district.sheets.history?.rows ?? noHistory, law);
  const key = `${serviceKey(yearOfService(district, law))} ${capPending}`;
  const last = under.get(key);
  const byFacts = new Map<string, AwardOf>();
  const judge = (person: Scored): AwardOf => {
    const facts = factsOf(person, district, capPending, law);
    if (!facts) return unawarded;
    const factsKey = keyOf(facts);
    const award = byFacts.get(factsKey) ?? awardFrom(facts, law);
    byFacts.set(factsKey, award);
    return award;
  };
  const awards = yield* mapInSteps(people, (person, place) => (last?.people[place] === person ? last.awards[place] : undefined) ?? judge(person));
  under.set(key, { people, awards });
  return awards;
}

/** All that the facts say, as a text. */
const keyOf = ({ year, grade, provisional, earlier, claimedYear: claimed, disputed, served, arrivedIn, majorLoss, capPending }: AwardFacts): string =>
  [year, grade, provisional, claimed, disputed.join(), served, arrivedIn, majorLoss, capPending, ...earlier.map(yearKey)].join("|");

const yearKey = ({ year, grade, paid, paidForYears }: YearOnFile): string => `${year} ${grade ?? ""} ${paid?.toFixed() ?? ""} ${paidForYears?.join() ?? ""}`;

function factsOf(person: Scored, district: District, capPending: boolean, law: Law): AwardFacts | undefined {
  const { row, standingGrade, provisional } = person;
  // Without a composite nothing is computed from a grade, even one that someone has typed already.
  if (!person.gradeByScore || !standingGrade) return undefined;
  const { year } = district;
  const { years: filed, disputed } = filedYearsOf(valueOf(row.values.id)?.text, district);
  const claimed = year === undefined ? undefined : claimedYear(gradeIn(valueOf(row.values.lastGrade)), filed, year);
  return {
    year,
    grade: standingGrade,
    provisional,
    earlier: claimed ? [...filed, claimed] : filed,
    claimedYear: claimed?.year,
    disputed,
    served: servedFullYear(row, district, law)?.value,
    arrivedIn: valueOf(row.values.arrived)?.year,
    majorLoss: valueOf(row.values.majorLoss) !== undefined,
    capPending,
  };
}

/** What the facts alone lead to. */
export function awardFrom({ year, grade, provisional, earlier, claimedYear: claimed, disputed, served, arrivedIn, majorLoss, capPending }: AwardFacts, law: Law): AwardOf {
  const award = year === undefined ? undefined : awards([...earlier, { year, grade }], law).at(-1);
  const due = award?.value.status === "due" || award?.value.status === "confirm";
  const lastYear = year === undefined ? undefined : year - 1;
  const lastGrade = earlier.find((one) => one.year === lastYear)?.grade;
  // Whoever takes part is taken to have served the year, unless the dates say otherwise.
  const fullYear = served ?? true;
  const found = outcomes({ grade, fullYear, excellentPair: due && grade === "优秀" && lastGrade === "优秀", termGrades: termGrades({ year, grade, earlier, arrivedIn }, law), majorLoss }, law).value;
  if (!award || year === undefined) return { ...unawarded, provisional, outcomes: found, steps: [message("score.noYear")] };
  const open = disputed.some((one) => one === lastYear) || (due && !fullYear);
  const state: AwardState = majorLoss ? "withheld" : open ? "ask" : due && capPending && grade === "优秀" ? "pending" : award.value.status;
  const steps = [
    ...award.steps,
    ...(claimed !== undefined && award.value.years.includes(claimed) ? [message("why.awardClaimed")] : []),
    ...(open ? [message("why.awardOpen", { organ: law.cityOrgan.value })] : []),
    ...(state === "pending" ? [message("why.awardOverCap")] : []),
    ...(state === "withheld" ? [message("why.awardMajorLoss", { organ: law.cityOrgan.value })] : []),
    ...(provisional ? [message("why.awardProvisional")] : []),
  ];
  // Nothing is computed where the measures leave it to people.
  const value = open || majorLoss ? { ...award.value, amount: decimal(0) } : award.value;
  return { award: withValue(value, award), state, provisional, lastGrade, claimed: claimed !== undefined, outcomes: found, steps };
}

/** 上年度等次 counts only where nothing is on file for that year. */
export const claimedYear = (grade: Grade | undefined, filed: readonly YearOnFile[], year: number): YearOnFile | undefined =>
  grade && !filed.some((one) => one.year === year - 1) ? { year: year - 1, grade } : undefined;

/** The grades of the years of a term, this one last; a year that is missing or not graded leaves too few of them. */
function termGrades({ year, grade, earlier, arrivedIn }: Pick<AwardFacts, "year" | "grade" | "earlier" | "arrivedIn">, law: Law): readonly Grade[] {
  if (year === undefined) return [grade];
  const first = year - law.termYears.value + 1;
  if (arrivedIn !== undefined && arrivedIn > first) return [grade];
  return [...earlier.flatMap((one) => (one.year >= first && one.grade ? [one.grade] : [])), grade];
}
