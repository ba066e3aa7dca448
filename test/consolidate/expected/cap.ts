import type { Fraction } from "./fraction";
import { below, fraction, isAtLeast, isSame, shareText } from "./fraction";
import type { ExpectedLaw } from "./law";

export interface ExpectedCap<Key> {
  readonly base: number;
  readonly quota: number;
  /** What the share alone gives, beside an approved quota. */
  readonly quotaByShare: number;
  readonly excellent: number;
  readonly over: number;
  /** As "21.05%"; nothing without a base. */
  readonly share: string | undefined;
  readonly tooFew: boolean;
  /** Have a place whatever is decided. */
  readonly secure: readonly Key[];
  /** Vie for the last places with one score (decision 10). */
  readonly tied: readonly Key[];
  /** Beyond the quota without a doubt. */
  readonly beyond: readonly Key[];
}

/** ⌊n × 20%⌋, none below five (decisions 5 and 6). */
export const quotaOf = (base: number, law: ExpectedLaw): number => (base < law.smallestBase ? 0 : Number(below(fraction(BigInt(base) * law.capPercent, 100n))));

/** @param excellent with their composites. @param approved with its 文号 (decision 28). */
export function capOf<Key>(base: number, excellent: readonly { readonly key: Key; readonly composite: Fraction }[], approved: number | undefined, law: ExpectedLaw): ExpectedCap<Key> {
  const quotaByShare = quotaOf(base, law);
  const quota = approved ?? quotaByShare;
  const isAbove = (one: Fraction, other: Fraction) => isAtLeast(one, other) && !isSame(one, other);
  // Sure of a place: fewer than the quota are as good or better, oneself included. Out: the quota is full of better ones.
  const places = excellent.map(({ key, composite }) => {
    const better = excellent.filter((other) => isAbove(other.composite, composite)).length;
    const asGood = excellent.filter((other) => isSame(other.composite, composite)).length;
    return { key, place: better + asGood <= quota ? "secure" : better >= quota ? "beyond" : "tied" };
  });
  const of = (wanted: string) => places.filter(({ place }) => place === wanted).map(({ key }) => key);
  return { base, quota, quotaByShare, excellent: excellent.length, over: Math.max(0, excellent.length - quota), share: shareText(excellent.length, base), tooFew: base < law.smallestBase, secure: of("secure"), tied: of("tied"), beyond: of("beyond") };
}
