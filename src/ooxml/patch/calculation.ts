import { splice, withAttributes } from "./splice";
import { workbookChild } from "./workbook-child";

/** The workbook part, asking whoever opens it to calculate everything once. */
export function withFullCalculation(text: string): string {
  const { prefix, place, there } = workbookChild(text, "calcPr");
  if (!there) return splice(text, [{ start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
  return splice(text, [{ start: there.start, end: there.end, text: withAttributes(text.slice(there.start, there.end), { fullCalcOnLoad: "1" }) }]);
}
