import { parts } from "../damage";
import { scanXml } from "../xml";
import { prefixOf, tagStart, type Extent } from "./splice";

/** What stands right under the root of the workbook part, in the order of the schema, as far as a patch needs it. */
const order = ["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr"];

/** Where such an element is, or would have to go. */
interface ChildPlace {
  readonly prefix: string;
  /** After whatever the schema puts before it. */
  readonly place: number;
  /** Its opening tag, and where its content ends. */
  readonly there: (Extent & { readonly selfClosing: boolean; readonly contentEnd: number }) | undefined;
}

export function workbookChild(text: string, wanted: "definedNames" | "calcPr"): ChildPlace {
  const before = new Set(order.slice(0, order.indexOf(wanted)));
  let prefix = "";
  let place = 0;
  let there: ChildPlace["there"];
  let depth = 0;
  scanXml(text, "workbook", parts.workbook, {
    open(name, _, { end, selfClosing }) {
      depth++;
      if (depth === 1) prefix = prefixOf(text, end, "workbook");
      if (depth === 2 && name === wanted) there = { start: tagStart(text, end), end, selfClosing, contentEnd: end };
    },
    close(name, { end }) {
      if (depth === 2 && before.has(name)) place = end;
      if (depth === 2 && name === wanted && there && !there.selfClosing) there = { ...there, contentEnd: text.lastIndexOf("</", end - 1) };
      depth--;
    },
  });
  return { prefix, place, there };
}
