import type { Message } from "../../text";
import { a1Range, type RangeRef } from "../../workbook/cell";
import { markFormula } from "../../workbook/marks";
import { markPlaces } from "../marks";
import { escapeText, splice, withAttributes } from "./splice";

/** A sheet's part with these marks and no others of ours; with none it is again what it was before there were any. @param style of the list of dxfs. */
export function patchMarks(text: string, what: Message, ranges: readonly RangeRef[], style: number): string {
  const { prefix, cuts, place } = markPlaces(text, what);
  return splice(text, [...cuts.map((cut) => ({ ...cut, text: "" })), ...(ranges.length === 0 ? [] : [{ start: place, end: place, text: markXml(prefix, ranges, style, lastPriority(text) + 1) }])]);
}

/** Behind everybody else's, so that no number of theirs changes. */
function lastPriority(text: string): number {
  let last = 0;
  for (const [, priority] of text.matchAll(/\spriority\s*=\s*["'](\d+)["']/g)) last = Math.max(last, Number(priority));
  return last;
}

function markXml(prefix: string, ranges: readonly RangeRef[], style: number, priority: number): string {
  const block = withAttributes(`<${prefix}conditionalFormatting>`, { sqref: ranges.map(a1Range).join(" ") });
  const rule = withAttributes(`<${prefix}cfRule>`, { type: "expression", dxfId: String(style), priority: String(priority) });
  return `${block}${rule}<${prefix}formula>${escapeText(markFormula)}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`;
}
