import { decimal } from "../../measures/decimal";
import { override } from "../../measures/override";
import type { Law } from "../../measures/parameters";

/** What can be tried: weights, bands, the cap and the amounts. The weight of the annual score is what the usual one leaves. */
export const trialKeys = ["usualWeight", "excellentFrom", "competentFrom", "basicFrom", "excellentCap", "excellentAward", "competentAward"] as const;
export type TrialKey = (typeof trialKeys)[number];

/** Whole numbers, as the sliders have them. */
export type Trials = Readonly<Record<TrialKey, number>>;

export const trialRange: Readonly<Record<TrialKey, { readonly min: number; readonly max: number; readonly step: number }>> = {
  usualWeight: { min: 0, max: 100, step: 5 },
  excellentFrom: { min: 70, max: 100, step: 1 },
  competentFrom: { min: 60, max: 95, step: 1 },
  basicFrom: { min: 30, max: 80, step: 1 },
  excellentCap: { min: 0, max: 50, step: 1 },
  excellentAward: { min: 0, max: 20_000, step: 100 },
  competentAward: { min: 0, max: 20_000, step: 100 },
};

/** The sliders as the law has them. */
export const standingTrials = (law: Law): Trials => {
  const valueOf = (key: TrialKey): number => law[key].value.toNumber();
  return {
    usualWeight: valueOf("usualWeight"),
    excellentFrom: valueOf("excellentFrom"),
    competentFrom: valueOf("competentFrom"),
    basicFrom: valueOf("basicFrom"),
    excellentCap: valueOf("excellentCap"),
    excellentAward: valueOf("excellentAward"),
    competentAward: valueOf("competentAward"),
  };
};

export const inOrder = ({ excellentFrom, competentFrom, basicFrom }: Trials): boolean => excellentFrom > competentFrom && competentFrom > basicFrom;

/** The law with what is being tried in it; what was not moved stays the law's own. */
export function lawOfTrial(trials: Trials, law: Law, reference: string): Law {
  const moved = trialKeys.filter((key) => !law[key].value.eq(decimal(trials[key]))).map((key) => ({ key, value: decimal(trials[key]) }));
  const rest = moved.some(({ key }) => key === "usualWeight") ? [{ key: "annualWeight" as const, value: decimal(100 - trials.usualWeight) }] : [];
  return override([...moved, ...rest], { reference }, law);
}
