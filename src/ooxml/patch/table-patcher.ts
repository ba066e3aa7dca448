import { a1Range, type RangeRef } from "../../workbook/cell";
import { parts } from "../damage";
import { scanXml } from "../xml";
import { splice, tagStart, withAttributes, type Edit } from "./splice";

/** A table over another range; its filter arrows go along, but not over a row of totals. */
export function patchTable(text: string, range: RangeRef): string {
  const edits: Edit[] = [];
  let totals = 0;
  scanXml(text, "table", parts.table, {
    open(name, attributes, { end }) {
      if (name !== "table" && name !== "autoFilter") return;
      if (name === "table") totals = Number(attributes["totalsRowCount"] ?? 0);
      const start = tagStart(text, end);
      const ref = a1Range(name === "table" ? range : { ...range, bottom: range.bottom - totals });
      edits.push({ start, end, text: withAttributes(text.slice(start, end), { ref }) });
    },
  });
  return splice(text, edits);
}
