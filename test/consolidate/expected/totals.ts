import type { CaseGrade } from "../city/case";
import { caseGrades } from "../city/case";
import type { ExpectedStatus } from "./awards";
import { capOf } from "./cap";
import { fractionOf } from "./fraction";
import { measures } from "./law";
import type { ExpectedPerson, ExpectedUnitPeople } from "./people";

interface ExpectedTotals {
  /** Rows of 评分表. */
  readonly people: number;
  readonly participants: number;
  readonly ungraded: number;
  /** Take part, and have no grade because a score is missing or no number. */
  readonly withoutGrade: number;
  readonly grades: Readonly<Record<CaseGrade, number>>;
  readonly base: number;
  readonly quota: number;
  readonly excellent: number;
  readonly over: number;
  readonly share: string | undefined;
  /** Yuan by status; only these three have an amount. */
  readonly awards: Readonly<Record<"due" | "pending" | "confirm", number>>;
}

export interface ExpectedUnit extends ExpectedTotals {
  readonly unit: string;
  readonly quotaByShare: number;
  readonly capOpen: boolean;
  readonly tooFew: boolean;
  /** By id. */
  readonly secure: readonly string[];
  readonly tied: readonly string[];
  readonly beyond: readonly string[];
}

const counted = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;
const money = (people: readonly ExpectedPerson[], wanted: ExpectedStatus): number => people.reduce((sum, { award }) => (award.status === wanted ? sum + award.amount : sum), 0);

const headsOf = (people: readonly ExpectedPerson[]): Pick<ExpectedTotals, "people" | "participants" | "ungraded" | "withoutGrade" | "grades" | "awards"> => ({
  people: people.length,
  participants: counted(people, ({ takesPart }) => takesPart),
  ungraded: counted(people, ({ takesPart }) => !takesPart),
  withoutGrade: counted(people, ({ takesPart, standing }) => takesPart && standing === undefined),
  grades: Object.fromEntries(caseGrades.map((grade) => [grade, counted(people, ({ standing }) => standing === grade)])) as Record<CaseGrade, number>,
  awards: { due: money(people, "due"), pending: money(people, "pending"), confirm: money(people, "confirm") },
});

export const totalsOf = ({ unit, people, cap, capOpen }: ExpectedUnitPeople): ExpectedUnit => ({ unit, ...headsOf(people), ...cap, capOpen });

/** The city as one (decision 8): one base and one quota over all, beside those of the units. */
export function pooledOf(units: readonly ExpectedUnitPeople[]): ExpectedTotals & { readonly quotaOfUnits: number; readonly overOfUnits: number } {
  const people = units.flatMap((unit) => unit.people);
  const graded = people.filter(({ standing }) => standing !== undefined);
  const excellent = graded.flatMap(({ id, standing, composite }) => {
    const value = fractionOf(composite ?? "");
    return standing === "优秀" && value ? [{ key: id, composite: value }] : [];
  });
  const { base, quota, over, share } = capOf(graded.length, excellent, undefined, measures);
  return { ...headsOf(people), base, quota, excellent: excellent.length, over, share, quotaOfUnits: sum(units.map(({ cap }) => cap.quota)), overOfUnits: sum(units.map(({ cap }) => cap.over)) };
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
