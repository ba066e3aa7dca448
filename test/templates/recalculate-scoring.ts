import fc from "fast-check";
import { composite } from "../../src/measures/composite";
import type { Decimal } from "../../src/measures/decimal";
import { decimal, written } from "../../src/measures/decimal";
import { isNoAnswer } from "../../src/measures/explained";
import { grade } from "../../src/measures/grade";
import type { Law } from "../../src/measures/parameters";
import { standing } from "../../src/measures/parameters";
import { ranks } from "../../src/measures/rank";
import { scoring } from "../../src/sheets/scoring";
import type { CellValue } from "../../src/workbook/cell";
import type { FilledRow, FilledSheet } from "./recalculate-book";

/** What decides a row's 综合得分, 分数等次 and 排名, as it stands in the cells. */
interface Typed {
  readonly usual: CellValue;
  readonly annual: CellValue;
  readonly takesPart?: CellValue;
  /** In place of the formula of 综合得分. */
  readonly over?: CellValue;
}

/** A number cell is its 15 significant digits; text, whatever it looks like, is no number. */
const numberIn = (cell: CellValue): Decimal | undefined => (typeof cell === "number" ? decimal(cell.toPrecision(15)) : undefined);

function compositeOf({ usual, annual, takesPart = "是" }: Typed, law: Law): Decimal | undefined {
  if (typeof takesPart === "string" && takesPart.replace(/\s/g, "") === "否") return undefined;
  const due = composite({ usual: numberIn(usual), annual: numberIn(annual) }, law);
  return isNoAnswer(due) ? undefined : due.value;
}

/** The sheet that these people make, with what the measures say of each. */
export function scoringSheet(people: readonly Typed[], law: Law = standing): FilledSheet {
  const composites = people.map((typed) => (typed.over === undefined ? compositeOf(typed, law) : numberIn(typed.over)));
  const places = ranks(composites);
  const rows = people.map((typed, place): FilledRow => {
    const value = composites[place];
    return {
      inputs: {
        name: `甲${place + 1}`,
        usual: typed.usual,
        annual: typed.annual,
        assessedThisYear: typed.takesPart === undefined ? "是" : typed.takesPart,
        ...(typed.over !== undefined && { composite: typed.over }),
      },
      expected: {
        ...(typed.over === undefined && { composite: value ? Number(written(value)) : "" }),
        grade: value ? grade(value, law).value : "",
        rank: places[place] ?? "",
      },
    };
  });
  return { definition: scoring, law, rows };
}

/** A score of four decimals, from ten-thousandths of a point. */
export const points = (scaled: number): number => Number(`${Math.floor(scaled / 10_000)}.${String(scaled % 10_000).padStart(4, "0")}`);

const tenThousandths = fc.integer({ min: 0, max: 1_000_000 });

/** Two scores whose composite is the edge of a band, or within 0.01 of it: 2 × usual + 3 × annual is five times the composite. */
const nearEdge = fc
  .tuple(fc.constantFrom(60, 80, 90), fc.oneof(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -3, max: 3 })), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([edge, off, part]): Typed => {
    const fiveTimes = 50_000 * edge + off;
    const [least, most] = [Math.max(0, Math.ceil((fiveTimes - 3_000_000) / 2)), Math.min(1_000_000, Math.floor(fiveTimes / 2)) - 2];
    const start = Math.round(least + part * (most - least));
    // Of three neighbours one leaves a whole number for the annual score.
    const usual = [start, start + 1, start + 2].find((score) => (fiveTimes - 2 * score) % 3 === 0) ?? 0;
    return { usual: points(usual), annual: points((fiveTimes - 2 * usual) / 3) };
  });

const anyScores = fc.record({
  usual: fc.oneof(tenThousandths.map(points), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
  annual: fc.oneof(tenThousandths.map(points), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
});

/** Cells that are no scores, or look otherwise than they are. */
const odd = fc.constantFrom<CellValue>(null, "", " ", "92", "92分", "９２", "缺考", 0, 100, 100.0001, -0.0001, 101, 1e15, 89.99999, 59.99999, 90.00001, 89.9999999, 89.99999999999999, 100.00000000000001, 59.99999999999999);
const oddRows = fc.record({ usual: fc.oneof(odd, tenThousandths.map(points)), annual: odd, takesPart: fc.constantFrom<CellValue>("是", "否", " 否", "否 ", "　否", null) });

export const randomScores = (seed: number, count: { readonly nearEdge: number; readonly any: number; readonly odd: number }): readonly Typed[] => [
  ...fc.sample(nearEdge, { seed, numRuns: count.nearEdge }),
  ...fc.sample(anyScores, { seed, numRuns: count.any }),
  ...fc.sample(oddRows, { seed, numRuns: count.odd }),
];

/** The edges by hand; composites beside them where they tell more than the scores. */
export const edgeScores: readonly Typed[] = [
  { usual: 75.6, annual: 99.6 }, // 90, and 89.99999999999999 in binary fractions
  { usual: 90, annual: 90 },
  { usual: 89.9999, annual: 90 }, // 89.99996
  { usual: 90, annual: 89.9999 }, // 89.99994
  { usual: 89.9999, annual: 89.9999 },
  { usual: 90.0001, annual: 90 },
  { usual: 80, annual: 80 },
  { usual: 79.9999, annual: 80 },
  { usual: 79.9999, annual: 79.9999 },
  { usual: 60, annual: 60 },
  { usual: 59.9999, annual: 60 },
  { usual: 59.9999, annual: 59.9999 },
  { usual: 100, annual: 100 },
  { usual: 0, annual: 0 },
  { usual: 0, annual: 100 }, // 60
  { usual: 100, annual: 0 }, // 40
  { usual: 0.0001, annual: 0.0001 },
  { usual: 87, annual: 85.33 },
  { usual: 85.5, annual: 86.3333 },
  { usual: 75.6, annual: 99.6 }, // a tie at 90
  { usual: 99.6, annual: 83.6 }, // another way to 90
  { usual: null, annual: 90 },
  { usual: 90, annual: null },
  { usual: "90", annual: 90 },
  { usual: 90, annual: "90分" },
  { usual: "缺考", annual: "缺考" },
  { usual: 90.00001, annual: 90 }, // five decimals
  { usual: 89.9999999, annual: 89.9999999 }, // would be 90 if it were cut
  { usual: 100.0001, annual: 90 },
  { usual: 90, annual: -0.0001 },
  { usual: 89.99999999999999, annual: 90 }, // what a sum of binary fractions leaves of 90
  { usual: 100.00000000000001, annual: 100 },
  { usual: 95, annual: 95, takesPart: "否" },
  { usual: 95, annual: 95, takesPart: " 否 " },
  { usual: 95, annual: 95, takesPart: "否　" },
  { usual: 95, annual: 95, takesPart: null },
  { usual: 95, annual: 95, over: "缺考" },
  { usual: 95, annual: 95, over: "95" },
  { usual: 95, annual: 95, over: 89.99999999999999 },
  { usual: 95, annual: 95, over: 79.999 },
  { usual: null, annual: null, takesPart: null },
];
