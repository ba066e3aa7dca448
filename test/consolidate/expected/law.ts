import type { OwnValue } from "../city/case";

/** The numbers of the measures that a result here rests on, written out from the text and from domain.md. */
export interface ExpectedLaw {
  readonly usualPercent: bigint;
  readonly annualPercent: bigint;
  readonly excellentFrom: bigint;
  readonly competentFrom: bigint;
  readonly basicFrom: bigint;
  readonly capPercent: bigint;
  readonly smallestBase: number;
  readonly excellentAward: number;
  readonly competentAward: number;
  readonly mixedAward: number;
}

export const measures: ExpectedLaw = {
  usualPercent: 40n,
  annualPercent: 60n,
  excellentFrom: 90n,
  competentFrom: 80n,
  basicFrom: 60n,
  capPercent: 20n,
  smallestBase: 5,
  excellentAward: 7200,
  competentAward: 4800,
  mixedAward: 0,
};

export const withOwn = (own: readonly OwnValue[]): ExpectedLaw => own.reduce<ExpectedLaw>((law, { key, value }) => ({ ...law, [key]: value }), measures);

/** A year's whole duties (第十二条), yuan a head. */
export const leastPerHead = 20_000;
