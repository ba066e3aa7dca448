import Big from "big.js";

/** An exact decimal. Never a floating-point number on the way to a grade or an amount. */
export type Decimal = Big;

/** Whether it is one, where anything may come: what a worker sends has none. @example isDecimal(decimal("89.996")) // true */
export const isDecimal = (value: unknown): value is Decimal => value instanceof Big;

/** How many places stand after the point. @example decimalPlaces(decimal("89.9875")) // 4 */
export const decimalPlaces = (value: Decimal): number => Math.max(0, value.c.length - 1 - value.e);

/** @throws on text that is no number: for constants and for text that has been read already. */
export const decimal = (text: string | number): Decimal => new Big(text);

/** @example isSame(decimal("0.00"), zero) // true */
export const zero: Decimal = new Big(0);

/** Reads digits as people write them, with a sign and one point; no exponents, no spaces. @example decimalFrom("92.5") // 92.5 */
export const decimalFrom = (text: string): Decimal | undefined => (/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? new Big(text.replace(/\.$/, "")) : undefined);

/** All its places, never an exponent. @example written(decimal("89.9960")) // "89.996" */
export const written = (value: Decimal): string => value.toFixed();

const shares = new WeakMap<Decimal, Decimal>();

/** A percentage as a share of one; the few that a law has are asked for with every score. */
function shareOf(percent: Decimal): Decimal {
  const share = shares.get(percent) ?? percent.times("0.01");
  shares.set(percent, share);
  return share;
}

/** @example percentOf(decimal(40), decimal(87)) // 34.8 */
export const percentOf = (percent: Decimal, value: Decimal): Decimal => shareOf(percent).times(value);

/** Whether a part is at least so many per cent of a whole; counts, in whole numbers. @example isShare(20, decimal(50), 40) // true */
export const isShare = (part: number, percent: Decimal, whole: number): boolean => {
  const [over, under] = fractionOf(percent);
  return part * under >= over * whole;
};

const fractions = new WeakMap<Decimal, readonly [over: number, under: number]>();

/** A percentage as two whole numbers. */
function fractionOf(percent: Decimal): readonly [over: number, under: number] {
  const under = 100 * 10 ** decimalPlaces(percent);
  const fraction = fractions.get(percent) ?? ([Number(written(percent.times(under / 100))), under] as const);
  fractions.set(percent, fraction);
  return fraction;
}

/**
 * Below 0 where the first is less, 0 where they are equal, else above 0; exact, and without making a number of either first, as many are compared.
 * @example compared(decimal("89.996"), decimal(90)) < 0 // true
 */
export function compared({ s: sign, e: exponent, c: digits }: Decimal, { s: otherSign, e: otherExponent, c: others }: Decimal): number {
  const [isZero, isOtherZero] = [digits[0] === 0, others[0] === 0];
  if (isZero || isOtherZero) return isZero ? (isOtherZero ? 0 : -otherSign) : sign;
  if (sign !== otherSign) return sign;
  if (exponent !== otherExponent) return exponent > otherExponent ? sign : -sign;
  for (let place = 0; place < Math.max(digits.length, others.length); place += 1) {
    const [digit = 0, other = 0] = [digits[place], others[place]];
    if (digit !== other) return digit > other ? sign : -sign;
  }
  return 0;
}

/** Whether there is such a number and it is the same. @example isSame(decimal("90.0"), decimal(90)) // true */
export const isSame = (one: Decimal | undefined, other: Decimal): boolean => one !== undefined && compared(one, other) === 0;

/** A part of an amount or a count, half up at two places. @param parts more than 0. @example divided(decimal(10), 3) // 3.33 */
export const divided = (value: Decimal, parts: number): Decimal => value.div(parts).round(2, Big.roundHalfUp);

/** A share as people read it, half up at two places; of counts, whose multiples are whole numbers still. @example shareWritten(4, 19) // "21.05%" */
export function shareWritten(part: number, whole: number): string {
  if (whole === 0) return "—";
  const [over, under] = [2 * part * 10_000 + whole, 2 * whole];
  const hundredths = (over - (over % under)) / under;
  return `${(hundredths - (hundredths % 100)) / 100}.${String(hundredths % 100).padStart(2, "0")}%`;
}
