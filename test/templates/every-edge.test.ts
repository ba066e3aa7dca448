import { composite } from "../../src/measures/composite";
import { decimal } from "../../src/measures/decimal";
import { isNoAnswer } from "../../src/measures/explained";
import type { Grade } from "../../src/measures/grade";
import { grade } from "../../src/measures/grade";
import { standing } from "../../src/measures/parameters";
import { readWorkbook } from "../../src/ooxml";
import { scoring } from "../../src/sheets/scoring";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import type { FilledSheet } from "./recalculate-book";
import { differences, grown } from "./recalculate-book";
import { throughGrid } from "./recalculate-in-grid";

/** Two scores in hundredths of a point, and what they come to in thousandths: whole numbers throughout, by the text of the measures (第二十一、二十二条). */
interface Pair {
  readonly usual: number;
  readonly annual: number;
  readonly thousandths: number;
}

const [fullScore, usualShare, annualShare] = [10_000, 4, 6];
const edges: readonly (readonly [from: number, grade: Grade])[] = [
  [90_000, "优秀"],
  [80_000, "称职"],
  [60_000, "基本称职"],
];
/** Within 0.01 of an edge. */
const near = 10;

/** Every pair of scores of two decimals whose composite lies within 0.01 of the edge. */
function pairsAt(edge: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let usual = 0; usual <= fullScore; usual += 1) {
    const first = Math.max(0, Math.ceil((edge - near - usualShare * usual) / annualShare));
    for (let annual = first; annual <= fullScore && usualShare * usual + annualShare * annual <= edge + near; annual += 1) pairs.push({ usual, annual, thousandths: usualShare * usual + annualShare * annual });
  }
  return pairs;
}

const all = edges.flatMap(([edge]) => pairsAt(edge));
const gradeOf = ({ thousandths }: Pair): Grade => edges.find(([from]) => thousandths >= from)?.[1] ?? "不称职";
const inPoints = (whole: number, places: number): string => `${Math.floor(whole / 10 ** places)}.${String(whole % 10 ** places).padStart(places, "0")}`;

/** The sheet without its ranks: fifty thousand people ranked by a formula each look at all the others. */
const { usual, annual, assessedThisYear, composite: compositeColumn, grade: gradeColumn } = scoring.columns;
const sheetOf = (pairs: readonly Pair[]): FilledSheet => ({
  definition: { name: scoring.name, columns: { usual, annual, assessedThisYear, composite: compositeColumn, grade: gradeColumn } },
  law: standing,
  rows: pairs.map((pair) => ({
    inputs: { usual: Number(inPoints(pair.usual, 2)), annual: Number(inPoints(pair.annual, 2)), assessedThisYear: "是" },
    expected: { composite: Number(inPoints(pair.thousandths, 3)), grade: gradeOf(pair) },
  })),
});

/** The grid takes a minute and a half for all of them: KAOHE_FUZZ=2 does it. Else those that a last digit in binary would turn, one in three. */
const nightly = Number(process.env["KAOHE_FUZZ"] ?? 1) > 1;
const inGrid = nightly ? all : all.filter(({ thousandths }) => edges.some(([edge]) => thousandths === edge || thousandths === edge - 2)).filter((_, place) => place % 3 === 0);
/** As many rows as are calculated in one go within the grid's own time limit. */
const gridful = 2000;

describe("every pair of scores whose composite lies within 0.01 of an edge of a band", () => {
  it("is there: both sides of each edge and the edge itself", () => {
    expect(all.length).toBeGreaterThan(64_000);
    for (const [edge] of edges) for (const side of [-1, 0, 1]) expect([edge, side, all.some(({ thousandths }) => Math.sign(thousandths - edge) === side && Math.abs(thousandths - edge) <= near)]).toEqual([edge, side, true]);
  });

  it("has its composite and its grade from the measures", () => {
    const wrong = all.filter((pair) => {
      const due = composite({ usual: decimal(inPoints(pair.usual, 2)), annual: decimal(inPoints(pair.annual, 2)) });
      return isNoAnswer(due) || !due.value.eq(inPoints(pair.thousandths, 3)) || grade(due.value).value !== gradeOf(pair);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it("has them from the sheet's formulas in the workbench's grid", async () => {
    for (let first = 0; first < inGrid.length; first += gridful) {
      const sheet = sheetOf(inGrid.slice(first, first + gridful));
      expect(differences(await throughGrid(grown([sheet])), [sheet]).slice(0, 5)).toEqual([]);
    }
  }, 600_000);
});

describeWithLibreOffice("the same pairs, by the sheet's formulas in LibreOffice", () => {
  it("have their composites and grades", async () => {
    const sheet = sheetOf(all);
    const [calculated] = await throughLibreOffice([grown([sheet])], "xlsx");
    expect(differences(readWorkbook(calculated!), [sheet]).slice(0, 5)).toEqual([]);
  }, 240_000);
});
