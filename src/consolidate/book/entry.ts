import type { CellContent, CellValue } from "../../workbook/cell";
import { isBlank, isCellError } from "../../workbook/cell";
import { looksLikeFormula } from "../../workbook/formula-like";

/**
 * A value as it goes into a cell. Whatever a district wrote is text and stays text: what looks like a formula gets the format of text, under
 * which no program makes a formula of it, not even when somebody goes into the cell later.
 */
export function entry(value: CellValue | undefined, format?: string): CellContent {
  const blank = value === undefined || value === "" ? null : value;
  const asText = typeof blank === "string" && looksLikeFormula(blank) ? "@" : format;
  return { value: blank, ...(asText !== undefined && { format: asText }) };
}

/** Whether a patch would change nothing. */
export function stands(there: CellContent, due: CellContent): boolean {
  if (there.formula !== due.formula) return false;
  const sameFormat = due.format === undefined || (there.format ?? "General") === due.format;
  if (due.formula !== undefined) return sameFormat && same(there.value, due.value);
  return sameFormat && ((isBlank(there) && isBlank(due)) || same(there.value, due.value));
}

const same = (one: CellValue, other: CellValue): boolean => (isCellError(one) || isCellError(other) ? isCellError(one) && isCellError(other) && one.error === other.error : one === other);
