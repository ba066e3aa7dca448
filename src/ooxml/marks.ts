import { rangeAt, type RangeRef } from "../workbook/cell";
import { isMarkFormula } from "../workbook/marks";
import type { Message } from "../text";
import { scanXml } from "./xml";

/** Where our marks stand in a sheet's text. */
interface MarkPlaces {
  readonly prefix: string;
  readonly ranges: readonly RangeRef[];
  /** What is cut out when they are taken off: a rule, or the element around it where there is no other rule in it. */
  readonly cuts: readonly { readonly start: number; readonly end: number }[];
  /** Where new ones go in, after what the schema puts before conditional formats and after those of other people. */
  readonly place: number;
}

/** What the schema puts before conditional formats, and those themselves. */
const before = new Set([
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
  "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
]);

interface Block {
  readonly start: number;
  readonly areas: string;
  rules: number;
  readonly ours: { readonly start: number; readonly end: number }[];
}

/** The ranges that are marked. Most sheets have no marks, which is known without walking through them. */
export const marksIn = (text: string, what: Message): readonly RangeRef[] => (isMarkFormula(text) ? markPlaces(text, what).ranges : []);

/**
 * Where our marks stand in a sheet's text, and where new ones would.
 * @param what the sheet is called where it cannot be whole.
 * @throws Refusal file.damaged when it cannot.
 */
export function markPlaces(text: string, what: Message): MarkPlaces {
  const blocks: (Block & { readonly end: number })[] = [];
  let prefix = "";
  let place = 0;
  let depth = 0;
  let block: Block | undefined;
  let ruleStart = 0;
  let formula = "";
  let inFormula = false;
  const tagStart = (end: number): number => text.lastIndexOf("<", end - 1);
  scanXml(text, "worksheet", what, {
    open(name, attributes, { end }) {
      depth++;
      if (depth === 1) prefix = text.slice(tagStart(end) + 1, text.indexOf("worksheet", tagStart(end)));
      if (depth === 2 && name === "conditionalFormatting") block = { start: tagStart(end), areas: attributes["sqref"] ?? "", rules: 0, ours: [] };
      if (!block) return;
      if (name === "cfRule") {
        ruleStart = tagStart(end);
        formula = "";
        block.rules++;
      }
      inFormula = name === "formula";
    },
    text(piece) {
      if (inFormula) formula += piece;
    },
    close(name, { end }) {
      if (name === "formula") inFormula = false;
      if (block && name === "cfRule" && isMarkFormula(formula)) block.ours.push({ start: ruleStart, end });
      if (block && depth === 2) {
        blocks.push({ ...block, end });
        block = undefined;
      }
      if (depth === 2 && before.has(name)) place = end;
      depth--;
    },
  });
  const marked = blocks.filter(({ ours }) => ours.length > 0);
  return {
    prefix,
    place,
    ranges: marked.flatMap(({ areas }) => areas.split(/\s+/).flatMap((area) => rangeAt(area) ?? [])),
    cuts: marked.flatMap(({ start, end, rules, ours }) => (ours.length === rules ? [{ start, end }] : ours)),
  };
}
