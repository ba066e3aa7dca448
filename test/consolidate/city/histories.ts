import type { FiledYear } from "./case";

export interface History {
  readonly arrived: string;
  readonly filed: readonly FiledYear[];
}

const of = (arrived: string, ...filed: readonly FiledYear[]): History => ({ arrived, filed });
const oneTerm = "2023-01-01";
const twoTerms = "2021-01-01";

/** Every way in which earlier years can bear on an award; each award that fell due before was paid, else the check would ask. */
export const histories: readonly History[] = [
  of(oneTerm, { year: 2023, grade: "称职" }),
  of(oneTerm, { year: 2023, grade: "优秀" }),
  of(oneTerm, { year: 2023, grade: "基本称职" }),
  of(twoTerms, { year: 2022, grade: "基本称职" }, { year: 2023, grade: "称职" }),
  of(twoTerms, { year: 2022, grade: "称职" }, { year: 2023, grade: "称职", paid: 4800, paidForYears: [2022, 2023] }),
  of(twoTerms, { year: 2021, grade: "称职" }, { year: 2022, grade: "称职", paid: 4800, paidForYears: [2021, 2022] }, { year: 2023, grade: "称职" }),
  of(twoTerms, { year: 2022, grade: "优秀" }, { year: 2023, grade: "优秀", paid: 7200, paidForYears: [2022, 2023] }),
  of(twoTerms, { year: 2021, grade: "优秀" }, { year: 2022, grade: "不定等次" }, { year: 2023, grade: "优秀" }),
  // A year that nothing is on file for.
  of(twoTerms, { year: 2022, grade: "优秀" }),
  // Paid on a lone year.
  of(oneTerm, { year: 2023, grade: "称职", paid: 4800 }),
];

/** The years before were different, and an amount for that would have fallen due where a district has set one: for units without one only. */
export const mixedBefore: readonly History[] = [
  of(twoTerms, { year: 2022, grade: "称职" }, { year: 2023, grade: "优秀" }),
  of(twoTerms, { year: 2022, grade: "优秀" }, { year: 2023, grade: "称职" }),
];
