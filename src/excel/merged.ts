import { rangesIn } from "./address";
import { excelSupports } from "./office";
import type { SheetRange } from "./range-writes";
import { areaOf } from "./read-areas";
import type { SheetList } from "./sheet-list";
import { sheetOf } from "./sheet-list";
import type { Scope } from "./standing";

/** Queues the loading of the merged areas among a scope's cells; the answer holds after the next sync. Older versions of Excel cannot tell. */
export function askMerged(list: SheetList, { areas: ofCells }: Scope): () => readonly SheetRange[] {
  if (!excelSupports("1.13")) return () => [];
  const asked = ofCells.flatMap(({ sheet, range }) => {
    const on = sheetOf(list, sheet);
    if (!on) return [];
    const areas = areaOf(on, range).getMergedAreasOrNullObject();
    areas.load("address");
    return [{ sheet, areas }];
  });
  return () => asked.flatMap(({ sheet, areas }) => (areas.isNullObject ? [] : rangesIn(areas.address).map((range) => ({ sheet, range }))));
}
