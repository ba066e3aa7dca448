import { inRuns } from "../measures/runs";
import type { Patch, ShowRowsPatch } from "./patch";
import type { SheetSnapshot } from "./snapshot";

/** Rows as patches, a patch for each run of rows one under the other. @example showRows("表", [4, 5, 7], false).map(({ top, bottom }) => [top, bottom]) // [[4, 5], [7, 7]] */
export const showRows = (sheet: string, rows: Iterable<number>, shown: boolean): readonly ShowRowsPatch[] => inRuns(rows).map(([top, bottom]) => ({ kind: "showRows", sheet, top, bottom, shown }));

/** How many rows patches hide, on one sheet. @example rowsHidden(showRows("表", [4, 5], false), "表") // 2 */
export const rowsHidden = (patches: readonly Patch[], sheet: string): number =>
  patches.reduce((count, patch) => (patch.kind === "showRows" && patch.sheet === sheet && !patch.shown ? count + patch.bottom - patch.top + 1 : count), 0);

/** What makes the rows of a sheet hidden or shown as they were at another time; nothing where one of the two is not known. @example rowsShownAs(plainSheet("表", []), { hiddenRows: "unknown" }) // [] */
export function rowsShownAs(now: SheetSnapshot, due: Pick<SheetSnapshot, "hiddenRows">): readonly ShowRowsPatch[] {
  const [there, wanted] = [now.hiddenRows, due.hiddenRows];
  if (there === "unknown" || wanted === "unknown") return [];
  return [...showRows(now.name, [...there].filter((row) => !wanted.has(row)), true), ...showRows(now.name, [...wanted].filter((row) => !there.has(row)), false)];
}
