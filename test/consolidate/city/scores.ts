import type { Chance } from "../../sheets/distorted/random";
import type { CaseGrade } from "./case";

export interface Scores {
  readonly usual: string;
  readonly annual: string;
  readonly grade: CaseGrade;
}

/** On the very edges of the bands and just below them, worked out on paper. */
export const edges: readonly Scores[] = [
  { usual: "87", annual: "92", grade: "优秀" }, // 90
  { usual: "75.6", annual: "99.6", grade: "优秀" }, // 90
  { usual: "89.99", annual: "90", grade: "称职" }, // 89.996
  { usual: "89.9875", annual: "90", grade: "称职" }, // 89.995
  { usual: "100", annual: "83.33", grade: "称职" }, // 89.998
  { usual: "89.9999", annual: "90", grade: "称职" }, // 89.99996
  { usual: "74", annual: "84", grade: "称职" }, // 80
  { usual: "79.9999", annual: "80.0001", grade: "称职" }, // 80.00002
  { usual: "80", annual: "79.98", grade: "基本称职" }, // 79.988
  { usual: "60", annual: "60", grade: "基本称职" }, // 60
  { usual: "59.99", annual: "59.99", grade: "不称职" }, // 59.99
];

/** Both scores within the band, and so their mean whatever the weights. In hundredths of a point. */
const within: Readonly<Record<CaseGrade, readonly [from: number, below: number]>> = { 优秀: [9000, 10000], 称职: [8000, 9000], 基本称职: [6000, 8000], 不称职: [4500, 6000] };

export function scoresIn(grade: CaseGrade, chance: Chance): Scores {
  const [from, below] = within[grade];
  const one = () => String((from + 1 + chance.below(below - from - 1)) / 100);
  return { usual: one(), annual: one(), grade };
}
