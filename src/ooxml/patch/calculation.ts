import { parts } from "../damage";
import { scanXml } from "../xml";
import { splice, tagStart, withAttributes } from "./splice";

/** What the schema puts before calcPr. */
const before = new Set(["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames"]);

/** The workbook part, asking whoever opens it to calculate everything once. */
export function withFullCalculation(text: string): string {
  let prefix = "";
  let existing: { readonly start: number; readonly end: number } | undefined;
  let place = 0;
  let depth = 0;
  scanXml(text, "workbook", parts.workbook, {
    open(name, _, { end }) {
      depth++;
      if (name === "workbook") prefix = text.slice(tagStart(text, end) + 1, text.indexOf("workbook", tagStart(text, end)));
      if (name === "calcPr" && depth === 2) existing = { start: tagStart(text, end), end };
    },
    close(name, { end }) {
      if (depth === 2 && before.has(name)) place = end;
      depth--;
    },
  });
  if (!existing) return splice(text, [{ start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
  return splice(text, [{ ...existing, text: withAttributes(text.slice(existing.start, existing.end), { fullCalcOnLoad: "1" }) }]);
}

/** A list of links or content types without the entries that match: each is one element without content. */
export function withoutEntries(text: string, root: string, matches: (attributes: Readonly<Record<string, string | undefined>>) => boolean): string {
  const edits: { start: number; end: number; text: string }[] = [];
  let open = 0;
  let matching = false;
  scanXml(text, root, parts.links, {
    open(name, attributes, { end }) {
      open = tagStart(text, end);
      matching = name !== root && matches(attributes);
    },
    close(_, { end }) {
      if (matching) edits.push({ start: open, end, text: "" });
      matching = false;
    },
  });
  return splice(text, edits);
}

/** A list of links or content types with one more element at its end. @param element without the part's own prefix. */
export function withEntry(text: string, root: string, element: string, attributes: Readonly<Record<string, string>>): string {
  const end = text.lastIndexOf("</");
  const prefix = text.slice(end + 2, text.indexOf(root, end));
  return splice(text, [{ start: end, end, text: withAttributes(`<${prefix}${element}/>`, attributes) }]);
}
