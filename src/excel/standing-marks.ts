import type { RangeRef } from "../workbook/cell";
import { isMarkFormula } from "../workbook/marks";
import { rangesIn } from "./address";

/** Our own marks on a sheet, in Excel's terms and in ours. */
export interface StandingMarks {
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly ranges: readonly RangeRef[];
}

/**
 * Queues the search for our marks on a sheet. It takes Excel two answers, each of which may come with others: which conditional formats follow a
 * formula, then which of these formulas are ours and where they are.
 * @example const formats = askMarks(sheet); await context.sync(); const marks = formats(); await context.sync(); marks().ranges
 */
export function askMarks(sheet: Excel.Worksheet): () => () => StandingMarks {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/type");
  return () => {
    const asked = conditionalFormats.items.filter(({ type }) => type === "Custom").map(askRule);
    return () => {
      const ours = asked.filter(({ rule }) => isMarkFormula(rule.formula));
      return { formats: ours.map(({ format }) => format), ranges: ours.flatMap(({ areas }) => rangesIn(areas.address)) };
    };
  };
}

function askRule(format: Excel.ConditionalFormat) {
  const { rule } = format.custom;
  rule.load("formula");
  const areas = format.getRanges();
  areas.load("address");
  return { format, rule, areas };
}
