/** An exact number: a whole one over a whole one. Nothing of the product is used here, so that one mistake is never made twice. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const greatest = (one: bigint, other: bigint): bigint => (other === 0n ? one : greatest(other, one % other));
const size = (value: bigint) => (value < 0n ? -value : value);

export function fraction(over: bigint, under = 1n): Fraction {
  const by = greatest(size(over), size(under)) || 1n;
  return { over: over / by, under: under / by };
}

/** @returns nothing for anything but plain digits with one point. */
export function fractionOf(text: string): Fraction | undefined {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, whole = "0", parts = ""] = match;
  return fraction(BigInt(whole + parts), 10n ** BigInt(parts.length));
}

export const plus = (one: Fraction, other: Fraction): Fraction => fraction(one.over * other.under + other.over * one.under, one.under * other.under);
export const times = (one: Fraction, other: Fraction): Fraction => fraction(one.over * other.over, one.under * other.under);
export const isAtLeast = (one: Fraction, other: Fraction): boolean => one.over * other.under >= other.over * one.under;
export const isSame = (one: Fraction, other: Fraction): boolean => one.over === other.over && one.under === other.under;
export const below = (one: Fraction): bigint => one.over / one.under;

/** All its places. @throws where it never ends. @example decimalText(fraction(89996n, 1000n)) // "89.996" */
export function decimalText({ over, under }: Fraction): string {
  for (let places = 0; places <= 12; places += 1) {
    const scale = 10n ** BigInt(places);
    if ((over * scale) % under !== 0n) continue;
    const digits = String((over * scale) / under).padStart(places + 1, "0");
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
  throw new Error(`${over}/${under} has no end`);
}

/** Half up at two places of a per cent. @example shareText(4, 19) // "21.05%" */
export function shareText(part: number, whole: number): string | undefined {
  if (whole === 0) return undefined;
  const hundredths = (20_000n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole));
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}%`;
}
