import Papa from "papaparse";
import { megabytes } from "../ooxml/damage";
import { refuseWorkbook } from "../ooxml/sniff";
import { message } from "../text";
import { maxColumns, maxRows } from "../workbook/cell";
import { Refusal } from "../workbook/refusal";
import type { SheetSnapshot } from "../workbook/snapshot";
import { plainSheet } from "../workbook/snapshot";
import { textOf } from "./encoding";
import { unguarded } from "./guard";
import { withPlainLineEnds } from "./quotes";
import { separatorOf } from "./separator";

/** Bytes of a file. A sheet of 200,000 rows comes to a quarter of it; far more is no list of people. */
const fileBytes = 48 * 1024 ** 2;

/**
 * A .csv as a sheet: whatever its encoding (UTF-8, UTF-16, GB18030) and its separator (comma, tab, semicolon, full-width comma).
 * Every cell is text or blank, and the sheet says so (`untyped`). What kept spreadsheets from changing a cell is taken off.
 * @throws Refusal for what is no text, no table, or a workbook under another name; nothing is read by halves.
 * @example readCsv(new TextEncoder().encode("姓名,平时\n甲,90\n"), "名单").values // [["姓名", "平时"], ["甲", "90"]]
 */
export function readCsv(bytes: Uint8Array, name: string): SheetSnapshot {
  refuseWorkbook(bytes);
  if (bytes.length > fileBytes) throw new Refusal(message("csv.tooManyBytes", { size: megabytes(bytes.length), limit: megabytes(fileBytes) }));
  const text = withPlainLineEnds(textOf(bytes));
  if (text.trim() === "") throw new Refusal(message("csv.blank"));
  if (/^\s*<(!doctype|\?xml|html|table|meta|head)\b/i.test(text)) throw new Refusal(message("csv.markup"));
  const said = /^sep=(.)\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const rows = rowsOf(body, said?.[1] ?? separatorOf(body));
  if (rows.length > maxRows || rows.some(({ length }) => length > maxColumns)) throw new Refusal(message("csv.tooLarge", { rows: maxRows, columns: maxColumns }));
  return { ...plainSheet(name, rows.map((row) => row.map((cell) => (cell === "" ? null : unguarded(cell))))), untyped: true };
}

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<readonly string[]>(text.endsWith("\n") ? text.slice(0, -1) : text, { delimiter: separator, newline: "\n" });
  const [first] = errors;
  if (first) throw new Refusal(message("csv.quotes", { row: (first.row ?? 0) + 1 }));
  return data;
}
