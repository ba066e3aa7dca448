import type { CellContent } from "../../src/workbook/cell";

/** What a cell holds after something was written into it as Excel takes it: text is read as if it were typed. */
export function entered(entry: unknown, format: string): CellContent {
  const withFormat = (content: CellContent): CellContent => (format === "General" ? content : { ...content, format });
  if (entry === "") return withFormat({ value: null });
  if (format === "@") return withFormat({ value: typeof entry === "boolean" ? String(entry).toUpperCase() : String(entry) });
  if (typeof entry === "number" || typeof entry === "boolean") return withFormat({ value: entry });
  if (typeof entry !== "string") throw new Error(`a cell cannot take ${JSON.stringify(entry)}`);
  return withFormat(typed(entry));
}

const errors = ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];

function typed(text: string): CellContent {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (errors.includes(trimmed)) return { value: { error: trimmed } };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const number = typedNumber(trimmed);
  if (number !== undefined) return { value: number };
  if (/^[=+\-@]/.test(trimmed) && trimmed.length > 1) return { value: 0, formula: trimmed.startsWith("=") ? trimmed : `=${trimmed}` };
  return { value: text };
}

/** Numbers, amounts in percent, fractions and dates, which end as numbers of 15 digits. */
function typedNumber(text: string): number | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(Number(text).toPrecision(15));
  if (/^[+-]?\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  const date = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (date) return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
  return /^\d{1,2}[/-]\d{1,2}$/.test(text) ? 46_000 : undefined;
}
