import type { RangeRef } from "../workbook/cell";
import { rangeAt } from "../workbook/cell";
import { excelSupports } from "./office";
import type { SheetRange } from "./range-writes";
import { areaOf } from "./read-areas";
import type { SheetList } from "./sheet-list";
import type { Scope } from "./standing";
import { expectedAreas, sheetOf } from "./standing";

/** Queues the loading of the merged areas among a scope's cells; the answer holds after the next sync. Older versions of Excel cannot tell. */
export function askMerged(list: SheetList, scope: Scope): () => readonly SheetRange[] {
  if (!excelSupports("1.13")) return () => [];
  const asked = expectedAreas(scope).flatMap(({ sheet, range }) => {
    const on = sheetOf(list, sheet);
    if (!on) return [];
    const areas = areaOf(on, range).getMergedAreasOrNullObject();
    areas.load("address");
    return [{ sheet, areas }];
  });
  return () => asked.flatMap(({ sheet, areas }) => (areas.isNullObject ? [] : rangesAt(areas.address).map((range) => ({ sheet, range }))));
}

/** @example rangesAt("评分表!A1:B2,评分表!C3") // A1:B2 and C3 */
export const rangesAt = (address: string): readonly RangeRef[] => [...address.matchAll(/(?:^|[!,])([A-Z]+\d+(?::[A-Z]+\d+)?)(?=,|$)/g)].flatMap(([, area = ""]) => rangeAt(area) ?? []);
