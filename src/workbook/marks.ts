import type { RangeRef } from "./cell";
import { a1Range } from "./cell";
import type { CellLook } from "./look";
import type { MarkPatch, Patch } from "./patch";

/** Nobody else writes a conditional format with this text in its formula: by it marks are found again, in whichever program they were set. */
const ownText = "专干考核助手的问题标记";

/** Always true, and the same in every program that writes it out again. */
export const markFormula = `LEN("${ownText}")>0`;

/** @example isMarkFormula(markFormula) // true */
export const isMarkFormula = (formula: string): boolean => formula.includes(ownText);

/** To be seen on a black and white print, too: a line around. Never bold: a wider number or date would turn into #### in its column. */
export const markLook = {
  color: "#9C0006",
  fill: "#FFE699",
  borders: { top: { style: "thin", color: "#C00000" }, right: { style: "thin", color: "#C00000" }, bottom: { style: "thin", color: "#C00000" }, left: { style: "thin", color: "#C00000" } },
} as const satisfies CellLook;

const isMarkPatch = (patch: Patch): patch is MarkPatch => patch.kind === "mark";

/** What is to stand on each sheet: of two patches for one sheet the last one. @example lastMarksOfEachSheet([{ kind: "mark", sheet: "甲", ranges: [] }, { kind: "mark", sheet: "甲", ranges: [] }]).length // 1 */
export const lastMarksOfEachSheet = (patches: readonly Patch[]): readonly MarkPatch[] => [...new Map(patches.filter(isMarkPatch).map((patch) => [patch.sheet, patch])).values()];

/** The same ranges, in whatever order. @example sameRanges([], []) // true */
export const sameRanges = (one: readonly RangeRef[], other: readonly RangeRef[]): boolean => one.map(a1Range).sort().join() === other.map(a1Range).sort().join();
