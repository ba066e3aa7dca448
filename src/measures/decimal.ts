import Big from "big.js";

/** An exact decimal. Never a floating-point number on the way to a grade or an amount. */
export type Decimal = Big;

/** Whether it is one, where anything may come: what a worker sends has none. @example isDecimal(decimal("89.996")) // true */
export const isDecimal = (value: unknown): value is Decimal => value instanceof Big;

/** How many places stand after the point. @example decimalPlaces(decimal("89.9875")) // 4 */
export const decimalPlaces = (value: Decimal): number => Math.max(0, value.c.length - 1 - value.e);

/** @throws on text that is no number: for constants and for text that has been read already. */
export const decimal = (text: string | number): Decimal => new Big(text);

/** Reads digits as people write them, with a sign and one point; no exponents, no spaces. @example decimalFrom("92.5") // 92.5 */
export const decimalFrom = (text: string): Decimal | undefined => (/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? new Big(text.replace(/\.$/, "")) : undefined);

/**
 * Less than 0 where the first is less, more than 0 where it is more: as big.js compares, which makes a copy for each comparison; scores are compared by the thousand.
 * @example compared(decimal("89.996"), decimal(90)) // -1
 */
export function compared(one: Decimal, other: Decimal): number {
  const sign = signOf(one);
  const otherSign = signOf(other);
  if (sign !== otherSign || sign === 0) return Math.sign(sign - otherSign);
  if (one.e !== other.e) return one.e > other.e ? sign : -sign;
  const places = Math.max(one.c.length, other.c.length);
  for (let place = 0; place < places; place += 1) {
    const difference = (one.c[place] ?? 0) - (other.c[place] ?? 0);
    if (difference !== 0) return difference > 0 ? sign : -sign;
  }
  return 0;
}

/** Whether both are there and equal. @example isSame(decimal("90.0"), decimal(90)) // true */
export const isSame = (one: Decimal | undefined, other: Decimal | undefined): boolean => one !== undefined && other !== undefined && compared(one, other) === 0;

/** -1, 0 or 1. A zero may have a sign of its own in big.js. @example signOf(decimal("-0.5")) // -1 */
export const signOf = ({ s, c }: Decimal): number => (c[0] === 0 ? 0 : s);

/** All its places, never an exponent. @example written(decimal("89.9960")) // "89.996" */
export const written = (value: Decimal): string => value.toFixed();

/** The last step, into a cell: 15 significant digits hold every score and amount exactly. @example numberOf(decimal("89.996")) // 89.996 */
export const numberOf = (value: Decimal): number => Number(written(value));

/** The same with its thousands apart, as an office writes an amount. @example grouped(decimal("12000.5")) // "12,000.5" */
export function grouped(value: Decimal): string {
  const [whole = "", ...fraction] = written(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}

const hundredth: Decimal = new Big("0.01");

/** @example percentOf(decimal(40), decimal(87)) // 34.8 */
export const percentOf = (percent: Decimal, value: Decimal): Decimal => percent.times(value).times(hundredth);

/** A part of an amount or a count, half up at two places. @param parts more than 0. @example divided(decimal(10), 3) // 3.33 */
export const divided = (value: Decimal, parts: number): Decimal => value.div(parts).round(2, Big.roundHalfUp);

/** A share as people read it, half up at two places; of counts, whose multiples are whole numbers still. @example shareWritten(4, 19) // "21.05%" */
export function shareWritten(part: number, whole: number): string {
  if (whole === 0) return "—";
  const [over, under] = [2 * part * 10_000 + whole, 2 * whole];
  const hundredths = (over - (over % under)) / under;
  return `${(hundredths - (hundredths % 100)) / 100}.${String(hundredths % 100).padStart(2, "0")}%`;
}
