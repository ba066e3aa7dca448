import { written } from "../../measures/decimal";
import type { Message } from "../../text";
import { message } from "../../text";
import type { CellContent } from "../../workbook/cell";
import { isDateFormat, readDate } from "./date";
import { decimalOfNumber } from "./number";
import { shownText } from "./text";

/** What people see in a cell that nobody knows the meaning of: a day as a day, of a number the 15 digits that Excel shows. @example seenIn({ value: 0.30000000000000004 }) // "0.3" */
export function seenIn(content: CellContent, date1904 = false): string {
  if (typeof content.value !== "number") return shownText(content);
  const day = isDateFormat(content.format) ? readDate({ ...content, date1904 }) : undefined;
  return day?.state === "read" ? day.value.toString() : Number.isFinite(content.value) ? written(decimalOfNumber(content.value)) : String(content.value);
}

/** Text that a tired eye takes for a number. */
const looksLikeNumber = /^[\s\d０-９.．,，]+[分元%]?\s*$/;

/** What a cell holds, as a clerk would name it: blanks, formulas and text that looks like a number are told apart. @example inCell({ value: 92 }) // "92" */
export function inCell(content: CellContent): string | Message {
  const { value, formula } = content;
  const shown = value === null || value === "" ? message("check.blank") : seenIn(content);
  if (formula !== undefined) return message("preview.asFormula", { value: shown });
  return typeof value === "string" && looksLikeNumber.test(value) ? message("preview.asText", { value: shown }) : shown;
}
