import type { ICellData } from "@univerjs/core";
import { CellValueType, getNumfmtParseValueFilter, isBooleanString, willLoseNumericPrecision } from "@univerjs/core";
import { parse } from "papaparse";

/** What a copy in Excel or WPS leaves on the clipboard as text: rows of cells. @example pastedRows("甲\t90\r\n乙\t85\r\n") // [["甲", "90"], ["乙", "85"]] */
export function pastedRows(text: string): readonly (readonly string[])[] {
  return parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t" }).data;
}

/** A pasted text as the cell that Excel would make of it; in a cell whose format is text it stays text. */
export function pastedCell(text: string, intoText: boolean): ICellData {
  if (text === "") return { v: null, t: null, f: null, si: null, p: null };
  return { f: null, si: null, p: null, ...(intoText ? asText(text) : asTyped(text)) };
}

const asText = (text: string): ICellData => ({ v: text, t: CellValueType.FORCE_STRING });

function asTyped(text: string): ICellData {
  if (isBooleanString(text)) return { v: text.toUpperCase() === "TRUE" ? 1 : 0, t: CellValueType.BOOLEAN };
  const number = getNumfmtParseValueFilter(text.trim());
  if (typeof number?.v !== "number") return { v: text, t: CellValueType.STRING };
  // Ids and bank cards: as a number they would lose their last digits.
  if (!number.z && willLoseNumericPrecision(text.trim())) return asText(text.trim());
  return { v: number.v, t: CellValueType.NUMBER, ...(number.z ? { s: { n: { pattern: number.z } } } : {}) };
}
