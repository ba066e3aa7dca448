import { a1, type RangeRef } from "../../workbook/cell";
import type { AddSheetPatch } from "../../workbook/patch";
import { parts } from "../damage";
import { scanXml } from "../xml";
import { escapeText, opened, splice, withAttributes } from "./splice";
import { workbookChild } from "./workbook-child";

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
  const { prefix, place, there } = workbookChild(text, "definedNames");
  const scope = { localSheetId: String(sheetsIn(text) - 1) };
  const entries = names.map(([name, refersTo]) => `${withAttributes(`<${prefix}definedName>`, { name, ...scope })}${escapeText(refersTo)}</${prefix}definedName>`).join("");
  const [open, close] = [`<${prefix}definedNames>`, `</${prefix}definedNames>`];
  if (!there) return splice(text, [{ start: place, end: place, text: `${open}${entries}${close}` }]);
  if (there.selfClosing) return splice(text, [{ start: there.start, end: there.end, text: `${opened(text.slice(there.start, there.end))}${entries}${close}` }]);
  return splice(text, [{ start: there.contentEnd, end: there.contentEnd, text: entries }]);
}

/** Those too that are no sheets of cells: they count in the order. */
function sheetsIn(text: string): number {
  let count = 0;
  scanXml(text, "workbook", parts.workbook, {
    open(name) {
      if (name === "sheet") count++;
    },
  });
  return count;
}
