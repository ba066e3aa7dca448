import type { CellContent } from "../workbook/cell";
import { isCellError } from "../workbook/cell";

/** What Excel takes for one cell: it reads text as if it were typed. "" clears. */
export type Entry = string | number | boolean;

/** How a content gets into a cell unharmed: first this format, then the entry, then that format. */
export interface CellSteps {
  readonly formatBefore: string;
  readonly entry: Entry;
  readonly formatAfter: string;
}

const asText = "@";
const general = "General";

/**
 * Text that Excel would read as something else is entered under the format "@"; a number or a formula must not be, or it becomes text.
 * @param standing the cell's format now, kept where the content names none and survives under it.
 */
export function stepsFor(content: CellContent, standing: string): CellSteps {
  const entry = entryFor(content);
  const needsText = content.formula === undefined && typeof content.value === "string" && readsAsSomethingElse(content.value);
  const mustNotBeText = content.formula !== undefined || typeof entry !== "string" || isCellError(content.value);
  const formatAfter = content.format ?? keptFormat(standing, needsText, mustNotBeText);
  if (needsText) return { formatBefore: asText, entry, formatAfter };
  return { formatBefore: mustNotBeText && formatAfter === asText ? general : formatAfter, entry, formatAfter };
}

function keptFormat(standing: string, needsText: boolean, mustNotBeText: boolean): string {
  if (needsText) return asText;
  return mustNotBeText && standing === asText ? general : standing;
}

function entryFor({ value, formula }: CellContent): Entry {
  if (formula !== undefined) return formula;
  if (isCellError(value)) return value.error;
  return value ?? "";
}

/**
 * Whether typed text would become a formula, a number, a date, a truth value or an error. In doubt it would.
 * @example readsAsSomethingElse("00123") // true
 */
export function readsAsSomethingElse(text: string): boolean {
  const typed = text.trim();
  if (/^[=+\-@'#＝＋－＠]/.test(typed) || /^(true|false)$/i.test(typed)) return true;
  return /[\d０-９]/.test(typed) && !hasWords(typed);
}

/** A Chinese character that is in no date, time or amount. English letters do not count: 1e5 and 5 May are no words. */
const hasWords = (text: string): boolean => /[^年月日号时点分秒上下午星期百千万亿元\P{Script=Han}]/u.test(text);
