import { message } from "../text";
import type { Decimal } from "./decimal";
import { compared, decimal, decimalPlaces, percentOf, signOf, written } from "./decimal";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

export interface Scores {
  readonly usual: Decimal | undefined;
  readonly annual: Decimal | undefined;
}

/**
 * 综合得分 (第二十一条): usual × 40% + annual × 60%, exact. Scores in points 0–100, up to 4 decimals.
 * @example composite({ usual: decimal("75.6"), annual: decimal("99.6") }).value // 90
 * @returns no answer, naming the field, when a score is absent or unfit: an absent score is never 0 (decision 18).
 */
export function composite({ usual, annual }: Scores, law: Law = standing): Explained<Decimal> | NoAnswer {
  const fault = scoreFault("usual", usual, law) ?? scoreFault("annual", annual, law);
  if (fault ?? (!usual || !annual)) return fault ?? { field: usual ? "annual" : "usual", reason: "absent" };
  const usualPart = percentOf(law.usualWeight.value, usual);
  const annualPart = percentOf(law.annualWeight.value, annual);
  const value = usualPart.plus(annualPart);
  return explained(value, () => ({
    inputs: { usual: written(usual), annual: written(annual) },
    uses: [law.usualWeight, law.annualWeight],
    steps: [
      message("why.composite", {
        usual: written(usual),
        usualWeight: written(law.usualWeight.value),
        annual: written(annual),
        annualWeight: written(law.annualWeight.value),
        usualPart: written(usualPart),
        annualPart: written(annualPart),
        composite: written(value),
      }),
    ],
  }));
}

/** A percentage is a share of a hundred: so many places more. */
const percentPlaces = decimalPlaces(decimal("0.01"));

/**
 * How many places a composite can have (第二十一条): those of a score, those of the weights, and what a percentage adds.
 * @example compositePlaces() // 6
 */
export const compositePlaces = ({ scorePlaces, usualWeight, annualWeight }: Law = standing): number =>
  scorePlaces.value + percentPlaces + Math.max(decimalPlaces(usualWeight.value), decimalPlaces(annualWeight.value));

/** What makes a score unfit to be counted: absent, out of 0–100, or with more decimals than are allowed (decision 25). */
export function scoreFault(field: string, score: Decimal | undefined, law: Law = standing): NoAnswer | undefined {
  if (score === undefined) return { field, reason: "absent" };
  if (signOf(score) < 0) return { field, reason: "negative" };
  if (compared(score, law.fullScore.value) > 0) return { field, reason: "aboveRange" };
  if (decimalPlaces(score) > law.scorePlaces.value) return { field, reason: "tooPrecise" };
  return undefined;
}
