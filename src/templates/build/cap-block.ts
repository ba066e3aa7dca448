import { quotaOf, quotaThatCounts } from "../../measures/excellence";
import { shareWritten, written } from "../../measures/decimal";
import { grades } from "../../measures/grade";
import type { Law } from "../../measures/parameters";
import { valueOf } from "../../sheets/values/read";
import type { MessageKey } from "../../text";
import { message, say } from "../../text";
import type { Place } from "../../workbook/cell";
import { columnLetters } from "../../workbook/cell";
import { coverAddress } from "../cover-cells";
import type { SheetLayout } from "../layout";
import { rowsOf } from "../layout";
import type { Filled, Tally } from "../../sheets/tally";
import { meaning, saying } from "../../sheets/tally";

/** A line of the small table right of the scores: how many have each grade, then how 优秀 stands to its quota (第二十二条). */
interface CapLine {
  readonly title: string;
  readonly at: Place;
  readonly tally: Tally;
}

const figures = ["base", "quota", "excellent", "over"] as const;
type Figure = (typeof figures)[number];

const titles: Readonly<Record<Figure, MessageKey & `template.cap.${string}`>> = { base: "template.cap.base", quota: "template.cap.quota", excellent: "template.cap.excellent", over: "template.cap.over" };

/** Titles stand here, numbers in the next column. */
export const capColumn = ({ body }: SheetLayout): number => body.right + 2;
const rowOfFigure = (figure: Figure): number => rowsOf.first + grades.length + 1 + figures.indexOf(figure);
export const lastCapRow = rowOfFigure("over");

/** The cell of a figure, for formulas elsewhere on the sheet. @example figureAddress(layout, "over") // "$AA$13" */
export const figureAddress = (layout: SheetLayout, figure: Figure): string => `$${columnLetters(capColumn(layout) + 1)}$${rowOfFigure(figure) + 1}`;

/** Who is graded: whoever has a composite (decision 3). */
const graded = ({ rows }: Filled) => rows.filter((row) => meaning(row, "composite") !== undefined);
/** 分数等次 only where nothing is assessed yet (decision 9). */
const excellentIn = (filled: Filled): number => graded(filled).filter((row) => (meaning(row, "assessed") ?? meaning(row, "grade")) === "优秀").length;

function quotaIn(filled: Filled, law: Law): number {
  const { approval, approvedQuota } = filled.settings;
  return quotaThatCounts({ approved: valueOf(approval.read) !== undefined, approvedQuota: valueOf(approvedQuota.read) }) ?? quotaOf(graded(filled).length, law);
}

const figure = (layout: SheetLayout, law: Law): Readonly<Record<Figure, Tally>> => {
  const cell = (of: Figure) => figureAddress(layout, of);
  const [approvedQuota, approval] = [coverAddress("approvedQuota"), coverAddress("approval")];
  return {
    base: { formula: (all) => `COUNT(${all("composite")})`, value: (filled) => graded(filled).length },
    quota: {
      formula: () => `IF(AND(ISNUMBER(${approvedQuota}),${approval}<>""),${approvedQuota},IF(${cell("base")}<${law.smallestBase.value},0,INT(${cell("base")}*${written(law.excellentCap.value)}/100)))`,
      value: (filled) => quotaIn(filled, law),
    },
    excellent: {
      formula: (all) => `SUMPRODUCT(ISNUMBER(${all("composite")})*((${all("assessed")}="优秀")+(${all("assessed")}="")*(${all("grade")}="优秀")))`,
      value: excellentIn,
    },
    over: { formula: () => `MAX(0,${cell("excellent")}-${cell("quota")})`, value: (filled) => Math.max(0, excellentIn(filled) - quotaIn(filled, law)) },
  };
};

/** The share of 优秀 among those graded, as people read it. Rounded before it is written: at a half, programs differ in what TEXT makes of binary fractions. */
export const excellentShare = (layout: SheetLayout): Tally => ({
  formula: () => `IF(${figureAddress(layout, "base")}=0,"—",TEXT(ROUND(${figureAddress(layout, "excellent")}/${figureAddress(layout, "base")},4),"0.00%"))`,
  value: (filled) => shareWritten(excellentIn(filled), graded(filled).length),
});

/** A figure as it is shown elsewhere. */
export const figureShown = (layout: SheetLayout, law: Law, of: Figure): Tally => ({ formula: () => figureAddress(layout, of), value: figure(layout, law)[of].value });

export const gradeLines = (layout: SheetLayout): readonly CapLine[] =>
  grades.map((grade, place) => ({ title: grade, at: { row: rowsOf.first + place, column: capColumn(layout) }, tally: saying("assessed", grade) }));

export const capLines = (layout: SheetLayout, law: Law): readonly CapLine[] =>
  figures.map((of) => ({ title: say(message(titles[of])), at: { row: rowOfFigure(of), column: capColumn(layout) }, tally: figure(layout, law)[of] }));
