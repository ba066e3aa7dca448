import type { CellKey, Place } from "../workbook/cell";
import { keyOf, placeOf } from "../workbook/cell";
import { sameRanges } from "../workbook/marks";
import type { MarkPatch } from "../workbook/patch";
import { rectangles } from "../workbook/rectangles";
import type { Snapshot } from "../workbook/snapshot";
import type { Finding } from "./rule";

/** The cells that are at fault, each once, by sheet: errors and warnings; a note is no fault. */
export function faultyCells(findings: readonly Finding[]): ReadonlyMap<string, readonly Place[]> {
  const sheets = new Map<string, Set<CellKey>>();
  for (const { severity, at } of findings) {
    if (severity === "info") continue;
    const cells = sheets.get(at.sheet);
    if (cells) cells.add(keyOf(at));
    else sheets.set(at.sheet, new Set([keyOf(at)]));
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells].map(placeOf)]));
}

/** Marks what is at fault now, and nothing that no longer is. */
export function markPatches(findings: readonly Finding[], { sheets }: Snapshot): readonly MarkPatch[] {
  const faulty = faultyCells(findings);
  return sheets.flatMap(({ name, marks }): readonly MarkPatch[] => {
    const ranges = rectangles(faulty.get(name) ?? []);
    return sameRanges(ranges, marks) ? [] : [{ kind: "mark", sheet: name, ranges }];
  });
}

/** Takes all marks off, wherever they stand. */
export const unmarkPatches = ({ sheets }: Snapshot): readonly MarkPatch[] => sheets.filter(({ marks }) => marks.length > 0).map(({ name }) => ({ kind: "mark", sheet: name, ranges: [] }));
