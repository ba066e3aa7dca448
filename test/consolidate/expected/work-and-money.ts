import type { CasePerson, CityCase } from "../city/case";
import { year } from "../city/case";
import type { ExpectedFile } from "./files";
import { filledIn } from "./files";
import { leastPerHead } from "./law";
import { sum } from "./totals";

export interface ExpectedWork {
  readonly unit: string;
  readonly entries: number;
  readonly dutiesMissing: number;
  readonly leaves: number;
  readonly leaveFaults: number;
  readonly meetings: number;
  readonly reports: number;
  /** On the books at the start of the year (decision 23). */
  readonly heads: number;
  readonly least: number;
  readonly budget: number;
  readonly spent: number;
  readonly balance: number;
}

/** Months of the year that somebody was there; the year's people come in July, leave in May, or were gone before. */
const months = ({ arrived, leftOn }: CasePerson): number => (leftOn === "2023-12-31" ? 0 : leftOn === "2024-05-31" ? 5 : arrived === "2024-07-01" ? 6 : 12);

/** Entries of 履职台账 that the year of so many months comes to: five a month, a report a quarter, one a half-year, plan, deed and survey. */
const entries: Readonly<Record<number, number>> = { 0: 0, 5: 5 * 5 + 1, 6: 6 * 5 + 2 + 1 + 1, 12: 12 * 5 + 4 + 2 + 2 };

export const workOf = (city: CityCase, files: readonly ExpectedFile[]): readonly ExpectedWork[] =>
  filledIn(city)
    .filter(({ name, kind }) => kind === "district" && files.some(({ file, use }) => file === name && use === "counts"))
    .map(({ filling: { unit, people } }) => {
      const heads = people.filter(({ arrived, leftOn }) => arrived <= `${year}-01-01` && (leftOn === undefined || leftOn >= `${year}-01-01`)).length;
      return {
        unit, entries: sum(people.map((one) => entries[months(one)] ?? Number.NaN)), dutiesMissing: 0, leaves: people.filter(({ leave }) => leave !== undefined).length, leaveFaults: 0, meetings: 8, reports: 2,
        heads, least: heads * leastPerHead, budget: people.length * 25_000, spent: sum(people.map((one) => months(one) * 3650)) + 1200.5, balance: 900_000,
      };
    });
