import { movingReferences, rangeFrom } from "./moving-references";
import type { Reader, Reading } from "./plain-references";
import type { Snapshot } from "./snapshot";

/** A reader for the formulas of one workbook. Names are looked up once. */
export function formulaReferences(snapshot: Snapshot): Reader<Reading> {
  const read = movingReferences(snapshot);
  return (formula, standing) => {
    const reading = read(formula, standing);
    return reading === "anything" ? reading : reading.map((each) => ({ sheet: each.sheet, range: rangeFrom(each, standing.row) }));
  };
}
