import { isCellError, type CellValue } from "../../workbook/cell";
import type { CellEdit } from "./cell-edit";
import { escapeCellText, escapeText } from "./splice";

/** @param prefix of the part's own elements, with its colon; often empty. */
export const newCell = (prefix: string, address: string, style: number, { formula, value = null }: CellEdit): string =>
  cellWith(prefix, address, style, typeof formula === "string" ? formulaXml(prefix, formula) : "", value);

/** A new cell with a formula as it is to stand there, or with none. */
export function cellWith(prefix: string, address: string, style: number, formula: string, value: CellValue): string {
  const hasFormula = formula !== "";
  const body = formula + valueXml(prefix, value, hasFormula);
  // Written out: a city has a million of them, and nothing here needs escaping.
  const tag = `<${prefix}c r="${address}"${styleAttribute(style)}${typeAttribute(value, hasFormula)}`;
  return body === "" ? `${tag}/>` : `${tag}>${body}</${prefix}c>`;
}

/** With its space; nothing for the style that a cell without one has. */
export const styleAttribute = (style: number): string => (style === 0 ? "" : ` s="${style}"`);

export function typeAttribute(value: CellValue, hasFormula: boolean): string {
  const type = typeOf(value, hasFormula);
  return type === undefined ? "" : ` t="${type}"`;
}

export const formulaXml = (prefix: string, formula: string): string => `<${prefix}f>${escapeText(formula)}</${prefix}f>`;

/** What a cell's `t` says of a value; nothing for numbers and blanks. @example typeOf("甲", false) // "inlineStr" */
export function typeOf(value: CellValue, hasFormula: boolean): string | undefined {
  if (typeof value === "string") return hasFormula ? "str" : value === "" ? undefined : "inlineStr";
  if (typeof value === "boolean") return "b";
  if (isCellError(value)) return "e";
  return typeof value === "number" && !Number.isFinite(value) ? "e" : undefined;
}

/** A stored value, or a text of the cell's own where no formula stands beside it. @example valueXml("", 92.5, false) // "<v>92.5</v>" */
export function valueXml(prefix: string, value: CellValue, hasFormula: boolean): string {
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
