import fc from "fast-check";
import { decimal, grouped, shareWritten } from "../../src/measures/decimal";

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
