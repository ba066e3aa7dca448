import { unitNames } from "../../measures/units";
import { newWorkbook } from "../../ooxml";
import { fieldsOf } from "../../sheets/define";
import { ownSheetPatches } from "../../sheets/own-sheet";
import { returnedPoints } from "../../sheets/returned";
import { findingList } from "../../sheets/summary";
import { recogniseNamed } from "../../sheets/sheet-named";
import { valueOf } from "../../sheets/values/read";
import { message, say } from "../../text";
import type { CellValue } from "../../workbook/cell";
import type { Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { sheetNamed } from "../../workbook/snapshot";
import type { City } from "../city";
import type { ListedFinding } from "./findings";
import { findingsOf, keysOfFinding } from "./findings";
import { groupedBy } from "../../workbook/grouped-by";

/** What goes back to one unit. */
interface ReturnedOpinion {
  readonly unit: string;
  /** Without anybody's id. @example "退回意见-西固区-2024.xlsx" */
  readonly fileName: string;
  readonly points: readonly ListedFinding[];
  /** As the sheet has them, from the title on. */
  readonly lines: readonly (readonly CellValue[])[];
}

/**
 * 退回意见 for each unit with faults: errors, warnings that it has not answered, and what shows across files. What it has answered stays with the city.
 * @param summary where the city may have written its remarks beside the findings: they go along.
 */
export function returnedOpinions(city: City, summary?: Snapshot): readonly ReturnedOpinion[] {
  const remarks = summary ? remarksIn(summary) : new Map<string, string>();
  // Nothing goes back to a unit that has sent nothing.
  const sent = new Set(city.files.map(({ unit }) => unit));
  const goesBack = ({ unit, severity, answer }: ListedFinding) => unit !== undefined && sent.has(unit) && (severity === "error" || (severity === "warning" && answer === ""));
  return [...groupedBy(findingsOf(city), (finding) => (goesBack(finding) ? finding.unit : undefined))].map(([unit, points]) => ({
    unit,
    fileName: say(message("cityBook.returnedFile", { unit, year: city.year ?? "" })),
    points,
    lines: linesOf(unit, points, city, (point) => keysOfFinding(point).flatMap((key) => remarks.get(key) ?? [])[0]),
  }));
}

function linesOf(unit: string, points: readonly ListedFinding[], { year }: City, remarkOn: (point: ListedFinding) => string | undefined): readonly (readonly CellValue[])[] {
  const errors = points.filter(({ severity }) => severity === "error").length;
  const head = say(message("cityBook.returnedHead", { unit, year: year ?? "", count: points.length, errors }));
  const body = points.map((point, place): readonly CellValue[] => {
    const remark = [remarkOn(point), ...(point.across ? [say(message("cityBook.returnedCity"))] : [])].filter((part) => part !== undefined).join("；");
    return [place + 1, say(message(`severity.${point.severity}`)), point.rule, point.sheet, point.cell, point.person, point.finding, point.article, remark];
  });
  return [[returnedPoints.title], [head], fieldsOf(returnedPoints).map((field) => returnedPoints.columns[field].title), ...body];
}

/** 市级备注 of 问题清单, by finding. */
function remarksIn(summary: Snapshot): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  for (const { values } of recogniseNamed(findingList, summary)?.rows ?? []) {
    const remark = valueOf(values.cityRemark);
    if (remark === undefined) continue;
    const finding = { unit: valueOf(values.unit), rule: valueOf(values.rule) ?? "", sheet: valueOf(values.sheet) ?? "", person: valueOf(values.person) ?? "", finding: valueOf(values.finding) ?? "" };
    for (const key of keysOfFinding(finding)) remarks.set(key, remark);
  }
  return remarks;
}

/** A workbook that does not exist yet. */
const nothing: Snapshot = { sheets: [], date1904: false, names: [] };

const centred: ReadonlySet<string> = new Set(["number", "severity", "cell"]);

const sheetOf = (name: string, lines: ReturnedOpinion["lines"]) => ({ name, widths: fieldsOf(returnedPoints).map((field) => returnedPoints.columns[field].width), frozenRows: 3, parts: fieldsOf(returnedPoints).map((field) => (centred.has(field) ? ("center" as const) : undefined)), lines });

/** A 退回意见 as a file of its own: the district opens it beside its workbook. */
export const returnedFile = ({ lines }: ReturnedOpinion): Uint8Array => newWorkbook(ownSheetPatches(sheetOf(returnedPoints.name, lines), nothing));

/** 退回-UNIT, a sheet each; one of an earlier run whose unit has no fault any more says so. */
export function returnedSheets(city: City, workbook: Snapshot): readonly Patch[] {
  const opinions = returnedOpinions(city, workbook);
  const nameOf = (unit: string) => say(message("cityBook.returnedSheet", { unit }));
  const settled = unitNames.filter((unit) => !opinions.some((one) => one.unit === unit) && sheetNamed(workbook, nameOf(unit)));
  return [
    ...opinions.flatMap(({ unit, lines }) => ownSheetPatches(sheetOf(nameOf(unit), lines), workbook)),
    ...settled.flatMap((unit) => ownSheetPatches(sheetOf(nameOf(unit), [[returnedPoints.title], [say(message("cityBook.returnedNothing", { unit, year: city.year ?? "" }))]]), workbook)),
  ];
}
