import fc from "fast-check";
import { compared, decimal, grouped, isSame, shareWritten, signOf } from "../../src/measures/decimal";

const counts = fc.integer({ min: 0, max: 5000 });

describe("counts", () => {
  it("as shares of a whole are written half up at two places, as whole-number arithmetic has them", () => {
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

describe("an amount", () => {
  it.each([
    ["0", "0"],
    ["999", "999"],
    ["1000", "1,000"],
    ["-7200", "-7,200"],
    ["1234567.1234", "1,234,567.1234"],
  ])("%s is written with its thousands apart, and only those before the point", (plain, written) => {
    expect(grouped(decimal(plain))).toBe(written);
  });
});

describe("two amounts", () => {
  const digits = fc.stringMatching(/^-?(0|[1-9]\d{0,5})(\.\d{1,6})?$/);

  it("are compared as the decimal library compares them, whatever their signs, lengths and zeros", () => {
    fc.assert(
      fc.property(digits, digits, fc.nat({ max: 3 }), (one, other, zeros) => {
        const longer = decimal(one.includes(".") ? one + "0".repeat(zeros) : one);
        for (const [left, right] of [[longer, decimal(other)], [longer, decimal(one)], [longer.times(decimal(other)), decimal(other)]] as const) {
          expect(compared(left, right)).toBe(left.cmp(right));
          expect(isSame(left, right)).toBe(left.eq(right));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([["-0", "0", 0], ["-0.5", "0", -1], ["0", "-0.5", 1], ["89.996", "90", -1], ["90", "89.9960", 1], ["-90", "-89.9", -1], ["100", "99.99", 1], ["0.01", "0.1", -1]])("%s against %s is %s", (one, other, expected) => {
    expect(compared(decimal(one), decimal(other))).toBe(expected);
  });

  it("are not the same where one is absent", () => {
    expect([isSame(undefined, undefined), isSame(decimal(1), undefined), isSame(decimal("1.0"), decimal(1))]).toEqual([false, false, true]);
  });

  it.each([["-0", 0], ["0.00", 0], ["-3", -1], ["0.001", 1]])("the sign of %s is %s", (value, sign) => {
    expect(signOf(decimal(value))).toBe(sign);
  });
});
