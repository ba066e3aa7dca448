import type { CellValue } from "../../workbook/cell";
import { isNothing } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { withoutSpaces } from "../values/text";
import { plainHeader } from "./plain-header";
import type { Span } from "./span";

/** Totals by their word. */
const totals = /^(?:本[页月季年]|本期|全年|全区|全县)?(?:合计|总计|小计|共计|累计|总人数|人数|平均|平均分|平均值)(?:[(（].*[)）])?(?:[:：].*)?$/;
/** Signature and note lines by the colon behind their label. */
const labels = /^(制表|填表|填报|审核|复核|主要负责|单位负责|分管负责|负责|经办人|联系人|联系电话|电话|日期|时间|备注|附件|附表|附注|注|说明|单位盖章|盖章|签字)[^:：]{0,4}[:：]|^本表|^以下空白|^第.{1,4}页/;

/** What a signature line holds where people leave out the colon. */
const signatures = /^(?:主要负责人|单位负责人|分管领导|审核人|复核人|填表人|制表人|填报人|填表日期|填报日期|联系电话)(?:[(（](?:签字|签名|签章|盖章)[)）])?$|^(?:填报|报送)?单位?[(（](?:签章|盖章|公章)[)）]/;

export const isText = (value: CellValue | undefined): value is string => typeof value === "string" && withoutSpaces(value) !== "";

const ends = (text: string): boolean => [totals, labels, signatures].some((known) => known.test(withoutSpaces(text)));

function firstText(values: readonly CellValue[], { left, right }: Span): string | undefined {
  for (let column = left; column <= right && column < values.length; column += 1) {
    const value = values[column];
    if (isText(value)) return value;
  }
  return undefined;
}

/** Totals and signature lines are no people: judged by number and name, or by the first words of a row that has neither. */
export function isFooter({ values }: SheetSnapshot, row: number, who: readonly number[], span: Span): boolean {
  const cells = values[row] ?? [];
  let named = false;
  for (const column of who) {
    const value = cells[column];
    if (!isText(value)) continue;
    if (ends(value)) return true;
    named = true;
  }
  if (named) return false;
  const first = firstText(cells, span);
  return first !== undefined && ends(first);
}

/** What stands in the row, within the span; nothing where there are more than `most` cells of it. */
export function fewCells({ values }: SheetSnapshot, row: number, { left, right }: Span, most: number): readonly CellValue[] | undefined {
  const found: CellValue[] = [];
  const cells = values[row] ?? [];
  for (let column = left; column <= right && column < cells.length; column += 1) {
    const value = cells[column] ?? null;
    if (value === null || (typeof value === "string" && !isText(value))) continue;
    if (found.length === most) return undefined;
    found.push(value);
  }
  return found;
}

/** A line of its own that names a sheet: a title between tables, or at the top of a printed page. */
export function isTitle(sheet: SheetSnapshot, row: number, span: Span, names: readonly string[]): boolean {
  const [only] = fewCells(sheet, row, span, 1) ?? [];
  const text = isText(only) ? plainHeader(only) : "";
  return text !== "" && names.some((name) => text.includes(name));
}

/** Whether a row says nothing but what stands above the headers: 填报单位 of a printed page. */
export function saysHeading({ values }: SheetSnapshot, row: number, { left, right }: Span, heading: ReadonlySet<string>): boolean {
  const cells = values[row] ?? [];
  for (let column = left; column <= right && column < cells.length; column += 1) {
    const value = cells[column] ?? null;
    if (isNothing(value) || (isText(value) && heading.has(plainHeader(value)))) continue;
    return false;
  }
  return true;
}
