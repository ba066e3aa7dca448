import { isDateFormat, dateOfSerial } from "../sheets/values/date";
import { shownText } from "../sheets/values/text";
import type { CellContent } from "../workbook/cell";
import type { Words } from "./words";

/** Text that a tired eye takes for a number. */
const looksLikeNumber = /^[\s\d０-９.．,，]+[分元%]?\s*$/;

/** What a cell holds, as a clerk would name it: blanks, formulas and text that looks like a number are told apart. */
export function contentInWords({ value, formula, format }: CellContent, { t, mask }: Words): string {
  if (value === null || value === "") return formula === undefined ? t("preview.blank") : t("preview.asFormula", { value: t("preview.blank") });
  const day = typeof value === "number" && isDateFormat(format) ? dateOfSerial(value) : undefined;
  const shown = mask(day === undefined || typeof day === "string" ? shownText({ value }) : day.toString());
  if (formula !== undefined) return t("preview.asFormula", { value: shown });
  return typeof value === "string" && looksLikeNumber.test(value) ? t("preview.asText", { value: shown }) : shown;
}
