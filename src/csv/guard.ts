import { looksLikeFormula } from "../workbook/formula-like";

/** Only characters of numbers, dates, times, shares and amounts, beginning with a digit. */
const numberLike = /^[\s(¥$]*\.?\d[\d\s.,:/\-年月日时分秒%e+)]*$/i;
const monthName = /^\d{0,4}[\s/-]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s/-]?\d{0,4}$/i;
const logical = /^(true|false)$/i;

/** A number that comes back as it was written: no leading or trailing zeros, as many digits as a cell shows. */
const plainNumber = /^(?!-0$)-?(0|[1-9]\d{0,10})(\.\d{0,9}[1-9])?$/;
const mostDigits = 15;
const plainDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a spreadsheet that opens a .csv would make something else of this text: run it as a formula, cut an id to 15 digits,
 * drop leading zeros, turn 2-1 into a day. Plain numbers, negative ones too, and whole days come through as what they are.
 * @example isAtRisk("2-1") // true
 */
export function isAtRisk(text: string): boolean {
  if (isPlainNumber(text) || plainDay.test(text)) return false;
  const narrow = text.normalize("NFKC");
  return looksLikeFormula(text) || [numberLike, monthName, logical].some((risk) => risk.test(narrow.trim()));
}

const isPlainNumber = (text: string): boolean => plainNumber.test(text) && text.replace(/\D/g, "").length <= mostDigits;

/**
 * The text as it is put into a .csv. A tab before it (inside the quotes) makes Excel, WPS and LibreOffice take the cell for text and
 * show it whole: the tab is not seen and does not print. An apostrophe would be seen, and ="…" is itself a formula.
 * @example guarded("2-1") // "\t2-1"
 */
export const guarded = (text: string): string => (isAtRisk(text) || unguarded(text) !== text ? `\t${text}` : text);

/**
 * The text without what was put around it to keep spreadsheets from changing it: our tab, other programs' ="…" and apostrophe.
 * @example unguarded('="999999199001010104"') // "999999199001010104"
 */
export function unguarded(text: string): string {
  if (text.startsWith("\t")) return text.slice(1);
  const formula = /^="((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (formula !== undefined) return formula.replaceAll('""', '"');
  return text.startsWith("'") && isAtRisk(text.slice(1)) ? text.slice(1) : text;
}
