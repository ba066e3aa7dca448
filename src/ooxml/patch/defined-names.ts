import { a1, type RangeRef } from "../../workbook/cell";
import type { AddSheetPatch } from "../../workbook/patch";
import { parts } from "../damage";
import { scanXml } from "../xml";
import { escapeText, opened, splice, tagStart, withAttributes } from "./splice";

/** What the schema puts before definedNames. */
const before = new Set(["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences"]);

/** The workbook part with the names by which a sheet, the last of the list, says which rows head every page and what is printed. */
export function withPrintNames(text: string, { sheet, paper }: AddSheetPatch): string {
  const { repeated, printed } = paper?.page ?? {};
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const names: readonly (readonly [name: string, refersTo: string])[] = [
    ...(printed ? [["_xlnm.Print_Area", `${quoted}${absolute(printed)}`] as const] : []),
    ...(repeated === undefined ? [] : [["_xlnm.Print_Titles", `${quoted}$${repeated + 1}:$${repeated + 1}`] as const]),
  ];
  return names.length === 0 ? text : withNames(text, names);
}

const absolute = ({ top, left, bottom, right }: RangeRef): string => [{ row: top, column: left }, { row: bottom, column: right }].map((place) => a1(place).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")).join(":");

function withNames(text: string, names: readonly (readonly [name: string, refersTo: string])[]): string {
  let prefix = "";
  let sheets = 0;
  let list: { readonly start: number; readonly end: number; readonly selfClosing: boolean } | undefined;
  let listEnd = 0;
  let place = 0;
  let depth = 0;
  scanXml(text, "workbook", parts.workbook, {
    open(name, _, { end, selfClosing }) {
      depth++;
      if (name === "workbook") prefix = text.slice(tagStart(text, end) + 1, text.indexOf("workbook", tagStart(text, end)));
      if (name === "sheet") sheets++;
      if (name === "definedNames") list = { start: tagStart(text, end), end, selfClosing };
    },
    close(name, { end }) {
      if (depth === 2 && before.has(name)) place = end;
      if (name === "definedNames") listEnd = text.lastIndexOf("</", end - 1);
      depth--;
    },
  });
  const scope = { localSheetId: String(sheets - 1) };
  const entries = names.map(([name, refersTo]) => `${withAttributes(`<${prefix}definedName>`, { name, ...scope })}${escapeText(refersTo)}</${prefix}definedName>`).join("");
  const [open, close] = [`<${prefix}definedNames>`, `</${prefix}definedNames>`];
  if (!list) return splice(text, [{ start: place, end: place, text: `${open}${entries}${close}` }]);
  if (list.selfClosing) return splice(text, [{ ...list, text: `${opened(text.slice(list.start, list.end))}${entries}${close}` }]);
  return splice(text, [{ start: listEnd, end: listEnd, text: entries }]);
}
