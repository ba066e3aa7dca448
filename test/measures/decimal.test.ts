import fc from "fast-check";
import { compared, decimal, isSame, isShare, percentOf, shareWritten } from "../../src/measures/decimal";

/** Digits with a point somewhere, either sign; zeros in front, behind and alone. */
const texts = fc.tuple(fc.constantFrom("", "-"), fc.integer({ min: 0, max: 12_000 }), fc.constantFrom("", ".0", ".5", ".05", ".50", ".996", ".9960", ".0001")).map(([sign, whole, rest]) => `${sign}${whole}${rest}`);
const counts = fc.integer({ min: 0, max: 5000 });

describe("decimals", () => {
  it("are compared as big.js compares them", () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [first, second] = [decimal(one), decimal(other)];
        expect(Math.sign(compared(first, second))).toBe(first.cmp(second));
        expect(isSame(first, second)).toBe(first.eq(second));
      }),
      { numRuns: 2000 },
    );
  });

  it("are a share of a count exactly where the fraction is, also for a percentage with decimals", () => {
    fc.assert(
      fc.property(counts, counts, fc.constantFrom("50", "33.3", "66.67", "0", "100"), (part, whole, percent) => {
        expect(isShare(part, decimal(percent), whole)).toBe(decimal(percent).times(whole).lte(decimal(part).times(100)));
        expect(percentOf(decimal(percent), decimal(whole)).eq(decimal(percent).times(whole).div(100))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("as shares are written half up at two places, as whole-number arithmetic has them", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 5000 }), (part, whole) => {
        const hundredths = (20_000n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole));
        expect(shareWritten(part, whole)).toBe(`${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}%`);
      }),
      { numRuns: 1000 },
    );
    expect(shareWritten(3, 0)).toBe("—");
  });
});
