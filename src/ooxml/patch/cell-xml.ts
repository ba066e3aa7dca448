import { isCellError, type CellValue } from "../../workbook/cell";
import type { CellEdit } from "./cell-edit";
import { closedInItself, escapeCellText, escapeText, opened, withAttributes } from "./splice";

/** A stretch of the part's text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A cell in the part: its opening tag, what is in it, its end. */
export interface CellPlace extends Extent {
  readonly column: number;
  readonly style: number;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  /** Opening tag of the formula, for the attributes that it keeps. */
  readonly formulaTag?: Extent;
  readonly formula?: Extent;
  readonly value?: Extent;
  readonly inline?: Extent;
}

/** @param prefix of the part's own elements, with its colon; often empty. */
export const newCell = (prefix: string, address: string, style: number, { formula, value = null }: CellEdit): string =>
  cellWith(prefix, address, style, typeof formula === "string" ? formulaXml(prefix, formula) : "", value);

/** A new cell with a formula as it is to stand there, or with none. */
export function cellWith(prefix: string, address: string, style: number, formula: string, value: CellValue): string {
  const hasFormula = formula !== "";
  const body = formula + valueXml(prefix, value, hasFormula);
  const type = typeOf(value, hasFormula);
  // Written out: a city has a million of them, and nothing here needs escaping.
  const tag = `<${prefix}c r="${address}"${style === 0 ? "" : ` s="${style}"`}${type === undefined ? "" : ` t="${type}"`}`;
  return body === "" ? `${tag}/>` : `${tag}>${body}</${prefix}c>`;
}

/** The cell with the edit in it; its style only where another is given. */
export function editedCell(text: string, prefix: string, place: CellPlace, edit: CellEdit, style: number | undefined): string {
  const source = (extent: Extent | undefined): string => (extent ? text.slice(extent.start, extent.end) : "");
  const formula = editedFormula(prefix, edit, source(place.formula), source(place.formulaTag));
  const value = edit.value === undefined ? source(place.value) + source(place.inline) : valueXml(prefix, edit.value, formula !== "");
  const body = formula + value + restOf(text, place);
  const tag = withAttributes(text.slice(place.start, place.openEnd), {
    ...(edit.value === undefined ? {} : { t: typeOf(edit.value, formula !== ""), vm: undefined }),
    // The mark of a dynamic array belongs to the formula that goes.
    ...(edit.formula === undefined ? {} : { cm: undefined }),
    ...(style === undefined ? {} : { s: String(style) }),
  });
  return body === "" ? closedInItself(tag) : `${opened(tag)}${body}</${prefix}c>`;
}

function editedFormula(prefix: string, edit: CellEdit, source: string, tag: string): string {
  if (edit.formula === null) return "";
  if (edit.formula !== undefined) return formulaXml(prefix, edit.formula);
  if (edit.ownFormula === undefined) return source;
  return `${opened(withAttributes(tag, { t: undefined, ref: undefined, si: undefined }))}${escapeText(edit.ownFormula)}</${prefix}f>`;
}

/** What else a cell holds: space, extensions. */
function restOf(text: string, { openEnd, end, selfClosing, formula, value, inline }: CellPlace): string {
  if (selfClosing) return "";
  let rest = "";
  let at = openEnd;
  for (const extent of [formula, value, inline].filter((each) => each !== undefined).sort((one, other) => one.start - other.start)) {
    rest += text.slice(at, extent.start);
    at = extent.end;
  }
  rest += text.slice(at, text.lastIndexOf("</", end - 1));
  return rest.trim() === "" ? "" : rest;
}

const formulaXml = (prefix: string, formula: string): string => `<${prefix}f>${escapeText(formula)}</${prefix}f>`;

function typeOf(value: CellValue, hasFormula: boolean): string | undefined {
  if (typeof value === "string") return hasFormula ? "str" : value === "" ? undefined : "inlineStr";
  if (typeof value === "boolean") return "b";
  if (isCellError(value)) return "e";
  return typeof value === "number" && !Number.isFinite(value) ? "e" : undefined;
}

function valueXml(prefix: string, value: CellValue, hasFormula: boolean): string {
  if (value === null || (value === "" && !hasFormula)) return "";
  if (typeof value === "string" && !hasFormula) return `<${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t></${prefix}is>`;
  return `<${prefix}v>${escapeCellText(storedText(value))}</${prefix}v>`;
}

function storedText(value: NonNullable<CellValue>): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (isCellError(value)) return value.error;
  return Number.isFinite(value) ? String(value) : "#NUM!";
}
