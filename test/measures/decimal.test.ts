import fc from "fast-check";
import { shareWritten } from "../../src/measures/decimal";

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
