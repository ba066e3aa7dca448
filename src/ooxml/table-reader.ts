import { rangeAt } from "../workbook/cell";
import type { TableSnapshot } from "../workbook/snapshot";
import { damaged, parts } from "./damage";
import { autoFilterReader, type AutoFilter } from "./sheet-facts";
import { scanXml, unescapeText } from "./xml";

/** @throws Refusal file.damaged when the part is no table. */
export function readTable(text: string): { readonly table: TableSnapshot; readonly filter: AutoFilter } {
  const columns: string[] = [];
  const filter: AutoFilter = { range: undefined, chooses: false };
  const readFilter = autoFilterReader(filter);
  let name = "";
  let ref = "";
  scanXml(text, "table", parts.table, {
    open(tag, attributes) {
      readFilter(tag, attributes);
      if (tag === "tableColumn") columns.push(unescapeText(attributes["name"] ?? ""));
      if (tag !== "table") return;
      // Formulas know the table by its display name.
      name = unescapeText(attributes["displayName"] ?? attributes["name"] ?? "");
      ref = attributes["ref"] ?? "";
    },
  });
  const range = rangeAt(ref);
  if (!range) throw damaged(parts.table);
  return { table: { name, range, columns }, filter };
}
