import fc from "fast-check";
import { awards } from "../../src/measures/awards";
import { composite } from "../../src/measures/composite";
import { decimal, written } from "../../src/measures/decimal";
import { isNoAnswer } from "../../src/measures/explained";
import { excellence, quotaOf } from "../../src/measures/excellence";
import type { Grade } from "../../src/measures/grade";
import { bands, grade, grades, justBelow } from "../../src/measures/grade";

/** A score in ten-thousandths of a point. */
const tenThousandths = fc.integer({ min: 0, max: 1_000_000 });
const points = (scaled: number) => decimal((BigInt(scaled) / 10_000n).toString() + "." + String(scaled % 10_000).padStart(4, "0"));
const gradeName = fc.constantFrom<Grade | undefined>(...grades, undefined);

describe("the composite", () => {
  it("equals exact rational arithmetic for all scores of four places", () => {
    fc.assert(
      fc.property(tenThousandths, tenThousandths, (usual, annual) => {
        const due = composite({ usual: points(usual), annual: points(annual) });
        // 2/5 and 3/5 of whole numbers: no decimals in the calculation that this one is held against.
        const fifths = 2n * BigInt(usual) + 3n * BigInt(annual);
        expect(isNoAnswer(due) ? due : BigInt(due.value.times(50_000).toFixed())).toBe(fifths);
      }),
    );
  });

  it("grades 75.6 and 99.6 as exactly 90, 优秀", () => {
    const due = composite({ usual: decimal("75.6"), annual: decimal("99.6") });
    expect(isNoAnswer(due) ? due : [written(due.value), grade(due.value).value]).toEqual(["90", "优秀"]);
  });

  it.each([
    ["no usual score", { usual: undefined, annual: decimal(90) }, { field: "usual", reason: "absent" }],
    ["no annual score", { usual: decimal(0), annual: undefined }, { field: "annual", reason: "absent" }],
    ["a negative score", { usual: decimal("-0.1"), annual: decimal(90) }, { field: "usual", reason: "negative" }],
    ["a score above 100", { usual: decimal(90), annual: decimal("100.01") }, { field: "annual", reason: "aboveRange" }],
    ["five decimals", { usual: decimal("90.00001"), annual: decimal(90) }, { field: "usual", reason: "tooPrecise" }],
  ])("gives no answer for %s, and names the field", (_, scores, expected) => {
    expect(composite(scores)).toEqual(expected);
  });
});

describe("the bands", () => {
  it("leave no gap and do not overlap", () => {
    const all = bands();
    expect(written(all[0]!.to)).toBe("100");
    expect(written(all.at(-1)!.from)).toBe("0");
    for (const [place, band] of all.slice(1).entries()) expect(written(band.to)).toBe(written(all[place]!.from));
  });

  it("hold every score once, by plain comparison of whole numbers", () => {
    fc.assert(
      fc.property(tenThousandths, (scaled) => {
        const expected = scaled >= 900_000 ? "优秀" : scaled >= 800_000 ? "称职" : scaled >= 600_000 ? "基本称职" : "不称职";
        expect(grade(points(scaled)).value).toBe(expected);
      }),
    );
  });

  it.each([
    ["90", "优秀", undefined],
    ["89.99999", "称职", "优秀"],
    ["89.99", "称职", "优秀"],
    ["89.98999", "称职", undefined],
    ["80", "称职", undefined],
    ["79.99999", "基本称职", "称职"],
    ["60", "基本称职", undefined],
    ["59.99999", "不称职", "基本称职"],
    ["0", "不称职", undefined],
  ])("grade %s as %s at their edges, and note what was just missed", (score, expected, missed) => {
    expect([grade(decimal(score)).value, justBelow(decimal(score))]).toEqual([expected, missed]);
  });
});

describe("the excellence cap", () => {
  const people = fc.array(fc.integer({ min: 50, max: 100 }), { maxLength: 40 }).map((all) => all.map((score, key) => ({ key, composite: decimal(score), grade: grade(decimal(score)).value })));

  it("puts every excellent person in exactly one group, whatever the order of rows", () => {
    fc.assert(
      fc.property(people, (all) => {
        const { secure, undecided, proposed, excellent } = excellence(all).value;
        expect([...secure, ...undecided, ...proposed].sort((a, b) => a - b)).toEqual(all.filter(({ grade: name }) => name === "优秀").map(({ key }) => key));
        expect(secure.length + undecided.length + proposed.length).toBe(excellent);
        const reversed = excellence([...all].reverse()).value;
        expect([...reversed.undecided].sort()).toEqual([...undecided].sort());
      }),
    );
  });

  it("has a place for every whole five of five or more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (base) => {
        expect(quotaOf(base)).toBe(base < 5 ? 0 : Math.floor(base / 5));
      }),
    );
  });

  it("never lets more than a fifth be sure of a place", () => {
    fc.assert(
      fc.property(people, (all) => {
        const { secure, base, over } = excellence(all).value;
        if (over > 0) expect(secure.length * 5).toBeLessThanOrEqual(base);
      }),
    );
  });

  it("takes a quota that the city approved in place of the share, for fewer than five too", () => {
    const few = [91, 92, 93].map((score, key) => ({ key, composite: decimal(score), grade: "优秀" as const }));
    expect(excellence(few, { approvedQuota: 2 }).value).toMatchObject({ quota: 2, over: 1, proposed: [0], secure: [2, 1] });
  });

  it("says when the other base would give another verdict", () => {
    const nine = [91, 92, 70, 70, 70, 70, 70, 70, 70].map((score, key) => ({ key, composite: decimal(score), grade: grade(decimal(score)).value }));
    expect(excellence(nine, { onBooks: 10 }).value).toMatchObject({ over: 1, onBooks: { base: 10, quota: 2, over: 0, differs: true } });
  });
});

describe("awards", () => {
  it("never use a year twice", () => {
    fc.assert(
      fc.property(fc.array(gradeName, { maxLength: 12 }), (names) => {
        const used = awards(names.map((name, place) => ({ year: 2015 + place, grade: name })))
          .filter(({ value }) => value.amount.gt(0))
          .flatMap(({ value }) => value.years);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });

  it("ask for confirmation of a second award", () => {
    const four = awards([2021, 2022, 2023, 2024].map((year) => ({ year, grade: "优秀" as const })));
    expect(four.map(({ value }) => value.status)).toEqual(["none", "due", "used", "confirm"]);
  });

  it("count a lone year that was paid for as used", () => {
    const history = awards([
      { year: 2023, grade: "称职", paid: decimal(4800) },
      { year: 2024, grade: "称职" },
    ]);
    expect(history.at(-1)?.value).toMatchObject({ status: "used" });
  });
});
