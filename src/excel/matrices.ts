import type { RawRange } from "./range-content";

/** The matrices of a loaded range, still to be judged: Office types them as anything, and gives null beyond its limits. */
export const matricesOf = ({ values, formulas, numberFormat, valueTypes }: Excel.Range): Omit<RawRange, "top" | "left"> => ({ values, formulas, numberFormat, valueTypes });
