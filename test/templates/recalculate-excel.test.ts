import { composite } from "../../src/measures/composite";
import { decimal } from "../../src/measures/decimal";
import { isNoAnswer } from "../../src/measures/explained";
import { grade } from "../../src/measures/grade";
import { points, randomScores } from "./recalculate-scoring";

/** Digits of a number at so many places, half up, as a spreadsheet's ROUND shows them. */
const rounded = (value: number, places: number) => Number(value.toFixed(places));

/** usual*40%+annual*60% as Excel and WPS have it: in binary fractions, step by step, before ROUND. */
const inBinary = (usual: number, annual: number) => usual * (40 / 100) + annual * (60 / 100);

describe("the composite's formula in the arithmetic of Excel", () => {
  const pairs = randomScores(9, { nearEdge: 20_000, any: 10_000, odd: 0 }).map(({ usual, annual }) => [Number(usual), Number(annual)] as const);

  it("leaves so little beside the exact composite that ROUND gives its very digits, and the grade follows", () => {
    const wrong = pairs.filter(([usual, annual]) => {
      const due = composite({ usual: decimal(usual), annual: decimal(annual) });
      if (isNoAnswer(due)) return true;
      const exact = Number(due.value.toFixed());
      const binary = inBinary(usual, annual);
      const shown = rounded(binary, 6);
      const byFormula = shown >= 90 ? "优秀" : shown >= 80 ? "称职" : shown >= 60 ? "基本称职" : "不称职";
      // Half of the last place that is kept is 0.0000005: the remainder is millions of times smaller.
      return Math.abs(binary - exact) > 1e-12 || shown !== exact || byFormula !== grade(due.value).value;
    });
    expect(wrong).toEqual([]);
  });

  it("would put people on the wrong side of an edge without ROUND", () => {
    expect(inBinary(75.6, 99.6)).toBe(89.99999999999999);
  });

  it("takes no score of four decimals for a more precise one, of all there are", () => {
    let taken = 0;
    for (let scaled = 0; scaled <= 1_000_000; scaled += 1) {
      const score = points(scaled);
      if (rounded(score, 4) !== rounded(score, 12)) taken += 1;
    }
    expect(taken).toBe(0);
  });
});
