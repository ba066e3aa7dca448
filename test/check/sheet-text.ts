import { date } from "../../src/measures/dates";
import type { CellContent, CellValue, Place } from "../../src/workbook/cell";
import { keyOf, placeAt } from "../../src/workbook/cell";
import { serialOfDate } from "../../src/workbook/date-serial";
import type { Patch } from "../../src/workbook/patch";
import { isCellPatch } from "../../src/workbook/patch";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";

/** A cell as a test writes it: 92 a number, "92" text, _ blank, anything else text. */
function valueIn(word: string): CellValue {
  if (word === "_") return null;
  if (/^".*"$/.test(word)) return word.slice(1, -1);
  return /^-?\d+(\.\d+)?$/.test(word) && word.length < 16 ? Number(word) : word;
}

const rowsIn = (text: string): CellValue[][] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => [...line.matchAll(/"[^"]*"|\S+/g)].map(([word]) => valueIn(word)));

type Tag = (strings: TemplateStringsArray, ...fills: readonly (string | number)[]) => SheetSnapshot;

export const sheetTag = (name: string): Tag => (strings, ...fills) => plainSheet(name, rowsIn(String.raw({ raw: strings }, ...fills)));

/** A sheet as text, headers in row 1: what stands in a test is what stands in the sheet. */
export const rosterSheet = sheetTag("花名册");
export const dutySheet = sheetTag("履职台账");
export const fundSheet = sheetTag("经费台账");
export const meetingSheet = sheetTag("会议督导培训");
export const indicatorSheet = sheetTag("评分指标");
export const leaveSheet = sheetTag("请假登记");
export const attendanceSheet = sheetTag("考勤登记");
export const scoringSheet = sheetTag("评分表");
export const historySheet = sheetTag("历年等次");
export const parameterSheet = sheetTag("参数");
/** A cover with all that 报送 asks for. */
export const signedCover = parameterSheet`参数 值
                                          填报单位 西固区
                                          考核年度 2024
                                          考核基准日 "2024-12-31"
                                          审核人 郑文
                                          填表人 吴小燕
                                          填报日期 "2025-01-10"`;

/** The same sheet with formulas over some of its values. */
export function withFormulas(sheet: SheetSnapshot, formulas: Readonly<Record<string, string>>): SheetSnapshot {
  return { ...sheet, formulas: new Map(Object.entries(formulas).map(([address, formula]) => [keyOf(at(address)), formula])) };
}

/** The same sheet with the days under these headers as date cells, not as text. */
export function withDates(sheet: SheetSnapshot, ...titles: readonly string[]): SheetSnapshot {
  const columns = titles.map((title) => sheet.values[0]?.indexOf(title) ?? -1);
  const formats = new Map(sheet.formats);
  const values = sheet.values.map((row, at) => row.map((value, column) => {
    if (!columns.includes(column) || typeof value !== "string" || at === 0) return value;
    formats.set(keyOf({ row: at, column }), "yyyy-mm-dd");
    return serialOfDate(date(value));
  }));
  return { ...sheet, values, formats };
}

export function at(address: string): Place {
  const place = placeAt(address);
  if (!place) throw new Error(`no address: ${address}`);
  return place;
}

export const workbookOf = (...sheets: readonly SheetSnapshot[]): Snapshot => ({ sheets, date1904: false, names: [] });

/** The workbook after a person wrote these cells. */
export function written(snapshot: Snapshot, patches: readonly Patch[]): Snapshot {
  const added = patches.flatMap((patch) => (patch.kind === "addSheet" ? [plainSheet(patch.sheet, [])] : []));
  return { ...snapshot, sheets: [...snapshot.sheets, ...added].map((sheet) => patches.filter(isCellPatch).filter((patch) => patch.sheet === sheet.name).reduce((so, patch) => withContent(so, patch, patch.content), sheet)) };
}

function withContent(sheet: SheetSnapshot, place: Place, content: CellContent): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  while (values.length <= place.row) values.push([]);
  const row = values[place.row]!;
  while (row.length <= place.column) row.push(null);
  row[place.column] = content.value;
  const formulas = new Map(sheet.formulas);
  if (content.formula === undefined) formulas.delete(keyOf(place));
  else formulas.set(keyOf(place), content.formula);
  const formats = new Map(sheet.formats);
  if (content.format !== undefined && content.format !== "General") formats.set(keyOf(place), content.format);
  return { ...sheet, values, formulas, formats };
}
