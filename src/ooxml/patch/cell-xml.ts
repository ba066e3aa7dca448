import type { Message } from "../../text";
import { isCellError, type CellValue } from "../../workbook/cell";
import { damaged } from "../damage";
import { scanXml } from "../xml";
import type { CellEdit } from "./cell-edit";
import { closedInItself, escapeCellText, escapeText, opened, tagStart, withAttributes } from "./splice";

/** A stretch of the part's text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What stands in a cell's element, by places in its own text. */
interface CellParts {
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

/** A cell's element with the edit in it; its style only where another is given. @param what the part is that it stands in. */
export function editedCell(xml: string, prefix: string, what: Message, edit: CellEdit, style: number | undefined): string {
  const parts = partsOf(xml, what);
  const source = (extent: Extent | undefined): string => (extent ? xml.slice(extent.start, extent.end) : "");
  const formula = editedFormula(prefix, edit, source(parts.formula), source(parts.formulaTag));
  const value = edit.value === undefined ? source(parts.value) + source(parts.inline) : valueXml(prefix, edit.value, formula !== "");
  const body = formula + value + restOf(xml, parts);
  const tag = withAttributes(xml.slice(0, parts.openEnd), {
    ...(edit.value === undefined ? {} : { t: typeOf(edit.value, formula !== ""), vm: undefined }),
    // The mark of a dynamic array belongs to the formula that goes.
    ...(edit.formula === undefined ? {} : { cm: undefined }),
    ...(style === undefined ? {} : { s: String(style) }),
  });
  return body === "" ? closedInItself(tag) : `${opened(tag)}${body}</${prefix}c>`;
}

/** A cell as nearly all are written. It was read already, so it is known to be whole. */
const usual = /^(<c [^<>]*>)(?:(<f(?: [^<>/]*)?>)([^<>]*<\/f>))?(<v>[^<>]*<\/v>)?<\/c>$/;

function partsOf(xml: string, what: Message): CellParts {
  if (xml.endsWith("/>")) return { openEnd: xml.length, selfClosing: true };
  const [, open, formulaTag, formula = "", value] = usual.exec(xml) ?? [];
  return open === undefined ? partsOfAny(xml, what) : usualParts({ open, formulaTag, formula, value });
}

interface UsualCell {
  readonly open: string;
  readonly formulaTag: string | undefined;
  readonly formula: string;
  readonly value: string | undefined;
}

function usualParts({ open, formulaTag, formula, value }: UsualCell): CellParts {
  const start = open.length;
  const textStart = start + (formulaTag?.length ?? 0);
  const formulaEnd = textStart + formula.length;
  return {
    openEnd: start,
    selfClosing: false,
    ...(formulaTag !== undefined && { formulaTag: { start, end: textStart }, formula: { start, end: formulaEnd } }),
    ...(value !== undefined && { value: { start: formulaEnd, end: formulaEnd + value.length } }),
  };
}

/** With whatever else a cell may hold, and however it is written. */
function partsOfAny(xml: string, what: Message): CellParts {
  let open: { -readonly [Key in keyof CellParts]: CellParts[Key] } | undefined;
  let part: Extent | undefined;
  scanXml(xml, "c", what, {
    open(name, _, { end, selfClosing }) {
      if (!open) open = { openEnd: end, selfClosing };
      else if (name === "f" || name === "v" || name === "is") part = { start: tagStart(xml, end), end };
    },
    close(name, { end }) {
      if (!open || !part || (name !== "f" && name !== "v" && name !== "is")) return;
      const whole = { start: part.start, end };
      if (name === "f") {
        open.formula = whole;
        open.formulaTag = part;
      } else if (name === "v") open.value = whole;
      else open.inline = whole;
      part = undefined;
    },
  });
  if (!open) throw damaged(what);
  return open;
}

function editedFormula(prefix: string, edit: CellEdit, source: string, tag: string): string {
  if (edit.formula === null) return "";
  if (edit.formula !== undefined) return formulaXml(prefix, edit.formula);
  if (edit.ownFormula === undefined) return source;
  return `${opened(withAttributes(tag, { t: undefined, ref: undefined, si: undefined }))}${escapeText(edit.ownFormula)}</${prefix}f>`;
}

/** What else a cell holds: space, extensions. */
function restOf(xml: string, { openEnd, selfClosing, formula, value, inline }: CellParts): string {
  if (selfClosing) return "";
  let rest = "";
  let at = openEnd;
  for (const extent of [formula, value, inline].filter((each) => each !== undefined).sort((one, other) => one.start - other.start)) {
    rest += xml.slice(at, extent.start);
    at = extent.end;
  }
  rest += xml.slice(at, xml.lastIndexOf("</"));
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
