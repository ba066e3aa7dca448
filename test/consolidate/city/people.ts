import type { Chance } from "../../sheets/distorted/random";
import type { CaseGrade, CasePerson } from "./case";
import type { History } from "./histories";
import { histories, mixedBefore } from "./histories";
import type { Invented } from "./names";
import type { Scores } from "./scores";
import { scoresIn } from "./scores";

interface Plan {
  readonly letters: string;
  readonly areas: readonly string[];
  readonly grades: Readonly<Record<CaseGrade, number>>;
  /** On the edges of the bands; they count besides `grades`. */
  readonly edges?: readonly Scores[];
  readonly newcomers?: number;
  readonly resigned?: number;
  /** Has set an amount for a mixed pair. */
  readonly ownLaw?: boolean;
}

export interface Making {
  readonly chance: Chance;
  readonly invent: () => Invented;
}

type Known = Pick<CasePerson, "name" | "id" | "birth" | "sex">;

const term = { termBegins: "2023-01-01", termEnds: "2024-12-31" } as const;

/** The grade of last year as a clerk copies it from the file. */
const lastOf = (filed: CasePerson["filed"]): Pick<CasePerson, "lastGrade"> => {
  const last = filed.find(({ year }) => year === 2023)?.grade;
  return last === undefined ? {} : { lastGrade: last };
};

/** Somebody with a whole year behind them, assessed as the score says. */
export const graded = (who: Known, staffNumber: string, area: string, { usual, annual, grade }: Scores, { arrived, filed }: History): CasePerson => ({
  ...who, staffNumber, area, arrived, ...term, status: "在岗", scored: true, takesPart: true, usual, annual, assessed: grade, filed, ...lastOf(filed),
});

/** All of a unit, in the order of the roster: graded in a mixed order, then who came in July, then who resigned in May. */
export function peopleOf(plan: Plan, { chance, invent }: Making): readonly CasePerson[] {
  const number = numbering(plan.letters);
  const pasts = plan.ownLaw ? histories : [...histories, ...mixedBefore];
  const area = (place: number) => plan.areas[place % plan.areas.length]!;
  const all = [...(Object.entries(plan.grades) as [CaseGrade, number][]).flatMap(([grade, count]) => Array.from({ length: count }, () => scoresIn(grade, chance))), ...(plan.edges ?? [])];
  const people = chance.shuffled(all).map((scores, place) => graded(invent(), number(place), area(place), scores, pasts[(place * 7 + chance.below(3)) % pasts.length]!));
  const newcomers = Array.from({ length: plan.newcomers ?? 0 }, (_, place): CasePerson => ({
    ...invent(), staffNumber: number(people.length + place), area: area(place), arrived: "2024-07-01", termBegins: "2024-07-01", termEnds: "2026-06-30", status: "在岗", scored: true, takesPart: false, filed: [],
  }));
  const resigned = Array.from({ length: plan.resigned ?? 0 }, (_, place): CasePerson => ({
    ...invent(), staffNumber: number(people.length + newcomers.length + place), area: area(place), arrived: "2023-01-01", ...term, status: "辞职", leftOn: "2024-05-31", scored: false, takesPart: false, filed: [{ year: 2023, grade: "称职" }],
  }));
  return withLeave([...people, ...newcomers, ...resigned]);
}

const numbering = (letters: string) => (place: number): string => `${letters}${String(place + 1).padStart(3, "0")}`;

/** One in ten was away for two days in April. */
const withLeave = (people: readonly CasePerson[]): readonly CasePerson[] =>
  people.map((one, place) => (place % 10 === 0 && one.arrived < "2024-01-01" ? { ...one, leave: { from: "2024-04-16", to: "2024-04-17" } } : one));
