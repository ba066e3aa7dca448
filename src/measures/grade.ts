import { message } from "../text";
import type { Decimal } from "./decimal";
import { compared, written } from "./decimal";
import type { Explained } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/** From the best down; 不定等次 is no grade but the absence of one. */
export const grades = ["优秀", "称职", "基本称职", "不称职"] as const;
export type Grade = (typeof grades)[number];

/** What stands in a grade's place where there is none. */
export const ungraded = "不定等次";

export const isGrade = (text: string): text is Grade => (grades as readonly string[]).includes(text);

/** Whether the first is a better grade than the second. @example isBetter("优秀", "称职") // true */
export const isBetter = (one: Grade, other: Grade): boolean => grades.indexOf(one) < grades.indexOf(other);

/** 称职 or better, as 第二十三条 asks. @example isCompetent("基本称职") // false */
export const isCompetent = (grade: Grade): boolean => grade === "优秀" || grade === "称职";

interface Band {
  readonly grade: Grade;
  /** Points; belongs to the band. */
  readonly from: Decimal;
  /** Points; belongs to the next better band, or is the full score. */
  readonly to: Decimal;
  /** Points from which the band is just missed (decision 2). */
  readonly nearFrom: Decimal;
}

/** The bands of 第二十二条, best first, half-open (decision 1), so that no score falls between two. */
export function bands(law: Law = standing): readonly Band[] {
  const known = bandsUnder.get(law) ?? bandsOf(law);
  bandsUnder.set(law, known);
  return known;
}

/** They are asked for with every score. */
const bandsUnder = new WeakMap<Law, readonly Band[]>();

function bandsOf(law: Law): readonly Band[] {
  const starts: readonly (readonly [Grade, Decimal])[] = [
    ["优秀", law.excellentFrom.value],
    ["称职", law.competentFrom.value],
    ["基本称职", law.basicFrom.value],
    ["不称职", law.fullScore.value.times(0)],
  ];
  return starts.map(([grade, from], place) => ({ grade, from, to: starts[place - 1]?.[1] ?? law.fullScore.value, nearFrom: from.minus(law.nearEdge.value) }));
}

/** A band as an interval, closed at the full score. @example bandWritten(bands()[1]) // "[80, 90)" */
export const bandWritten = ({ from, to }: Band, law: Law = standing): string => `[${written(from)}, ${written(to)}${to.eq(law.fullScore.value) ? "]" : ")"}`;

/**
 * 分数等次 (第二十二条): the band in which an exact composite of 0–100 points falls; nothing is rounded first (decision 2).
 * @example grade(decimal("89.996")).value // "称职"
 */
export function grade(composite: Decimal, law: Law = standing): Explained<Grade> {
  const all = bands(law);
  const band = all.find(({ from }) => compared(composite, from) >= 0) ?? all[all.length - 1];
  if (!band) throw new Error("a law has at least one band");
  return explained(band.grade, () => ({
    inputs: { composite: written(composite) },
    uses: [law.excellentFrom, law.competentFrom, law.basicFrom],
    steps: [message("why.grade", { composite: written(composite), grade: band.grade, band: bandWritten(band, law) })],
  }));
}

/** The grade just missed, when the composite is just below an edge (decision 2); people look at such cases twice. @example justBelow(decimal("89.995")) // "优秀" */
export function justBelow(composite: Decimal, law: Law = standing): Grade | undefined {
  return bands(law).find(({ from, nearFrom }) => compared(composite, from) < 0 && compared(composite, nearFrom) >= 0)?.grade;
}
