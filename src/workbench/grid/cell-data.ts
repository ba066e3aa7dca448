import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType, getNumfmtParseValueFilter, isBooleanString, isRealNum } from "@univerjs/core";
import type { CellContent, CellValue } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import { gridFormula } from "./formula-text";
import { plainText } from "./plain-text";

/** What a grid shows where a cell holds an error: the grid keeps errors as text. */
const errorNames: ReadonlySet<string> = new Set([
  "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#CYCLE!", "#ERROR!", "#GETTING_DATA",
]);

/** The type is always said: left to guess, the grid turns "0123" into 123 as soon as the cell is touched. */
function typed({ value, formula, format }: CellContent): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  const force = formula === undefined && format !== textFormat && looksLikeMore(value);
  return { v: value, t: force ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** In a cell of this format whatever is typed stays text, without the grid's mark of an apostrophe. */
const textFormat = "@";

/** Text that the grid would read as a number, a date, a truth value or a formula as soon as someone touches the cell. Its parser takes its time, and finds nothing without a digit. */
const looksLikeMore = (text: string): boolean =>
  /^[='#]/.test(text) || isRealNum(text) || isBooleanString(text) || (/\d/.test(text) && Boolean(getNumfmtParseValueFilter(text)));

/** A cell as the grid keeps it, without its style. */
export function cellData(content: CellContent): ICellData {
  return content.formula === undefined ? typed(content) : { ...typed(content), f: gridFormula(content.formula) };
}

/** As cellData, for writing over a cell: what the new content lacks is taken away, save a number format that it does not name. */
export function cellDataOver(content: CellContent): ICellData {
  return { v: null, t: null, f: null, si: null, p: null, ref: null, xf: null, ...cellData(content), ...formatOver(content.format) };
}

function formatOver(format: string | undefined): ICellData {
  if (format === undefined) return {};
  return { s: { n: format === "General" ? null : { pattern: format } } };
}

/** What a cell of the grid holds; its formula is the caller's to look up. */
export function valueIn(cell: Nullable<ICellData>, hasFormula: boolean): CellValue {
  const raw = cell?.p ? plainText(cell.p.body?.dataStream ?? "") : cell?.v;
  if (raw === undefined || raw === null) return null;
  if (typeof raw === "boolean") return raw;
  if (cell?.t === CellValueType.BOOLEAN) return Number(raw) === 1 || raw === "TRUE";
  if (typeof raw === "number") return raw;
  if (cell?.t !== CellValueType.FORCE_STRING && errorNames.has(raw)) return { error: raw };
  return raw === "" && !hasFormula ? null : raw;
}
